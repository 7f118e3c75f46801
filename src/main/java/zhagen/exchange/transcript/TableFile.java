package zhagen.exchange.transcript;

import java.util.List;
import java.util.Locale;
import zhagen.exchange.table.Grid;
import zhagen.exchange.table.SeparatedText;
import zhagen.exchange.table.Spreadsheet;
import zhagen.exchange.table.TableTooLarge;
import zhagen.model.Label;
import zhagen.model.Refused;

/// The table that a file holds, as separated text or a spreadsheet.
///
/// @param encoding empty where the format has its own
public record TableFile(Grid grid, String encoding, List<Label> warnings) {

    /// @throws Refused where the file is no table that can be read, in one sentence
    public static TableFile read(String fileName, byte[] bytes, Wishes wishes) {
        FileKind.refuse(fileName, bytes);
        try {
            if (Spreadsheet.recognises(bytes) || isProtected(fileName, bytes)) {
                var grid = Spreadsheet.read(fileName, bytes, wishes.password());
                return new TableFile(clean(grid), "", sheets(grid));
            }
            var decoded = Decoded.of(fileName, bytes, wishes);
            var text = Canonical.of(decoded.text());
            FileKind.refuseControls(fileName, text);
            return new TableFile(clean(SeparatedText.read(text)), decoded.encoding(), PlainText.warnings(decoded));
        } catch (TableTooLarge e) {
            throw new Refused(Label.of("import.refused.hugeTable", fileName, e.rows(), e.columns()), e);
        }
    }

    /// The table from its heads on, without a title above.
    public Grid headed() {
        return TableColumns.headed(grid);
    }

    /// Whether a column asks respondents something that they answer in their own words.
    public static boolean asks(Grid grid) {
        return new TableColumns(grid).open().stream().anyMatch(column -> TableColumns.isQuestion(grid.head(column)));
    }

    /// With nothing in its cells that a text cannot keep.
    private static Grid clean(Grid grid) {
        return new Grid(
                grid.rows().stream()
                        .map(row -> row.stream().map(Canonical::clean).toList())
                        .toList(),
                grid.otherSheets());
    }

    /// What protects a workbook hides what it is, but for the name.
    static boolean isProtected(String fileName, byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF
                && fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private static List<Label> sheets(Grid grid) {
        return grid.otherSheets() == 0
                ? List.of()
                : List.of(Label.of("import.warning.sheets", grid.otherSheets()));
    }
}
