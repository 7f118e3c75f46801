package zhagen.exchange.transcript;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Words that a program heard or a subtitle shows, before they are put together to turns.
///
/// @param who empty where nobody is named
/// @param apart whether a turn begins here even if the same one goes on speaking
record Speech(String who, @Nullable Duration start, @Nullable Duration end, String words, boolean apart) {

    Speech of(String name) {
        return new Speech(name, start, end, words, apart);
    }

    /// How long nobody speaks between the two; nothing where that is not known.
    Duration until(Speech next) {
        return end == null || next.start == null ? Duration.ZERO : next.start.minus(end);
    }
}
