package zhagen.ui.sources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day as people write it: 2025-08-12, 2025/8/12, 2025.8.12, 2025年8月12日, 20250812.
public final class Day {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})(?:[-/.年]\\s*(\\d{1,2})[-/.月]\\s*(\\d{1,2})日?|(\\d{2})(\\d{2}))");

    private Day() {}

    /// Empty where it is no day of the calendar.
    public static Optional<LocalDate> of(String written) {
        var found = WRITTEN.matcher(written.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean apart = found.group(2) != null;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(apart ? 2 : 4)),
                    Integer.parseInt(found.group(apart ? 3 : 5))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
