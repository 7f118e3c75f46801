package zhagen.ui.reader;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import zhagen.model.Span;

/// Where a text can be cut without hurting what people see as one character, and where its words are.
final class Graphemes {

    private final String text;
    private final BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    private final BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINESE);

    Graphemes(String text) {
        this.text = text;
        characters.setText(text);
    }

    boolean isBoundary(int offset) {
        return offset <= 0 || offset >= text.length() || characters.isBoundary(offset);
    }

    /// The boundary at `offset` or the nearest before it.
    int floor(int offset) {
        return isBoundary(offset) ? Math.clamp(offset, 0, text.length()) : characters.preceding(offset);
    }

    int next(int offset) {
        return offset >= text.length() ? text.length() : characters.following(offset);
    }

    int previous(int offset) {
        return offset <= 0 ? 0 : characters.preceding(offset);
    }

    /// The word at `offset` within `limits`; where there is none, the character.
    Span wordAt(int offset, Span limits) {
        if (limits.isEmpty()) {
            return limits;
        }
        words.setText(limits.of(text));
        int at = Math.clamp(offset - limits.start(), 0, limits.length() - 1);
        int end = words.following(at);
        return new Span(words.previous(), end).shifted(limits.start());
    }

    /// The end of the next word after `offset`, or the end of `limits`.
    int nextWord(int offset, Span limits) {
        words.setText(limits.of(text));
        for (int end = words.following(offset - limits.start()); end != BreakIterator.DONE; end = words.next()) {
            if (words.getRuleStatus() != BreakIterator.WORD_NONE) {
                return limits.start() + end;
            }
        }
        return limits.end();
    }

    /// The start of the word before `offset`, or the start of `limits`.
    int previousWord(int offset, Span limits) {
        words.setText(limits.of(text));
        for (int start = words.preceding(offset - limits.start()); start != BreakIterator.DONE && start > 0;
                start = words.previous()) {
            if (Character.isLetterOrDigit(text.codePointAt(limits.start() + start))) {
                return limits.start() + start;
            }
        }
        return limits.start();
    }
}
