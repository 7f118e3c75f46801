package zhagen.exchange.transcript;

import java.util.List;
import java.util.Map;
import zhagen.model.Span;

/// What a word processor knows about a text besides its characters.
///
/// @param bold by the offset where a paragraph begins, the end of the bold words that it begins with
/// @param headings by the offset where a paragraph begins, its level as a heading
/// @param tables their rows, each a list of cells
record Marks(Map<Integer, Integer> bold, Map<Integer, Integer> headings, List<List<List<Span>>> tables, String title) {

    static final Marks NONE = new Marks(Map.of(), Map.of(), List.of(), "");

    Marks {
        bold = Map.copyOf(bold);
        headings = Map.copyOf(headings);
        tables = List.copyOf(tables);
    }

    Marks with(List<List<List<Span>>> newTables) {
        return newTables.isEmpty() ? this : new Marks(bold, headings, newTables, title);
    }
}
