package zhagen.exchange.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import zhagen.exchange.codebook.CellText;
import zhagen.exchange.codebook.Facts;
import zhagen.exchange.tables.TableStyles.Part;
import zhagen.messages.Messages;
import zhagen.model.Progress;
import zhagen.model.Snapshot;
import zhagen.model.Texts;

/// Writes tables for Excel, a sheet for each: its caption, its head, its rows, its notes. Any thread.
public final class TablesWorkbook {

    private static final int WINDOW = 50;
    private static final int DIGIT = 256;
    private static final int PAGE = 110; // in widths of a digit
    private static final float LINE = 15.5f;
    private static final float TALLEST = 409f;

    private final Facts facts;
    private final Texts texts;

    /// @param zone where the days of the study began and ended
    public TablesWorkbook(Snapshot now, Texts texts, Messages messages, ZoneId zone) {
        this.facts = new Facts(now, texts, messages, zone);
        this.texts = texts;
    }

    public void write(List<Table> tables, OutputStream out, Progress progress) throws IOException {
        var quoting = new Quoting(facts, texts, tables, progress);
        try (var template = new XSSFWorkbook();
                var book = new SXSSFWorkbook(template, WINDOW, true, false)) {
            var styles = new TableStyles(template);
            for (int i = 0; i < tables.size(); i++) {
                new Page(book, styles, quoting, tables.get(i), i + 1).write();
            }
            if (tables.isEmpty()) {
                book.createSheet();
            }
            book.write(out);
        }
    }

    private final class Page {

        private final SXSSFSheet sheet;
        private final TableStyles styles;
        private final Quoting quoting;
        private final Table table;
        private final int number;
        private final int[] widths;
        private int rows;

        Page(SXSSFWorkbook book, TableStyles styles, Quoting quoting, Table table, int number) {
            this.sheet = book.createSheet(name(book, table, number));
            this.styles = styles;
            this.quoting = quoting;
            this.table = table;
            this.number = number;
            int shares = table.columns().stream().mapToInt(Table.Column::share).sum();
            int page = table.wide() ? PAGE * 3 / 2 : PAGE;
            this.widths = table.columns().stream().mapToInt(column -> page * column.share() / shares).toArray();
        }

        private static String name(SXSSFWorkbook book, Table table, int number) {
            var name = WorkbookUtil.createSafeSheetName(number + " " + table.title());
            return book.getSheet(name) == null ? name : WorkbookUtil.createSafeSheetName(number + "");
        }

        void write() {
            for (int i = 0; i < widths.length; i++) {
                sheet.setColumnWidth(i, widths[i] * DIGIT);
            }
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            sheet.getPrintSetup().setLandscape(table.wide());
            sheet.setRepeatingRows(new CellRangeAddress(1, 1, -1, -1));
            sheet.createFreezePane(0, 2);
            line(facts.say("tables.caption.numbered", number, table.title()), Part.CAPTION);
            var head = sheet.createRow(rows++);
            for (int i = 0; i < widths.length; i++) {
                words(head.createCell(i), table.columns().get(i).head(), Part.HEAD, Table.Align.MIDDLE);
            }
            for (int i = 0; i < table.rows().size(); i++) {
                row(i);
            }
            table.notes().forEach(note -> line(note, Part.NOTE));
        }

        /// Words over the whole width.
        private void line(String text, Part part) {
            var row = sheet.createRow(rows);
            words(row.createCell(0), text, part, Table.Align.LEFT);
            row.setHeightInPoints(height(CellText.lines(text, Arrays.stream(widths).sum()), 6));
            if (widths.length > 1) {
                sheet.addMergedRegion(new CellRangeAddress(rows, rows, 0, widths.length - 1));
            }
            rows++;
        }

        private void row(int index) {
            var part = index < table.rows().size() - 1 ? Part.ROW : table.total() ? Part.TOTAL : Part.LAST;
            var row = sheet.createRow(rows);
            int lines = 1;
            for (int i = 0; i < widths.length; i++) {
                var cell = table.rows().get(index).get(i);
                int reach = cell == Cell.ABOVE ? 1 : table.reach(index, i);
                if (reach == 1 && cell instanceof Cell.Quotes || cell instanceof Cell.Words && reach == 1) {
                    lines = Math.max(lines, CellText.lines(quoting.of(cell), widths[i] - 1));
                }
                fill(row.createCell(i), cell, part, table.columns().get(i).align());
                if (reach > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(rows, rows + reach - 1, i, i));
                }
            }
            row.setHeightInPoints(height(lines, 4));
            rows++;
        }

        private static float height(int lines, float room) {
            return Math.min(TALLEST, lines * LINE + room);
        }

        private void fill(SXSSFCell into, Cell cell, Part part, Table.Align align) {
            switch (cell) {
                case Cell.Count(long count) -> {
                    into.setCellValue(count);
                    into.setCellStyle(styles.of(part, align, false, false));
                }
                case Cell.Day(var date) -> {
                    into.setCellValue(date);
                    into.setCellStyle(styles.of(part, align, true, false));
                }
                case Cell.Words _,Cell.Quotes _,Cell.Above _ -> words(into, quoting.of(cell), part, align);
            }
        }

        private void words(SXSSFCell into, String text, Part part, Table.Align align) {
            var fitting = CellText.fitting(text, facts.say("export.cut"));
            if (!fitting.isEmpty()) {
                into.setCellValue(CellText.written(fitting));
            }
            into.setCellStyle(styles.of(part, align, false, CellText.looksLikeFormula(fitting)));
        }
    }
}
