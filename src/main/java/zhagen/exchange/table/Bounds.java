package zhagen.exchange.table;

import java.util.List;

/// Counts what is read and ends it where nobody could code it.
final class Bounds {

    private static final int MOST_ROWS = 100_000;
    private static final int MOST_CELLS = 4_000_000;
    private static final long MOST_CHARACTERS = 64L << 20;
    private static final int MOST_COLUMNS = 2_000;

    private int rows;
    private long cells;
    private long characters;

    List<String> row(List<String> row) {
        rows++;
        cells += row.size();
        row.forEach(cell -> characters += cell.length());
        if (rows > MOST_ROWS || cells > MOST_CELLS || characters > MOST_CHARACTERS || row.size() > MOST_COLUMNS) {
            throw new TableTooLarge(MOST_ROWS, MOST_COLUMNS);
        }
        return row;
    }
}
