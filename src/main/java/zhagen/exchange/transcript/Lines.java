package zhagen.exchange.transcript;

import java.util.Arrays;

/// A text by its lines, each without the white space around it. Made in one pass; offsets are those of the text.
final class Lines {

    private final String text;
    private final int[] from;
    private final int[] to;
    private final int count;

    Lines(String text) {
        this.text = text;
        var starts = new int[text.length() / 40 + 16];
        var ends = new int[starts.length];
        var line = 0;
        for (int start = 0; start < text.length();) {
            var newline = text.indexOf('\n', start);
            var end = newline < 0 ? text.length() : newline;
            if (line == starts.length) {
                starts = Arrays.copyOf(starts, line * 2);
                ends = Arrays.copyOf(ends, line * 2);
            }
            starts[line] = skip(text, start, end);
            ends[line] = trimmed(text, starts[line], end);
            line++;
            start = end + 1;
        }
        this.from = starts;
        this.to = ends;
        this.count = line;
    }

    String text() {
        return text;
    }

    int count() {
        return count;
    }

    /// The first character that is not white space.
    int from(int line) {
        return from[line];
    }

    /// After the last character that is not white space.
    int to(int line) {
        return to[line];
    }

    boolean isBlank(int line) {
        return from[line] == to[line];
    }

    int length(int line) {
        return to[line] - from[line];
    }

    String words(int line) {
        return text.substring(from[line], to[line]);
    }

    /// The line in which `offset` lies, or the next one where it lies between two.
    int at(int offset) {
        var found = Arrays.binarySearch(to, 0, count, offset);
        return Math.min(found >= 0 ? found : -found - 1, count - 1);
    }

    /// The next line at or after `line` that is not blank; the number of lines where there is none.
    int nextFilled(int line) {
        var next = line;
        while (next < count && isBlank(next)) {
            next++;
        }
        return next;
    }

    static int skip(String text, int from, int to) {
        var at = from;
        while (at < to && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int trimmed(String text, int from, int to) {
        var end = to;
        while (end > from && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    static boolean isSpace(char character) {
        return character <= ' ' && (character == ' ' || character >= '\t' && character <= '\r' || character >= '\u001C')
                || character > 0x7F
                        && (Character.isSpaceChar(character) || character == '\u200B' || character == '\uFEFF');
    }
}
