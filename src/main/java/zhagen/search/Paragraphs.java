package zhagen.search;

import java.util.ArrayList;
import java.util.List;
import zhagen.model.Span;
import zhagen.model.Turn;

/// The lines of a text that belong to no turn.
final class Paragraphs {

    private Paragraphs() {}

    /// @param turns in the order of the text
    static List<Span> outside(List<Turn> turns, String text) {
        var lines = new ArrayList<Span>();
        int from = 0;
        for (var turn : turns) {
            addLines(text, from, turn.whole().start(), lines);
            from = Math.max(from, turn.whole().end());
        }
        addLines(text, from, text.length(), lines);
        return lines;
    }

    private static void addLines(String text, int from, int to, List<Span> lines) {
        int start = from;
        while (start < to) {
            int lineEnd = text.indexOf('\n', start, to);
            int end = lineEnd < 0 ? to : lineEnd;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
    }
}
