package zhagen.exchange.word;

import java.util.List;

/// A table as Word shows it: three lines, as journals print them, a head that comes again on every page, cells that reach down.
///
/// @param widths in twentieths of a point
/// @param total whether a line stands above the last row
public record WordTable(List<Integer> widths, List<Entry> head, List<List<Entry>> rows, boolean total) {

    /// One cell.
    ///
    /// @param text its paragraphs, parted by line ends
    public record Entry(String text, Align align, Reach reach) {}

    public enum Align {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /// How a cell goes together with those below and above.
    public enum Reach {
        ALONE,
        /// The cells below go on with it.
        BEGINS,
        /// It goes on with the cell above; its words are not shown.
        GOES_ON
    }
}
