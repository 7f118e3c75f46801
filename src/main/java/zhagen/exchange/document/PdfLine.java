package zhagen.exchange.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Signs that stand in one line of one column.
///
/// @param text with blanks where there are gaps, and a tab where there is a wide one
/// @param boldEnd how many of the first characters are bold
/// @param column the number of the column on its page
/// @param second where the words behind the first wide gap begin; the beginning of the line where there is none
record PdfLine(
        String text, int boldEnd, double start, double end, double across, double size, double second, int signs,
        int column) {

    private static final double WIDE = 2.2;

    static PdfLine of(List<Glyph> unsorted, int column) {
        var glyphs = new ArrayList<>(unsorted);
        glyphs.sort(Comparator.comparingDouble(Glyph::along));
        var text = new StringBuilder();
        int boldEnd = 0;
        double second = -1;
        Glyph last = null;
        boolean blank = false;
        for (var glyph : glyphs) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            if (last != null) {
                double gap = glyph.along() - last.end();
                if (gap > WIDE * Math.max(last.size(), glyph.size())) {
                    text.append('\t');
                    second = second < 0 ? glyph.along() : second;
                } else if (isApart(last, glyph, gap, blank)) {
                    text.append(' ');
                }
            }
            boolean allBold = boldEnd == text.length() || text.substring(boldEnd).isBlank();
            text.append(glyph.words());
            boldEnd = allBold && glyph.bold() ? text.length() : boldEnd;
            last = glyph;
            blank = false;
        }
        var filled = glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
        double start = filled.getFirst().along();
        double size = filled.stream().mapToDouble(Glyph::size).sorted().toArray()[filled.size() / 2];
        double across = filled.stream().mapToDouble(Glyph::across).sorted().toArray()[filled.size() / 2];
        return new PdfLine(
                text.toString(),
                boldEnd,
                start,
                filled.getLast().end(),
                across,
                size,
                second < 0 ? start : second,
                filled.size(),
                column);
    }

    private static boolean isApart(Glyph last, Glyph next, double gap, boolean blank) {
        boolean bothWide = mayBeWide(last.words().codePointBefore(last.words().length()))
                && mayBeWide(next.words().codePointAt(0));
        if (bothWide) {
            return blank && gap > 0.12 * next.size() || gap > 0.8 * next.size();
        }
        double narrow = Math.min(0.5 * Math.min(last.space(), next.space()), 0.17 * next.size());
        return gap > narrow || blank && gap > 0.1 * next.size();
    }

    private static boolean mayBeWide(int character) {
        return isWide(character) || isOfBoth((char) character);
    }

    /// Characters that are written without blanks between them.
    static boolean isWide(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> character >= 0x3000 && character <= 0x303F || character >= 0xFF01 && character <= 0xFF60;
        };
    }

    /// Whether what stands at the end of `words` is written without a blank behind it; signs of both scripts are as what is beside
    /// them.
    static boolean endsWide(String words) {
        int end = words.length();
        while (end > 1 && isOfBoth(words.charAt(end - 1))) {
            end--;
        }
        return isWide(words.codePointBefore(end));
    }

    static boolean beginsWide(String words) {
        int from = 0;
        while (from < words.length() - 1 && isOfBoth(words.charAt(from))) {
            from++;
        }
        return isWide(words.codePointAt(from));
    }

    private static boolean isOfBoth(char character) {
        return "“”‘’…—·".indexOf(character) >= 0;
    }
}
