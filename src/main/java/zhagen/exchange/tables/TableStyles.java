package zhagen.exchange.tables;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How the cells of tables look: three lines, and no others.
final class TableStyles {

    private static final String FONT = "宋体";
    private static final short SIZE = 10;

    enum Part {
        CAPTION,
        HEAD,
        ROW,
        LAST,
        TOTAL,
        NOTE
    }

    private record Look(Part part, Table.Align align, boolean day, boolean quoted) {}

    private final XSSFWorkbook book;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

    TableStyles(XSSFWorkbook book) {
        this.book = book;
        book.getFontAt(0).setFontName(FONT);
        book.getFontAt(0).setFontHeightInPoints(SIZE);
    }

    /// @param quoted text that looks like a formula and stays text
    XSSFCellStyle of(Part part, Table.Align align, boolean day, boolean quoted) {
        return styles.computeIfAbsent(new Look(part, align, day, quoted), this::make);
    }

    private XSSFCellStyle make(Look look) {
        var style = book.createCellStyle();
        var font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(SIZE);
        font.setBold(look.part() == Part.CAPTION || look.part() == Part.HEAD);
        style.setFont(font);
        style.setWrapText(true);
        style.setQuotePrefixed(look.quoted());
        style.setVerticalAlignment(look.part() == Part.HEAD ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setAlignment(look.part() == Part.CAPTION
                ? HorizontalAlignment.CENTER
                : switch (look.align()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case MIDDLE -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        if (look.day()) {
            style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        }
        switch (look.part()) {
            case HEAD -> {
                style.setBorderTop(BorderStyle.MEDIUM);
                style.setBorderBottom(BorderStyle.THIN);
            }
            case LAST -> style.setBorderBottom(BorderStyle.MEDIUM);
            case TOTAL -> {
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderBottom(BorderStyle.MEDIUM);
            }
            case CAPTION, ROW, NOTE -> {}
        }
        return style;
    }
}
