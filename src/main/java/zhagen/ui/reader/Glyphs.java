package zhagen.ui.reader;

import org.jspecify.annotations.Nullable;
import zhagen.model.Span;

/// Which characters are painted for those of the text, one for one.
final class Glyphs {

    private static final String CURLY = "‘’“”";
    private static final String STRAIGHT = "''\"\"";

    private final String text;
    /// Made when the first character is found that is painted as another.
    private @Nullable StringBuilder display;

    private Glyphs(String text) {
        this.text = text;
    }

    /// Control characters have no glyphs and become spaces. The Chinese font has curly quotes as wide as ideographs,
    /// so those in a block without ideographs, and apostrophes within a word, become straight ones.
    static String display(ReaderText shown) {
        var glyphs = new Glyphs(shown.text());
        shown.blocks().forEach(block -> glyphs.look(block.words()));
        return glyphs.display == null ? glyphs.text : glyphs.display.toString();
    }

    private void look(Span words) {
        boolean curly = false;
        for (int i = words.start(); i < words.end(); i++) {
            char c = text.charAt(i);
            curly |= c >= '‘' && c <= '”' && CURLY.indexOf(c) >= 0;
            if (c < ' ' && c != '\n') {
                paint(i, ' ');
            }
        }
        if (curly) {
            straighten(words);
        }
    }

    private void paint(int at, char glyph) {
        if (display == null) {
            display = new StringBuilder(text);
        }
        display.setCharAt(at, glyph);
    }

    private void straighten(Span words) {
        boolean latin = words.of(text).chars().allMatch(c -> c < '\u2e80' || Character.isSurrogate((char) c));
        for (int i = words.start(); i < words.end(); i++) {
            int which = CURLY.indexOf(text.charAt(i));
            if (which >= 0 && (latin || withinWord(i))) {
                paint(i, STRAIGHT.charAt(which));
            }
        }
    }

    private boolean withinWord(int at) {
        return at > 0 && at + 1 < text.length() && text.charAt(at) == '’'
                && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at + 1));
    }

    private static boolean isLatin(char c) {
        return c < '\u0250' && Character.isLetter(c);
    }
}
