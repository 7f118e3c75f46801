package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which words a stretch of a source's text takes in: what is said there, and by whom. The labels of speakers are nobody's words.
public final class Passage {

    private Passage() {}

    /// The span from the first word in it to the last, without space or labels of speakers before and behind them, which were only
    /// passed on the way. Empty where there is no word.
    public static Span trimmed(Snapshot now, Id<Source> source, Span span, String text) {
        var said = said(now, source, span, text, false);
        return said.isEmpty()
                ? new Span(span.end(), span.end())
                : new Span(said.getFirst().start(), said.getLast().end());
    }

    /// The part of the place from the first to the last word of a participant in it; none where only interviewers speak.
    public static Optional<Place> ofParticipants(Snapshot now, Place place, String text) {
        var said = said(now, place.source(), place.within(text.length()), text, true);
        return said.isEmpty() ? Optional.empty()
                : Optional.of(Place.of(place.source(), said.getFirst().start(), said.getLast().end()));
    }

    /// What participants say there, without labels and without the questions between.
    public static String wordsOfParticipants(Snapshot now, Place place, String text) {
        return said(now, place.source(), place.within(text.length()), text, true).stream()
                .map(span -> span.of(text))
                .collect(Collectors.joining(" "));
    }

    private static List<Span> said(Snapshot now, Id<Source> source, Span span, String text, boolean participants) {
        var turns = Counting.turnsAt(now, source, span);
        var said = new ArrayList<Span>();
        if (turns.isEmpty() && now.pointingAt(source, Turn.class).isEmpty()) {
            add(span, text, said);
        }
        for (var turn : turns) {
            int start = Math.max(span.start(), turn.words().start());
            int end = Math.min(span.end(), turn.words().end());
            if (start < end && !(participants && asks(now, turn))) {
                add(new Span(start, end), text, said);
            }
        }
        return said;
    }

    private static boolean asks(Snapshot now, Turn turn) {
        return turn.speaker() == null
                ? turn.utterance() == Utterance.QUESTION
                : now.get(turn.speaker()).role() == SpeakerRole.INTERVIEWER;
    }

    private static void add(Span span, String text, List<Span> said) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            said.add(new Span(start, end));
        }
    }
}
