package zhagen.exchange.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import zhagen.model.Span;

/// The text of a Word document: a line for each paragraph, and for each row of a table with tabs between the cells.
final class WordText {

    private static final Pattern NOTE = Pattern.compile("\\[(?:foot|end)noteRef:(\\d+)]");

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Integer> bold = new HashMap<>();
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final List<List<List<Span>>> tables = new ArrayList<>();
    private String title = "";

    WordText(XWPFDocument document) {
        document.getBodyElements().forEach(this::add);
    }

    String text() {
        return text.toString();
    }

    Marks marks() {
        return new Marks(bold, headings, tables, title);
    }

    private void add(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> add(paragraph);
            case XWPFTable table -> add(table);
            case XWPFSDT control -> append(control.getContent().getText()).append('\n');
            default -> {
                // nothing else of a body has words
            }
        }
    }

    private void add(XWPFParagraph paragraph) {
        var start = text.length();
        words(paragraph);
        var style = style(paragraph);
        if (isTitle(style) && title.isEmpty()) {
            title = text.substring(start).strip();
        }
        if (style.startsWith("heading") || style.equals("title")) {
            var words = text.substring(start);
            headings.put(start + Lines.skip(words, 0, words.length()), level(style));
        }
        text.append('\n');
    }

    private void words(XWPFParagraph paragraph) {
        var start = text.length();
        var boldEnd = start;
        for (var run : paragraph.getIRuns()) {
            var before = text.length();
            if (run instanceof XWPFRun words) {
                append(NOTE.matcher(words.text()).replaceAll("[$1]"));
                if (boldEnd == before && (words.isBold() || "strong".equalsIgnoreCase(words.getStyle()))) {
                    boldEnd = text.length();
                }
            } else if (run instanceof XWPFSDT control) {
                append(control.getContent().getText());
            }
        }
        append(paragraph.getFootnoteText());
        if (boldEnd > start && !text.substring(start, boldEnd).isBlank()) {
            var words = text.substring(start);
            bold.put(start + Lines.skip(words, 0, words.length()), boldEnd);
        }
    }

    private void add(XWPFTable table) {
        var rows = new ArrayList<List<Span>>();
        for (var row : table.getRows()) {
            var cells = new ArrayList<Span>();
            for (var cell : row.getTableICells()) {
                if (!cells.isEmpty()) {
                    text.append('\t');
                }
                var start = text.length();
                add(cell);
                cells.add(new Span(start, text.length()));
            }
            text.append('\n');
            if (!cells.isEmpty()) {
                rows.add(List.copyOf(cells));
            }
        }
        tables.add(List.copyOf(rows));
    }

    private void add(ICell cell) {
        switch (cell) {
            case XWPFTableCell words -> {
                var first = true;
                for (var element : words.getBodyElements()) {
                    if (!first) {
                        text.append('\n');
                    }
                    first = false;
                    if (element instanceof XWPFParagraph paragraph) {
                        words(paragraph);
                    } else if (element instanceof XWPFTable table) {
                        append(table.getText());
                    }
                }
            }
            case XWPFSDTCell control -> append(control.getContent().getText());
            default -> {
                // there are no other cells
            }
        }
    }

    private StringBuilder append(String words) {
        return text.append(Canonical.of(words));
    }

    /// The style's name as Word stores it in every language: `heading 1`, `title`.
    private static String style(XWPFParagraph paragraph) {
        var styles = paragraph.getDocument().getStyles();
        var style = styles == null || paragraph.getStyleID() == null ? null : styles.getStyle(paragraph.getStyleID());
        return style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
    }

    private static boolean isTitle(String style) {
        return style.equals("title") || style.equals("heading 1");
    }

    private static int level(String style) {
        var last = style.charAt(style.length() - 1);
        return last >= '1' && last <= '9' ? last - '0' : 1;
    }
}
