package zhagen.exchange.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhagen.exchange.document.Document.Leaf;
import zhagen.exchange.document.Document.Remark;
import zhagen.model.Label;
import zhagen.model.Span;

/// A document while it is read: takes words, ends of paragraphs and cells in the order of reading. On one thread.
final class DocumentText {

    /// More than anybody codes, and less than fills the memory.
    private static final int LONGEST = 48 << 20;

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Integer> bold = new HashMap<>();
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final List<List<List<Span>>> tables = new ArrayList<>();
    private final Map<String, Margin> margins = new LinkedHashMap<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Label> warnings = new ArrayList<>();
    private final List<DocumentText> boxes = new ArrayList<>();
    private final StringBuilder notes = new StringBuilder();
    private String title = "";
    private int pictures;

    private int paragraph;
    private int boldEnd;
    private int labelEnd;
    private int tableDepth;
    private int owed;
    private int cell;
    private List<List<Span>> rows = new ArrayList<>();
    private List<Span> cells = new ArrayList<>();

    private static final class Margin {
        private int start = -1;
        private int end = -1;
        private String author = "";
        private String date = "";
        private String words = "";
    }

    /// Words of one look. Control characters have no place in a text.
    void words(String words, boolean isBold) {
        if (words.isEmpty()) {
            return;
        }
        settle();
        int start = text.length();
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (character >= ' ' && character != '\u00AD' && character != '\uFEFF' || character == '\t') {
                text.append(character);
            } else if (character == '\n' || character == '\u000B' || character == '\r') {
                boolean isSecond = character == '\n' && i > 0 && words.charAt(i - 1) == '\r';
                text.append(isSecond ? "" : "\n");
            }
        }
        if (boldEnd == start && (isBold || words.isBlank())) {
            boldEnd = text.length();
        }
        if (text.length() > LONGEST) {
            throw new Unreadable(Unreadable.Reason.TOO_MUCH);
        }
    }

    /// The number or bullet of a list, which is as bold as what follows.
    void label(String label) {
        boolean first = boldEnd == text.length() + owed;
        words(label, false);
        labelEnd = text.length();
        boldEnd = first ? labelEnd : boldEnd;
    }

    /// A note of the foot or the end of the page. It follows its paragraph.
    void note(String mark, String words) {
        words("[" + mark + "]", false);
        notes.append(" [").append(mark).append(": ").append(words.strip().replaceAll("\\s*\\n\\s*", " ")).append(']');
    }

    /// What stands in a box beside a paragraph follows it.
    void box(DocumentText box) {
        boxes.add(box);
    }

    void endParagraph() {
        endParagraph(0);
    }

    /// @param level of the heading that the paragraph is; 0 where it is none
    void endParagraph(int level) {
        settle();
        if (!notes.isEmpty()) {
            text.append(notes);
            notes.setLength(0);
        }
        var words = text.substring(paragraph);
        int first = paragraph + words.length() - words.stripLeading().length();
        if (boldEnd > Math.max(first, labelEnd)) {
            bold.put(first, Math.min(boldEnd, text.length()));
        }
        if (level > 0 && first < text.length()) {
            headings.put(first, level);
        }
        owed = tableDepth > 0 ? owed + 1 : 0;
        boolean isOneBlankTooMany = text.length() == paragraph && endsInBlankLines();
        if (tableDepth == 0 && !isOneBlankTooMany) {
            text.append('\n');
        }
        begin();
        if (!boxes.isEmpty()) {
            var waiting = List.copyOf(boxes);
            boxes.clear();
            waiting.forEach(this::add);
        }
    }

    /// More than two blank lines only push words down a page.
    private boolean endsInBlankLines() {
        int length = text.length();
        return length == 0 || length > 2 && text.charAt(length - 2) == '\n' && text.charAt(length - 3) == '\n';
    }

    /// Ends a paragraph that has begun; where none has, nothing happens.
    void breakParagraph() {
        if (text.length() > paragraph || !boxes.isEmpty() || !notes.isEmpty()) {
            endParagraph();
        }
    }

    private void begin() {
        paragraph = text.length() + owed;
        boldEnd = paragraph;
    }

    private void settle() {
        if (owed > 0) {
            text.repeat('\n', owed);
            owed = 0;
        }
    }

    /// The words of the paragraph so far.
    String paragraph() {
        return paragraph < text.length() ? text.substring(paragraph) : "";
    }

    boolean isAtLineStart() {
        return text.length() <= paragraph || text.charAt(text.length() - 1) == '\n';
    }

    void title(String words) {
        if (title.isEmpty()) {
            title = words.strip();
        }
    }

    void picture() {
        pictures++;
    }

    void warn(Label warning) {
        warnings.add(warning);
    }

    /// A page that begins so many characters before here.
    void leafBefore(String label, int characters) {
        leaves.add(new Leaf(label, Math.max(0, text.length() - characters)));
    }

    /// Takes back the hyphen that divides a word at the end of its line.
    void unhyphen() {
        text.setLength(text.length() - 1);
    }

    /// A table inside of a cell is lines of that cell.
    void beginTable() {
        breakParagraph();
        if (tableDepth++ == 0) {
            rows = new ArrayList<>();
        }
    }

    void beginRow() {
        if (tableDepth == 1) {
            cells = new ArrayList<>();
        }
    }

    void beginCell() {
        if (tableDepth == 1) {
            if (!cells.isEmpty()) {
                text.append('\t');
            }
            cell = text.length();
            begin();
        }
    }

    void endCell() {
        if (text.length() > paragraph || !boxes.isEmpty()) {
            endParagraph();
        }
        if (tableDepth == 1) {
            owed = 0;
            cells.add(new Span(cell, text.length()));
            begin();
        }
    }

    void endRow() {
        if (tableDepth == 1) {
            if (!cells.isEmpty()) {
                text.append('\n');
                begin();
                rows.add(List.copyOf(cells));
            }
        }
    }

    void endTable() {
        if (--tableDepth == 0) {
            tables.add(List.copyOf(rows));
        }
    }

    void beginRemark(String key) {
        margin(key).start = text.length() + owed;
    }

    void endRemark(String key) {
        var margin = margin(key);
        margin.end = margin.end < 0 ? text.length() : margin.end;
        margin.start = margin.start < 0 ? margin.end : margin.start;
    }

    void remark(String key, String author, String date, String words) {
        var margin = margin(key);
        margin.author = author.strip();
        margin.date = date.length() >= 10 ? date.substring(0, 10) : "";
        margin.words = words.strip();
    }

    private Margin margin(String key) {
        return margins.computeIfAbsent(key, _ -> new Margin());
    }

    /// All that another text has, as lines of its own.
    private void add(DocumentText other) {
        other.breakParagraph();
        settle();
        int by = text.length();
        var words = other.text.toString().stripTrailing();
        text.append(words);
        other.bold.forEach((from, to) -> bold.put(from + by, Math.min(to + by, text.length())));
        other.headings.forEach((from, level) -> headings.put(from + by, level));
        other.tables.forEach(table -> tables.add(table.stream()
                .map(row -> row.stream()
                        .map(span -> new Span(span.start() + by, Math.min(span.end() + by, text.length()))).toList())
                .toList()));
        pictures += other.pictures;
        if (!words.isEmpty()) {
            begin();
            paragraph = by;
            boldEnd = by;
            endParagraph();
        }
    }

    /// What was written, without marks; for notes and remarks.
    String plain() {
        breakParagraph();
        return text.toString().strip();
    }

    Document document() {
        breakParagraph();
        var words = text.toString();
        if (words.isBlank()) {
            throw new Unreadable(Unreadable.Reason.EMPTY);
        }
        var remarks = margins.values().stream()
                .filter(margin -> margin.start >= 0 && !margin.words.isEmpty())
                .map(margin -> new Remark(place(words, margin), margin.author, margin.date, margin.words))
                .toList();
        if (pictures > 0) {
            warnings.add(Label.of("import.warning.pictures", pictures));
        }
        return new Document(words, "", bold, headings, tables, title, remarks, leaves, warnings);
    }

    /// A remark that is set to a point is about the line.
    private static Span place(String words, Margin margin) {
        int start = Math.min(margin.start, words.length());
        int end = Math.min(margin.end, words.length());
        if (start < end) {
            return new Span(start, end);
        }
        int from = words.lastIndexOf('\n', start - 1) + 1;
        int to = words.indexOf('\n', start);
        return new Span(from, to < 0 ? words.length() : to);
    }
}
