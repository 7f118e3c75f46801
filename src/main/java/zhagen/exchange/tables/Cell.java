package zhagen.exchange.tables;

import java.time.LocalDate;
import java.util.List;
import zhagen.model.Place;

/// What stands in one cell of a table. Quotations are places until a writer needs their words.
public sealed interface Cell {

    Cell NOTHING = new Words("—");
    Cell ABOVE = new Above();

    record Words(String text) implements Cell {}

    record Count(long number) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    record Quotes(List<Place> places, Form form) implements Cell {

        public Quotes {
            places = List.copyOf(places);
        }
    }

    /// Says the same as the cell above, which reaches down to it.
    record Above() implements Cell {}

    /// How a quotation says where it is from.
    enum Form {
        /// “……”（A01-3）
        BEHIND,
        /// A01-3：……
        BEFORE
    }

    /// Words, or a dash where there are none.
    static Cell words(String text) {
        return text.isBlank() ? NOTHING : new Words(text.strip());
    }

    static Cell quotes(List<Place> places) {
        return places.isEmpty() ? NOTHING : new Quotes(places, Form.BEHIND);
    }
}
