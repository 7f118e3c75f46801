package zhagen.ui.reader;

import java.util.ArrayList;
import java.util.List;
import zhagen.model.Span;

/// What the reader shows: a text, and its blocks in the order of the text. Words outside every block are not shown.
public record ReaderText(String text, List<Block> blocks) {

    public ReaderText {
        blocks = List.copyOf(blocks);
        int end = 0;
        for (var block : blocks) {
            if (block.words().start() < end || block.words().end() > text.length()) {
                throw new IllegalArgumentException("a block out of order or outside its text: " + block.words());
            }
            end = block.words().end();
        }
    }

    /// A text without turns, one block a paragraph.
    public static ReaderText plain(String text) {
        var blocks = new ArrayList<Block>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (end > start) {
                blocks.add(Block.plain(new Span(start, end)));
            }
            start = end + 1;
        }
        return new ReaderText(text, blocks);
    }

    public static ReaderText empty() {
        return new ReaderText("", List.of());
    }
}
