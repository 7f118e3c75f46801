package zhagen.ui.workbench;

import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;

/// Brings the rows of a list up to date. Screen thread.
public final class Rows {

    private static final int MANY = 40;

    private Rows() {}

    /// Leaves alone what stays the same, so that what is chosen and seen stays where it is; unless nearly nothing does, since
    /// a list is told of each row by itself.
    public static <T> void bring(ObservableList<T> rows, List<T> next) {
        var changed = next.size() == rows.size()
                ? IntStream.range(0, next.size()).filter(i -> !next.get(i).equals(rows.get(i))).toArray()
                : new int[MANY + 1];
        if (changed.length > MANY) {
            rows.setAll(next);
        } else {
            for (int row : changed) {
                rows.set(row, next.get(row));
            }
        }
    }
}
