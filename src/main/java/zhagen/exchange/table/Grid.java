package zhagen.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Rows of cells, the first of them the heads of the columns. Rows without words are not there.
///
/// @param otherSheets how many more sheets of the workbook have words
public record Grid(List<List<String>> rows, int otherSheets) {

    public Grid {
        rows = rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).map(List::copyOf).toList();
    }

    public List<String> heads() {
        return rows.isEmpty() ? List.of() : rows.getFirst();
    }

    /// The rows below the heads.
    public List<List<String>> body() {
        return rows.isEmpty() ? rows : rows.subList(1, rows.size());
    }

    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    public String head(int column) {
        return cell(heads(), column);
    }

    /// What the column says, row by row below its head; empty where it says nothing.
    public List<String> column(int column) {
        return body().stream().map(row -> cell(row, column)).toList();
    }

    /// Without the first rows, as many as `above`.
    public Grid below(int above) {
        return new Grid(rows.subList(Math.min(above, rows.size()), rows.size()), otherSheets);
    }

    /// Without this row.
    public Grid without(int row) {
        var kept = new ArrayList<>(rows);
        kept.remove(row);
        return new Grid(kept, otherSheets);
    }

    public IntStream columns() {
        return IntStream.range(0, width());
    }

    public static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }
}
