package zhagen.exchange.transcript;

import java.util.List;
import zhagen.exchange.document.Documents;
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
    public static TableFile read(String fileName, byte[] file, Wishes wishes) {
        var bytes = Documents.unlocked(fileName, file, wishes.password());
        FileKind.refuse(fileName, bytes);
        try {
            if (Spreadsheet.recognises(bytes)) {
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

    /// Whether a column holds answers in somebody's own words: its head asks, it is long, or those who answer are only numbered.
    public static boolean asks(Grid grid) {
        var columns = new TableColumns(grid);
        return columns.open().stream().anyMatch(column -> TableColumns.isQuestion(grid.head(column))
                || columns.isLong(column)
                || columns.areNumbered());
    }

    /// With nothing in its cells that a text cannot keep.
    private static Grid clean(Grid grid) {
        return new Grid(
                grid.rows().stream()
                        .map(row -> row.stream().map(Canonical::clean).toList())
                        .toList(),
                grid.otherSheets());
    }

    private static List<Label> sheets(Grid grid) {
        return grid.otherSheets() == 0
                ? List.of()
                : List.of(Label.of("import.warning.sheets", grid.otherSheets()));
    }
}
