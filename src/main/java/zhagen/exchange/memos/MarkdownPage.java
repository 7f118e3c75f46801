package zhagen.exchange.memos;

import java.util.ArrayList;
import java.util.List;
import zhagen.model.Place;

/// Memos as they are written in Markdown.
final class MarkdownPage implements MemosExport.Page {

    private static final int DEEPEST = 6;

    private final List<String> blocks = new ArrayList<>();

    @Override
    public void title(String text) {
        blocks.add("# " + text);
    }

    @Override
    public void note(String text) {
        blocks.add("*" + text + "*");
    }

    /// The title has the first level.
    @Override
    public void heading(int level, String text) {
        blocks.add("#".repeat(Math.min(level + 1, DEEPEST)) + " " + text);
    }

    @Override
    public void body(String words, int deeper, Reads reads) {
        if (!words.isBlank()) {
            blocks.add(reads.markdown(words.strip(), deeper + 1));
        }
    }

    @Override
    public void quotation(Place place, Reads reads) {
        blocks.add(reads.markdownQuotation(place));
    }

    String text() {
        return String.join("\n\n", blocks) + "\n";
    }
}
