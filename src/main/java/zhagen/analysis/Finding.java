package zhagen.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Memo;

/// Two codes that may be one, and why.
///
/// @param one the one with more passages, or else the older
/// @param likenesses the strongest first
/// @param decision the newest decision memo about both; null where nobody decided
/// @param settled whether that memo still holds: neither code was altered since, and they share no newer passage
public record Finding(
        Code one, Code other, List<Likeness> likenesses, @Nullable Memo decision, boolean settled) {

    public Finding {
        likenesses = List.copyOf(likenesses);
    }

    /// How much speaks for one code, 0 to 1; several reasons are more than one.
    public double strength() {
        return 1 - likenesses.stream().mapToDouble(likeness -> 1 - likeness.strength()).reduce(1, (a, b) -> a * b);
    }

    public boolean same() {
        return likenesses.stream().anyMatch(Likeness::same);
    }
}
