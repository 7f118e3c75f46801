package zhagen.exchange.table;

/// A table has more than a study can use.
public final class TableTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int rows;
    private final int columns;

    TableTooLarge(int rows, int columns) {
        super("more than %d rows or %d columns".formatted(rows, columns));
        this.rows = rows;
        this.columns = columns;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }
}
