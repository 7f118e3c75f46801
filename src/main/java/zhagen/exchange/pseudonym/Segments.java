package zhagen.exchange.pseudonym;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A text cut into words by a dictionary: what the dictionary does not know, such as a name, falls into single characters.
final class Segments {

    private final String text;
    private final BitSet borders = new BitSet();

    private Segments(String text) {
        this.text = text;
    }

    static Segments of(String text) {
        var segments = new Segments(text);
        var words = BreakIterator.getWordInstance(ULocale.CHINESE);
        words.setText(text);
        for (int border = words.first(); border != BreakIterator.DONE; border = words.next()) {
            segments.borders.set(border);
        }
        return segments;
    }

    String text() {
        return text;
    }

    boolean isBorder(int at) {
        return at >= text.length() || borders.get(at);
    }

    /// The end of the word that begins at or goes on across `at`.
    int end(int at) {
        int next = borders.nextSetBit(at + 1);
        return next < 0 ? text.length() : next;
    }

    /// The start of the word that ends at `at`.
    int start(int at) {
        return Math.max(0, borders.previousSetBit(at - 1));
    }

    /// The words between two borders.
    List<String> between(int start, int end) {
        var words = new ArrayList<String>();
        for (int at = start; at < end; at = end(at)) {
            words.add(text.substring(at, Math.min(end, end(at))));
        }
        return words;
    }

    static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
