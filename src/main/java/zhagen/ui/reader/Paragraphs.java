package zhagen.ui.reader;

import java.util.ArrayList;
import java.util.List;
import zhagen.model.Span;

/// The paragraphs of a text in order. Blocks that are too long to be set in one piece are broken, for display only.
final class Paragraphs {

    static final Paragraphs NONE = new Paragraphs(ReaderText.empty(), new Graphemes(""));

    /// Blocks up to this many characters stay whole.
    static final int LONG = 3_000;

    private static final int PIECE = 2_000;
    private static final String STOPS = "。！？!?.…；;";
    private static final String CLOSING = "”’」』）)】》\"'";

    private final ReaderText shown;
    private final String display;
    private final List<Paragraph> paragraphs;

    Paragraphs(ReaderText shown, Graphemes graphemes) {
        this.shown = shown;
        this.display = Glyphs.display(shown);
        this.paragraphs = new ArrayList<>(shown.blocks().size());
        for (var block : shown.blocks()) {
            var pieces = pieces(shown.text(), block.words(), graphemes);
            for (int i = 0; i < pieces.size(); i++) {
                paragraphs.add(new Paragraph(pieces.get(i), block, i == 0, i == pieces.size() - 1));
            }
        }
    }

    /// Breaks `words` after the end of a sentence where there is one, else after a space, never inside a character.
    static List<Span> pieces(String text, Span words, Graphemes graphemes) {
        if (words.length() <= LONG) {
            return List.of(words);
        }
        var pieces = new ArrayList<Span>();
        int start = words.start();
        while (words.end() - start > LONG) {
            int end = cut(text, start + PIECE / 2, start + PIECE, graphemes);
            pieces.add(new Span(start, end));
            start = end;
        }
        pieces.add(new Span(start, words.end()));
        return pieces;
    }

    private static int cut(String text, int from, int to, Graphemes graphemes) {
        for (int i = to - 1; i >= from; i--) {
            if (endsSentence(text, i)) {
                int end = i + 1;
                while (end < to && (CLOSING.indexOf(text.charAt(end)) >= 0 || text.charAt(end) == ' ')) {
                    end++;
                }
                if (graphemes.isBoundary(end)) {
                    return end;
                }
            }
        }
        for (int i = to - 1; i >= from; i--) {
            if (Character.isWhitespace(text.charAt(i)) && graphemes.isBoundary(i + 1)) {
                return i + 1;
            }
        }
        return graphemes.floor(to) > from ? graphemes.floor(to) : to;
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        return STOPS.indexOf(c) >= 0 && (c > 127 || Character.isWhitespace(text.charAt(at + 1)));
    }

    int count() {
        return paragraphs.size();
    }

    Paragraph get(int index) {
        return paragraphs.get(index);
    }

    ReaderText shown() {
        return shown;
    }

    /// The text with the characters that are painted, each in its place.
    String display() {
        return display;
    }

    /// The paragraph that shows the character at `offset`; between paragraphs, the one before.
    int indexAt(int offset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).words().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The nearest place for a caret: within the words of some paragraph.
    int nearest(int offset) {
        if (paragraphs.isEmpty()) {
            return 0;
        }
        var words = get(indexAt(offset)).words();
        return Math.clamp(offset, words.start(), words.end());
    }

    /// The words that `span` covers, as a reader copies them: what is not shown is left out.
    String words(Span span) {
        var words = new StringBuilder();
        for (int i = paragraphs.isEmpty() ? 0 : indexAt(span.start()); i < count(); i++) {
            var paragraph = get(i);
            if (paragraph.words().start() >= span.end()) {
                break;
            }
            if (paragraph.words().overlaps(span)) {
                if (paragraph.first() && !words.isEmpty()) {
                    words.append('\n');
                }
                words.append(shown.text(), Math.max(span.start(), paragraph.words().start()),
                        Math.min(span.end(), paragraph.words().end()));
            }
        }
        return words.toString();
    }
}
