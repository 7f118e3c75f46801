package zhagen.exchange.correction;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// A text as what people see as single characters. Equal ones have equal numbers, in all texts that share `known`.
///
/// @param starts where each begins; one more at the end
record Clusters(String text, int[] starts, int[] numbers) {

    private static final int MANY = 0x1_0000; // a single UTF-16 unit is its own number

    static Clusters of(String text, Map<String, Integer> known) {
        int[] starts = starts(text);
        int[] numbers = new int[starts.length - 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = starts[i + 1] - starts[i] == 1
                    ? text.charAt(starts[i])
                    : known.computeIfAbsent(text.substring(starts[i], starts[i + 1]), _ -> MANY + known.size());
        }
        return new Clusters(text, starts, numbers);
    }

    static Clusters of(String text) {
        return of(text, new HashMap<>());
    }

    private static int[] starts(String text) {
        int[] starts = new int[text.length() + 1];
        int count = 0;
        for (int at = 0; at < text.length();) {
            int end = plainEnd(text, at);
            while (at < end) {
                starts[count++] = at++;
            }
            int next = plainStart(text, at);
            if (at < next) {
                var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
                breaks.setText(text.substring(at, next));
                for (int start = breaks.first(); start < next - at; start = breaks.next()) {
                    starts[count++] = at + start;
                }
                at = next;
            }
        }
        starts[count++] = text.length();
        return Arrays.copyOf(starts, count);
    }

    /// From `at` on, characters up to this one stand alone, whatever follows.
    private static int plainEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        return end == text.length() || end == at ? end : end - 1;
    }

    /// Where, from `at` on, characters begin to stand alone again.
    private static int plainStart(String text, int at) {
        int start = at;
        while (start < text.length()
                && !(start > at && isPlain(text.charAt(start)) && isPlain(text.charAt(start - 1)))) {
            start++;
        }
        return start;
    }

    /// Whether the character never joins the one before it, nor another plain one after it.
    private static boolean isPlain(char c) {
        return c == '\n'
                || c >= ' ' && c < 0x7f
                || c >= '\u4e00' && c <= '\u9fff'
                || c >= '\u3001' && c <= '\u3020'
                || c >= '\uff01' && c <= '\uff5e';
    }

    int count() {
        return numbers.length;
    }

    /// The number of the cluster that holds the character at `offset`; at the end of the text, their count.
    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    boolean isBoundary(int offset) {
        return Arrays.binarySearch(starts, offset) >= 0;
    }
}
