package zhagen.exchange.tables;

import java.util.ArrayList;
import java.util.List;

/// A table before it is written anywhere.
///
/// @param title without its number
/// @param rows each as long as there are columns
/// @param total whether the last row sums up the others
/// @param notes what stands below it
public record Table(
        TableKind kind, String title, List<Column> columns, List<List<Cell>> rows, boolean total, List<String> notes) {

    /// @param share of the width of the page, measured against those of the other columns
    public record Column(String head, int share, Align align) {}

    public enum Align {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /// What a portrait page has room for, in shares.
    static final int PORTRAIT = 100;

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /// Whether it needs a page that lies on its side.
    public boolean wide() {
        return columns.stream().mapToInt(Column::share).sum() > PORTRAIT;
    }

    /// How many rows below this cell say the same.
    int reach(int row, int column) {
        int end = row + 1;
        while (end < rows.size() && rows.get(end).get(column) == Cell.ABOVE) {
            end++;
        }
        return end - row;
    }

    /// Rows whose first cells are merged with those above wherever they, and all to their left, stand for the same thing.
    static final class Rows {

        private final List<List<Cell>> rows = new ArrayList<>();
        private List<?> last = List.of();

        /// @param same what the first cells stand for; the same again merges them
        void add(List<?> same, Cell... cells) {
            var row = new ArrayList<>(List.of(cells));
            for (int i = 0; i < same.size() && i < last.size() && same.get(i).equals(last.get(i)); i++) {
                row.set(i, Cell.ABOVE);
            }
            last = same;
            rows.add(row);
        }

        void add(Cell... cells) {
            add(List.of(), cells);
        }

        List<List<Cell>> all() {
            return rows;
        }
    }
}
