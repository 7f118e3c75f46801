package zhagen.exchange.codebook;

import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;

/// Words as a cell can hold them.
public final class CellText {

    static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private static final char REPLACEMENT = '\uFFFD';
    /// What Excel would take for the hexadecimal code of a character.
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String UNDERSCORE = "_x005F_";

    private CellText() {}

    /// The words without what XML forbids; where there are too many, as many as fit before the `mark`.
    public static String fitting(String words, String mark) {
        var legal = legal(words);
        if (legal.length() <= LONGEST) {
            return legal;
        }
        int end = LONGEST - mark.length();
        if (Character.isHighSurrogate(legal.charAt(end - 1))) {
            end--;
        }
        return legal.substring(0, end) + mark;
    }

    /// The words as the file has to write them so that they are read as they are.
    public static String written(String words) {
        return words.indexOf("_x") < 0 ? words : ESCAPE.matcher(words).replaceAll(UNDERSCORE);
    }

    private static String legal(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!isLegal(words, i)) {
                return replaced(words);
            }
        }
        return words;
    }

    private static String replaced(String words) {
        var legal = new StringBuilder(words);
        for (int i = 0; i < words.length(); i++) {
            if (!isLegal(words, i)) {
                legal.setCharAt(i, REPLACEMENT);
            }
        }
        return legal.toString();
    }

    private static boolean isLegal(String words, int at) {
        char unit = words.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 < words.length() && Character.isLowSurrogate(words.charAt(at + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return at > 0 && Character.isHighSurrogate(words.charAt(at - 1));
        }
        return unit >= ' ' && unit < '\uFFFE' || unit == '\n' || unit == '\t';
    }

    /// Whether a program that meets the words being typed would take them for a formula.
    public static boolean looksLikeFormula(String words) {
        return !words.isEmpty() && "=+-@".indexOf(words.charAt(0)) >= 0;
    }

    /// In widths of a digit; a Chinese character is two of them.
    public static int width(int character) {
        return character < 0x1100
                || character > 0x115F && character < 0x2E80
                        && !(character >= 0x2014 && character <= 0x2026)
                        && !(character >= 0x2460 && character <= 0x27BF)
                                ? 1
                                : 2;
    }

    /// Of the widest line.
    public static int width(String words) {
        int widest = 0;
        int width = 0;
        for (int i = 0; i < words.length(); i = words.offsetByCodePoints(i, 1)) {
            int character = words.codePointAt(i);
            width = character == '\n' ? 0 : width + width(character);
            widest = Math.max(widest, width);
        }
        return widest;
    }

    /// The lines that the words take in a column; some more than enough, since words are not broken anywhere.
    public static int lines(String words, int columnWidth) {
        int lines = 1;
        int width = 0;
        for (int i = 0; i < words.length(); i = words.offsetByCodePoints(i, 1)) {
            int character = words.codePointAt(i);
            int more = width(character);
            if (character == '\n') {
                lines++;
                width = 0;
            } else if (width + more > columnWidth) {
                lines++;
                width = more;
            } else {
                width += more;
            }
        }
        return lines;
    }
}
