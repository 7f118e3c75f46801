package zhagen.ui.reader;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import zhagen.model.Span;

/// Breaks paragraphs into lines as Chinese and Latin typography want it.
final class Typesetter {

    private static final int LEAST_ELIDED = 4;

    private final Advances advances;
    private final Graphemes graphemes;
    private final String text;
    private final BreakIterator breaks = BreakIterator.getLineInstance(ULocale.CHINESE);

    Typesetter(String text, Graphemes graphemes, Advances advances) {
        this.text = text;
        this.graphemes = graphemes;
        this.advances = advances;
    }

    /// At least one line; a line break in the text belongs to no line.
    List<Span> lines(Span words, double width) {
        var lines = new ArrayList<Span>();
        int start = words.start();
        for (int newline = text.indexOf('\n', start); newline >= 0 && newline < words.end();
                newline = text.indexOf('\n', start)) {
            wrap(new Span(start, newline), width, lines);
            start = newline + 1;
        }
        wrap(new Span(start, words.end()), width, lines);
        return lines;
    }

    private void wrap(Span words, double width, List<Span> lines) {
        int start = words.start();
        int end = start;
        double used = 0;
        breaks.setText(words.of(text));
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            int reached = words.start() + next;
            double piece = advances.of(text, end, reached);
            double ink = advances.of(text, end, withoutSpace(end, reached));
            if (used + ink > width && end > start) {
                lines.add(new Span(start, end));
                start = end;
                used = 0;
            }
            while (used + ink > width) {
                int cut = fitting(start, reached, width);
                if (cut >= reached) {
                    break;
                }
                lines.add(new Span(start, cut));
                start = cut;
                piece = advances.of(text, start, reached);
                ink = advances.of(text, start, withoutSpace(start, reached));
            }
            used += piece;
            end = reached;
        }
        lines.add(new Span(start, words.end()));
    }

    private int withoutSpace(int start, int end) {
        int bare = end;
        while (bare > start && text.charAt(bare - 1) <= ' ') {
            bare--;
        }
        return bare;
    }

    /// As many characters as fit, at least one.
    private int fitting(int start, int end, double width) {
        int fits = graphemes.next(start);
        double used = advances.of(text, start, fits);
        while (fits < end) {
            int next = graphemes.next(fits);
            used += advances.of(text, fits, next);
            if (used > width) {
                break;
            }
            fits = next;
        }
        return fits;
    }

    /// `name` shortened with an ellipsis so that it is no wider than `width`; empty where not even two characters fit.
    static String elided(String name, double width, Advances advances) {
        if (advances.of(name) <= width) {
            return name;
        }
        var graphemes = new Graphemes(name);
        int end = graphemes.previous(name.length());
        while (end > 0 && advances.of(name, 0, end) + advances.of("…") > width) {
            end = graphemes.previous(end);
        }
        return graphemes.next(0) >= end ? "" : name.substring(0, end) + "…";
    }

    /// As [#elided], but in very little room without an ellipsis, which would take that of a letter.
    static String shortened(String name, double width, Advances advances) {
        var elided = elided(name, width, advances);
        if (elided.equals(name) || elided.length() > LEAST_ELIDED) {
            return elided;
        }
        var graphemes = new Graphemes(name);
        int end = 0;
        while (advances.of(name, 0, graphemes.next(end)) <= width) {
            end = graphemes.next(end);
        }
        return end > graphemes.next(0) ? name.substring(0, end).stripTrailing() : "";
    }
}
