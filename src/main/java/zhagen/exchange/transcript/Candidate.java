package zhagen.exchange.transcript;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A line that may begin a turn, seen by itself.
///
/// @param level of a heading; 0 elsewhere
/// @param colon whether a colon stands behind the name
record Candidate(
        Form form,
        int line,
        String name,
        Likeness likeness,
        int labelEnd,
        @Nullable Duration start,
        int level,
        boolean colon) {

    boolean isStamped() {
        return start != null || form.hasStamp();
    }

    Candidate at(@Nullable Duration time) {
        return new Candidate(form, line, name, likeness, labelEnd, time, level, colon);
    }

    Cue cue(Lines lines) {
        return new Cue(lines.from(line), labelEnd, name, start);
    }
}
