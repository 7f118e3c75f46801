package zhagen.exchange.document;

import java.util.List;
import java.util.Map;
import zhagen.model.Label;
import zhagen.model.Span;

/// The words of a document in the order of reading, and what its program knows about them besides the characters.
///
/// @param text a line for each paragraph and for each row of a table, with tabs between the cells
/// @param encoding the character set of its bytes; empty where the format has none of its own
/// @param bold by the offset where a line begins, the end of the bold words that it begins with
/// @param headings by the offset where a line begins, its level as a heading
/// @param tables their rows, each a list of cells
/// @param title empty where the document does not say
/// @param leaves where its pages begin; empty where the format knows of no pages
/// @param warnings what of it stays behind
public record Document(
        String text,
        String encoding,
        Map<Integer, Integer> bold,
        Map<Integer, Integer> headings,
        List<List<List<Span>>> tables,
        String title,
        List<Remark> remarks,
        List<Leaf> leaves,
        List<Label> warnings) {

    /// What somebody has written in the margin.
    ///
    /// @param author empty where the document does not say
    /// @param date as `2025-03-04`; empty where the document does not say
    public record Remark(Span span, String author, String date, String words) {}

    /// Where a page begins.
    ///
    /// @param label as the page calls itself
    public record Leaf(String label, int start) {}

    Document in(String newEncoding) {
        return new Document(text, newEncoding, bold, headings, tables, title, remarks, leaves, warnings);
    }

    public Document {
        bold = Map.copyOf(bold);
        headings = Map.copyOf(headings);
        tables = List.copyOf(tables);
        remarks = List.copyOf(remarks);
        leaves = List.copyOf(leaves);
        warnings = List.copyOf(warnings);
    }
}
