package zhagen.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Who made an item and who altered it last, and when, to the millisecond.
///
/// @param foreignId the id that it was imported with; empty for what was made here
public record Origin(Id<Coder> coder, Instant made, Id<Coder> modifiedBy, Instant modified, String foreignId) {

    public Origin {
        made = made.truncatedTo(ChronoUnit.MILLIS);
        modified = modified.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Origin of(By by) {
        return new Origin(by.coder(), by.at(), by.coder(), by.at(), "");
    }

    public Origin modified(By by) {
        return new Origin(coder, made, by.coder(), by.at(), foreignId);
    }

    public Origin imported(String newForeignId) {
        return new Origin(coder, made, modifiedBy, modified, newForeignId);
    }
}
