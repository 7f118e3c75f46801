package zhagen.exchange.codebook;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.codebook.Styles.Look;
import zhagen.exchange.codebook.Styles.Tone;
import zhagen.exchange.codebook.Styles.Weight;

/// A sheet with a head, written row by row from the top; rows that were written are on the disk. Columns become as wide as what
/// they hold, up to their widest.
final class Sheet {

    private static final int DIGIT = 256;
    private static final int NARROWEST = 6;
    private static final int ROOM = 4;
    private static final float FIRST_LINE = 18f;
    private static final float LINE = 15.5f;
    private static final float TALLEST = 409f;
    private static final int DEEPEST = 7;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1); // earlier ones are off by a day, or negative

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final List<Column> columns;
    private final String cutMark;
    private final int[] widths;
    private int rows;

    Sheet(SXSSFWorkbook book, Styles styles, String name, List<Column> columns, int frozenColumns, String cutMark) {
        this.sheet = book.createSheet(name);
        this.styles = styles;
        this.columns = columns;
        this.cutMark = cutMark;
        this.widths = new int[columns.size()];
        sheet.createFreezePane(frozenColumns, 1);
        sheet.setRowSumsBelow(false);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("&A  &P / &N");
        head();
    }

    private void head() {
        var row = sheet.createRow(rows++);
        row.setHeightInPoints(2 * FIRST_LINE);
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(columns.get(i).head());
            cell.setCellStyle(styles.of(new Look(Tone.HEAD, Column.Content.WORDS, Weight.STRONG, false)));
            widths[i] = CellText.width(columns.get(i).head()) + 1; // and the filter's button
        }
    }

    /// How a row stands out.
    ///
    /// @param depth how far below the outline's first level it is
    /// @param faint the number of cells, from the left, that only repeat what rows above say
    /// @param strong the number of cells, from the left, that carry the weight of the tone
    record Standing(Tone tone, int depth, int faint, int strong) {
        static final Standing PLAIN = new Standing(Tone.PLAIN, 0, 0, 0);
    }

    void row(@Nullable Object... values) {
        rowOf(Standing.PLAIN, values);
    }

    void rowOf(Standing standing, @Nullable Object... values) {
        int number = rows++;
        var row = sheet.createRow(number);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.createCell(i);
            var value = values[i];
            var words = fill(cell, value);
            boolean quoted = value instanceof String && CellText.looksLikeFormula(words);
            var content = content(columns.get(i), value);
            cell.setCellStyle(styles.of(new Look(standing.tone(), content, weight(standing, i), quoted)));
            widths[i] = Math.max(widths[i], CellText.width(words));
            if (value instanceof String) {
                lines = Math.max(lines, CellText.lines(words, columns.get(i).widest() + 1));
            }
        }
        row.setHeightInPoints(Math.min(TALLEST, FIRST_LINE + (lines - 1) * LINE));
        if (standing.depth() > 0) {
            sheet.setRowOutlineLevel(number, Math.min(standing.depth(), DEEPEST));
        }
    }

    private static Weight weight(Standing standing, int column) {
        if (column < standing.faint()) {
            return Weight.FAINT;
        }
        return column < standing.strong() ? Weight.STRONG : Weight.NORMAL;
    }

    private static Column.Content content(Column column, @Nullable Object value) {
        return value instanceof String ? Column.Content.WORDS : column.content();
    }

    /// @return what the cell shows
    private String fill(SXSSFCell cell, @Nullable Object value) {
        switch (value) {
            case null -> {
                return "";
            }
            case Number number -> {
                cell.setCellValue(number.doubleValue());
                return String.valueOf(number.longValue()) + " "; // and the separators of thousands
            }
            case LocalDate date when !date.isBefore(FIRST_DAY) -> {
                cell.setCellValue(date);
                return date.toString();
            }
            default -> {
                var words = CellText.fitting(value.toString(), cutMark);
                if (!words.isEmpty()) {
                    cell.setCellValue(CellText.written(words));
                }
                return words;
            }
        }
    }

    void finish() {
        for (int i = 0; i < widths.length; i++) {
            int width = Math.clamp(widths[i], NARROWEST, Math.max(NARROWEST, columns.get(i).widest()));
            sheet.setColumnWidth(i, (width + ROOM) * DIGIT);
        }
        sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns.size() - 1));
    }
}
