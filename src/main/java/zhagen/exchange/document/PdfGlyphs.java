package zhagen.exchange.document;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Gathers the signs of a PDF page by page. What runs in another direction than most of a page, such as a stamp, is left out.
final class PdfGlyphs extends PDFTextStripper {

    private static final int MOST = 8 << 20;
    private static final int VERTICAL = 1;

    /// @param vertical whether its lines run downwards, as in books of China and Japan
    record Page(List<Glyph> glyphs, boolean vertical) {}

    private final List<Page> pages = new ArrayList<>();
    private final Map<Integer, List<Glyph>> byDirection = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private int unknown;
    private int all;

    private PdfGlyphs() {}

    /// @throws Unreadable where most signs stand for nothing known
    static List<Page> of(PDDocument document) throws IOException {
        var glyphs = new PdfGlyphs();
        glyphs.writeText(document, Writer.nullWriter());
        if (glyphs.unknown * 4 > glyphs.all) {
            throw new Unreadable(Unreadable.Reason.GARBLED);
        }
        return glyphs.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        if (Thread.currentThread().isInterrupted() || all > MOST) {
            throw new Unreadable(Unreadable.Reason.TOO_MUCH);
        }
        byDirection.clear();
        seen.clear();
    }

    @Override
    protected void endPage(PDPage page) {
        pages.add(byDirection.entrySet().stream()
                .max((one, other) -> Integer.compare(one.getValue().size(), other.getValue().size()))
                .map(main -> new Page(List.copyOf(main.getValue()), main.getKey() % 10 == VERTICAL))
                .orElseGet(() -> new Page(List.of(), false)));
    }

    @Override
    protected void writePage() {
        // lines are made of the signs of a whole page
    }

    @Override
    protected void processTextPosition(TextPosition sign) {
        var words = sign.getUnicode();
        if (words == null || words.isEmpty()) {
            return;
        }
        var known = known(words);
        all += known.isBlank() ? 0 : 1;
        double size = Math.max(1, Math.abs(sign.getFontSizeInPt()));
        double x = sign.getXDirAdj();
        double y = sign.getYDirAdj();
        boolean isTwice = !known.isBlank() && !seen.add(known + Math.round(x * 2) + " " + Math.round(y * 2));
        if (isTwice || known.isEmpty()) {
            return; // printed twice to look bold
        }
        boolean isVertical = sign.getFont() != null && sign.getFont().isVertical();
        double space = sign.getWidthOfSpace();
        double blank = space > 0.12 * size && space < 0.7 * size ? space : 0.28 * size;
        var glyph = isVertical
                ? new Glyph(y - size, -x, size, size, blank, known, isBold(sign.getFont()))
                : new Glyph(x, y, sign.getWidthDirAdj(), size, blank, known, isBold(sign.getFont()));
        int direction = Math.round(sign.getDir()) + (isVertical ? VERTICAL : 0);
        byDirection.computeIfAbsent(direction, _ -> new ArrayList<>()).add(glyph);
    }

    /// Ligatures and the radicals that some programs write for characters become what they stand for.
    private String known(String words) {
        var known = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            int type = Character.getType(character);
            if (type == Character.PRIVATE_USE || type == Character.UNASSIGNED || character == '\uFFFD'
                    || type == Character.CONTROL && !Character.isWhitespace(character)) {
                unknown++;
            } else if (character >= '\uFB00' && character <= '\uFB06'
                    || character >= '\u2E80' && character <= '\u2FDF') {
                known.append(Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC));
            } else {
                known.append(character == '\u00AD' ? '-' : character);
            }
        }
        return known.toString();
    }

    private static boolean isBold(PDFont font) {
        if (font == null || font.getName() == null) {
            return false;
        }
        var name = font.getName().toLowerCase(Locale.ROOT);
        var descriptor = font.getFontDescriptor();
        return name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("simhei")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }
}
