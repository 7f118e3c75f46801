package zhagen.exchange.transcript;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Where a turn begins.
///
/// @param from the first character of the turn: of its label, or of the time stamp on the line before
/// @param labelEnd after the label
/// @param name who speaks, as written; empty where nobody is named
/// @param until where the turn has to end at the latest; elsewhere the next cue ends it
record Cue(int from, int labelEnd, String name, @Nullable Duration start, int until) {

    static final int OPEN = Integer.MAX_VALUE;

    Cue(int from, int labelEnd, String name, @Nullable Duration start) {
        this(from, labelEnd, name, start, OPEN);
    }

    Cue since(int earlier, @Nullable Duration then) {
        return new Cue(earlier, labelEnd, name, start == null ? then : start, until);
    }

    Cue named(String other) {
        return new Cue(from, labelEnd, other, start, until);
    }
}
