package zhagen.model;

import java.util.stream.Collectors;

/// The words at a place, as they are quoted.
public final class Quoted {

    private Quoted() {}

    /// The words at a place in `text`, without labels of speakers and without line breaks.
    ///
    /// @throws Refused where the text does not reach so far
    public static String words(Snapshot now, Place place, String text) {
        var span = place.within(text.length());
        if (span.end() > text.length()) {
            throw Refused.because("change.gone");
        }
        var turns = Counting.turnsAt(now, place.source(), span);
        var said = turns.size() < 2
                ? span.of(text)
                : turns.stream()
                        .filter(turn -> turn.words().overlaps(span))
                        .map(turn -> text.substring(
                                Math.max(turn.words().start(), span.start()), Math.min(turn.words().end(), span.end())))
                        .collect(Collectors.joining(" / "));
        return said.strip().replaceAll("\\s+", " ");
    }
}
