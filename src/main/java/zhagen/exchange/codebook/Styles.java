package zhagen.exchange.codebook;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How cells look. The font is one that Windows and every Microsoft Office have, with Chinese and Latin letters; where it is
/// missing, programs take their own Chinese font instead.
final class Styles {

    static final String FONT = "Microsoft YaHei";

    private static final short SIZE = 10;
    private static final String INK = "22262B";
    private static final String FAINT = "8D949C";
    private static final String LINE = "E4E1DA";
    private static final String ACCENT = "1F5F8B";
    private static final String WHITE = "FFFFFF";

    /// The weight of a row: the head, then codes from core category to concept. Other rows are concepts' equals.
    enum Tone {
        HEAD(ACCENT, true),
        CORE("CFE0EE", true),
        MAIN("E4EEF6", true),
        CATEGORY("F4F7FA", true),
        PLAIN(WHITE, false);

        private final String fill;
        private final boolean bold;

        Tone(String fill, boolean bold) {
            this.fill = fill;
            this.bold = bold;
        }
    }

    /// Whether a cell carries the weight of its tone, or only repeats what a row above says.
    enum Weight {
        STRONG,
        NORMAL,
        FAINT
    }

    /// @param quoted text that looks like a formula and stays text
    record Look(Tone tone, Column.Content content, Weight weight, boolean quoted) {}

    private final XSSFWorkbook book;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

    Styles(XSSFWorkbook book) {
        this.book = book;
        font(book.getFontAt(0), INK, false);
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        var style = book.createCellStyle();
        boolean head = look.tone() == Tone.HEAD;
        style.setFont(font(
                book.createFont(),
                head ? WHITE : look.weight() == Weight.FAINT ? FAINT : INK,
                look.tone().bold && look.weight() == Weight.STRONG));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour(look.tone().fill));
        style.setWrapText(true);
        style.setVerticalAlignment(head ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setAlignment(
                switch (look.content()) {
                    case WORDS -> HorizontalAlignment.LEFT;
                    case COUNT, NUMBER -> HorizontalAlignment.RIGHT;
                    case DATE -> HorizontalAlignment.CENTER;
                });
        style.setIndention((short) (look.content() == Column.Content.DATE ? 0 : 1));
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
        style.setRightBorderColor(colour(LINE));
        style.setQuotePrefixed(look.quoted());
        switch (look.content()) {
            case COUNT -> style.setDataFormat(book.createDataFormat().getFormat("#,##0"));
            case DATE -> style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            case WORDS, NUMBER -> {}
        }
        return style;
    }

    private static XSSFFont font(XSSFFont font, String colour, boolean bold) {
        font.setFontName(FONT);
        font.setFontHeightInPoints(SIZE);
        font.setColor(colour(colour));
        font.setBold(bold);
        return font;
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb));
    }
}
