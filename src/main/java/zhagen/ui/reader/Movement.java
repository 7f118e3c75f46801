package zhagen.ui.reader;

import java.util.Objects;
import zhagen.model.Sentences;
import zhagen.model.Span;

/// Where a caret comes to in a text, by character, word, sentence and turn. What is not shown is stepped over.
final class Movement {

    private final Paragraphs paragraphs;
    private final Graphemes graphemes;
    private final String text;

    Movement(Paragraphs paragraphs, Graphemes graphemes) {
        this.paragraphs = paragraphs;
        this.graphemes = graphemes;
        this.text = paragraphs.shown().text();
    }

    int next(int offset) {
        if (paragraphs.count() == 0) {
            return 0;
        }
        int index = paragraphs.indexAt(offset);
        if (offset < paragraphs.get(index).words().end()) {
            return graphemes.next(offset);
        }
        return index + 1 < paragraphs.count() ? paragraphs.get(index + 1).words().start() : offset;
    }

    int previous(int offset) {
        if (paragraphs.count() == 0) {
            return 0;
        }
        int index = paragraphs.indexAt(offset);
        if (offset > paragraphs.get(index).words().start()) {
            return graphemes.previous(offset);
        }
        return index > 0 ? before(index, offset) : offset;
    }

    /// Into the paragraph before, or past its last character where the two are one block.
    private int before(int index, int offset) {
        int end = paragraphs.get(index - 1).words().end();
        return end < offset ? end : graphemes.previous(offset);
    }

    int nextWord(int offset) {
        if (paragraphs.count() == 0) {
            return 0;
        }
        var words = paragraphs.get(paragraphs.indexAt(offset)).words();
        return offset < words.end() ? graphemes.nextWord(offset, words) : next(offset);
    }

    int previousWord(int offset) {
        if (paragraphs.count() == 0) {
            return 0;
        }
        var words = paragraphs.get(paragraphs.indexAt(offset)).words();
        return offset > words.start() ? graphemes.previousWord(offset, words) : previous(offset);
    }

    /// The span made of whole characters that are shown, nearest to the one given.
    Span snapped(Span span) {
        int start = graphemes.floor(paragraphs.nearest(Math.min(span.start(), text.length())));
        int end = paragraphs.nearest(Math.min(span.end(), text.length()));
        end = graphemes.isBoundary(end) ? end : graphemes.next(end);
        return new Span(start, Math.max(start, end));
    }

    Span wordAt(int offset) {
        var words = paragraphs.get(paragraphs.indexAt(offset)).words();
        return graphemes.wordAt(offset, words);
    }

    Span blockAt(int offset) {
        return paragraphs.get(paragraphs.indexAt(offset)).block().words();
    }

    /// So many characters on, back for negative numbers.
    int stepped(int offset, int by) {
        int reached = offset;
        for (int i = 0; i < Math.abs(by); i++) {
            reached = by > 0 ? next(reached) : previous(reached);
        }
        return reached;
    }

    /// All of a kind that `span` touches.
    Span units(Reader.Unit unit, Span span) {
        return switch (unit) {
            case WORD -> words(span);
            case SENTENCE -> sentences(span);
            case PARAGRAPH -> blocks(span);
            case TURN -> turns(span);
        };
    }

    /// The words that `span` touches.
    private Span words(Span span) {
        return new Span(wordAt(span.start()).start(), wordAt(last(span)).end());
    }

    /// The blocks that `span` touches.
    private Span blocks(Span span) {
        return new Span(blockAt(span.start()).start(), blockAt(last(span)).end());
    }

    private static int last(Span span) {
        return span.isEmpty() ? span.end() : span.end() - 1;
    }

    /// The sentences that `span` touches.
    private Span sentences(Span span) {
        int start = sentenceAt(span.start()).start();
        return new Span(start, sentenceAt(last(span)).end());
    }

    private Span sentenceAt(int offset) {
        return Sentences.at(text, blockAt(offset), offset);
    }

    /// The words of the turns that `span` touches; outside turns, of its blocks.
    private Span turns(Span span) {
        int first = paragraphs.indexAt(span.start());
        int last = paragraphs.indexAt(last(span));
        while (first > 0 && sameTurn(first - 1, first)) {
            first--;
        }
        while (last + 1 < paragraphs.count() && sameTurn(last, last + 1)) {
            last++;
        }
        return new Span(paragraphs.get(first).words().start(), paragraphs.get(last).words().end());
    }

    private boolean sameTurn(int index, int following) {
        var block = paragraphs.get(index).block();
        var next = paragraphs.get(following).block();
        return Objects.equals(block, next)
                || block.number() != 0 && block.number() == next.number() && !next.firstOfTurn();
    }
}
