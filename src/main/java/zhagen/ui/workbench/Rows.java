package zhagen.ui.workbench;

import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;

/// Brings a list on the screen to what it should show. Screen thread.
public final class Rows {

    /// Listeners look at the whole list for every row that is set; from this many on, once is cheaper.
    private static final int MANY = 32;

    private Rows() {}

    /// A few rows that changed are set one by one, so that the others are left alone.
    public static <T> void bring(ObservableList<T> rows, List<T> next) {
        var changed = rows.size() == next.size()
                ? IntStream.range(0, next.size())
                        .filter(row -> !next.get(row).equals(rows.get(row)))
                        .limit(MANY)
                        .toArray()
                : new int[MANY];
        if (changed.length < MANY) {
            for (int row : changed) {
                rows.set(row, next.get(row));
            }
        } else {
            rows.setAll(next);
        }
    }
}
