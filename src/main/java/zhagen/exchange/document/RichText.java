package zhagen.exchange.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rich Text Format. Headers, footers and what was deleted stay out, which no library's reader does.
final class RichText {

    private static final int DEEPEST = 2000;
    private static final Set<String> SILENT = Set.of(
            "colortbl", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "fldinst",
            "xe",
            "tc", "nonesttables", "nonshppict", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn",
            "objdata", "upr",
            "listtable", "listoverridetable", "revtbl", "rsidtbl", "themedata", "datastore", "latentstyles",
            "generator", "pn");
    /// Groups that older programs are to pass over, and that have words all the same.
    private static final Set<String> WORTH = Set.of(
            "ud", "shpinst", "annotation", "atnid", "atnauthor", "atndate", "atnref", "atrfstart", "atrfend",
            "footnote",
            "shppict", "atnparent");

    private final RichTokens tokens;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final DocumentText text = new DocumentText();
    private final RichTable table = new RichTable(text);
    private final @Nullable Charset believed;
    private Charset ansi;
    private Group group = new Group();
    private int skipped;
    private boolean ignorable;
    private int footnotes;
    private int endnotes;
    private String author = "";
    private String date = "";
    private @Nullable String remark;
    private int remarks;

    /// What a closing brace takes back.
    private static final class Group implements Cloneable {
        private @Nullable DocumentText out;
        private @Nullable StringBuilder capture;
        private String destination = "";
        private boolean bold;
        private boolean hidden;
        private boolean deleted;
        private boolean inTable;
        private boolean endnote;
        private int heading;
        private int unicodeSkip = 1;
        private int font = -1;

        private Group inner() {
            try {
                var inner = (Group) clone();
                inner.destination = "";
                return inner;
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private RichText(byte[] file, @Nullable Charset believed) {
        tokens = new RichTokens(file);
        this.believed = believed;
        ansi = believed == null ? CodePages.WESTERN : believed;
        group.out = text;
    }

    static Document read(byte[] file, Hints hints) {
        var reader = new RichText(file, hints.charset());
        reader.read();
        reader.table.end();
        return reader.text.document();
    }

    private void read() {
        while (true) {
            switch (tokens.next()) {
                case OPEN -> open();
                case CLOSE -> close();
                case CONTROL -> {
                    skipped = 0;
                    control(tokens.word());
                }
                case BYTE -> {
                    if (skipped > 0) {
                        skipped--; // stands behind a Unicode character, for programs that do not know it
                    } else {
                        bytes.write(tokens.number(0));
                    }
                }
                case END -> {
                    flush();
                    return;
                }
            }
        }
    }

    private void open() {
        flush();
        skipped = 0;
        groups.push(group);
        if (groups.size() > DEEPEST || Thread.currentThread().isInterrupted()) {
            throw new Unreadable(Unreadable.Reason.TOO_MUCH);
        }
        group = group.inner();
        ignorable = false;
    }

    private void close() {
        flush();
        skipped = 0;
        if (groups.isEmpty()) {
            return;
        }
        var closed = group;
        group = groups.pop();
        end(closed);
    }

    private void control(String word) {
        if (word.equals("*")) {
            ignorable = true;
            return;
        }
        boolean mayBeIgnored = ignorable;
        ignorable = false;
        if (word.equals("u")) {
            unicode(tokens.number(0));
            return;
        }
        flush();
        var character = character(word);
        if (!character.isEmpty()) {
            put(character);
        } else if (!property(word, tokens.number(1)) && !structure(word)) {
            destination(word, mayBeIgnored);
        }
    }

    private void unicode(int code) {
        flush();
        put(String.valueOf((char) code));
        skipped = group.unicodeSkip;
    }

    private static String character(String word) {
        return switch (word) {
            case "tab" -> "\t";
            case "line", "lbr", "softline" -> "\n";
            case "emdash" -> "—";
            case "endash" -> "–";
            case "bullet" -> "•";
            case "lquote" -> "‘";
            case "rquote" -> "’";
            case "ldblquote" -> "“";
            case "rdblquote" -> "”";
            case "emspace", "enspace", "qmspace" -> " ";
            case "~" -> "\u00A0";
            case "_" -> "\u2011";
            default -> "";
        };
    }

    private boolean property(String word, int number) {
        switch (word) {
            case "b" -> group.bold = number != 0;
            case "v" -> group.hidden = number != 0;
            case "deleted", "mvf" -> group.deleted = number != 0;
            case "plain" -> {
                group.bold = false;
                group.hidden = false;
                group.deleted = false;
            }
            case "pard" -> {
                group.inTable = false;
                group.heading = 0;
            }
            case "intbl" -> group.inTable = true;
            case "s" -> group.heading = !groups.isEmpty() && groups.peek().destination.equals("stylesheet")
                    ? number
                    : headings.getOrDefault(number, 0);
            case "outlinelevel" -> group.heading = number < 9 ? number + 1 : 0;
            case "uc" -> group.unicodeSkip = Math.clamp(number, 0, 100);
            case "f" -> group.font = number;
            case "fcharset" -> fonts.put(group.font, CodePages.ofFont(number, ansi));
            case "ansicpg" -> codePage(number);
            case "mac" -> codePage(10000);
            case "pc" -> codePage(437);
            case "pca" -> codePage(850);
            case "ftnalt" -> group.endnote = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void codePage(int number) {
        ansi = believed == null ? CodePages.of(number) : believed;
    }

    private boolean structure(String word) {
        var out = group.out;
        switch (word) {
            case "par", "sect" -> {
                if (out != null && !group.deleted) {
                    place();
                    if (group.heading == 1) {
                        out.title(out.paragraph());
                    }
                    out.endParagraph(group.heading);
                }
            }
            case "cell" -> {
                if (out == text) {
                    group.inTable = true;
                    place();
                    table.endCell();
                }
            }
            case "row" -> {
                if (out == text) {
                    table.endRow();
                }
            }
            case "nestcell" -> put("\t");
            case "nestrow" -> put("\n");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void destination(String word, boolean mayBeIgnored) {
        if (mayBeIgnored && !WORTH.contains(word) || SILENT.contains(word)) {
            silence(word);
            return;
        }
        switch (word) {
            case "fonttbl", "stylesheet", "info" -> silence(word);
            case "ud" -> group.out = groups.stream()
                    .map(outer -> outer.out)
                    .filter(out -> out != null)
                    .findFirst()
                    .orElse(null);
            case "title", "atnid", "atnauthor", "atndate", "atnref", "atrfstart", "atrfend", "listtext", "pntext" -> {
                group.destination = word;
                group.capture = new StringBuilder();
            }
            case "footnote", "annotation", "shptxt" -> {
                if (group.out != null) {
                    group.destination = word;
                    group.out = new DocumentText();
                    group.heading = 0;
                    group.inTable = false;
                }
            }
            case "pict" -> {
                if (group.out != null) {
                    text.picture();
                }
                silence(word);
            }
            default -> {
                // how it looks
            }
        }
    }

    private void silence(String word) {
        group.destination = word;
        group.out = null;
        group.capture = word.equals("fonttbl") || word.equals("stylesheet") ? new StringBuilder() : null;
    }

    private void end(Group closed) {
        var captured = closed.capture == null || closed.destination.isEmpty() ? "" : closed.capture.toString().strip();
        var out = group.out;
        switch (closed.destination) {
            case "title" -> text.title(captured);
            case "listtext", "pntext" -> {
                if (out != null && !captured.isEmpty() && !group.deleted) {
                    place();
                    out.label(captured + " ");
                }
            }
            case "atnauthor" -> author = captured;
            case "atndate" -> date = date(WordStyles.number(captured, 0));
            case "atnref" -> remark = captured;
            case "atrfstart" -> text.beginRemark(captured);
            case "atrfend" -> text.endRemark(captured);
            case "footnote" -> {
                if (out != null && closed.out != null) {
                    var mark = closed.endnote ? Ordinals.roman(++endnotes) : String.valueOf(++footnotes);
                    place();
                    out.note(mark, closed.out.plain());
                }
            }
            case "annotation" -> {
                if (closed.out != null) {
                    var key = remark == null ? "without a number " + remarks++ : remark;
                    text.endRemark(key);
                    text.remark(key, author, date, closed.out.plain());
                    remark = null;
                }
            }
            case "shptxt" -> {
                if (out != null && closed.out != null) {
                    out.box(closed.out);
                }
            }
            default -> style(closed);
        }
    }

    /// An entry of the list of styles: `{\s1 heading 1;}`.
    private void style(Group closed) {
        if (group.destination.equals("stylesheet") && group.capture != null && closed.heading > 0) {
            var name = group.capture.toString().strip().toLowerCase(Locale.ROOT).replace(";", "");
            if (name.matches("(heading|标题|標題|überschrift|titre)\\s*[1-9]")) {
                headings.put(closed.heading, name.charAt(name.length() - 1) - '0');
            } else if (name.equals("title") || name.equals("标题") || name.equals("標題")) {
                headings.put(closed.heading, 1);
            }
        }
        if (group.capture != null && group.destination.equals("stylesheet")) {
            group.capture.setLength(0);
        }
    }

    /// Word packs a time into bits.
    private static String date(int packed) {
        int day = packed >> 11 & 31;
        int month = packed >> 16 & 15;
        return day == 0 || month == 0 ? "" : "%d-%02d-%02d".formatted(1900 + (packed >> 20 & 511), month, day);
    }

    private void flush() {
        if (bytes.size() > 0) {
            var words = bytes.toString(fonts.getOrDefault(group.font, ansi));
            bytes.reset();
            put(words);
        }
    }

    private void put(String words) {
        ignorable = false;
        if (group.capture != null) {
            group.capture.append(words);
        } else if (group.out != null && !group.hidden && !group.deleted) {
            place();
            group.out.words(words, group.bold);
        }
    }

    private void place() {
        if (group.out == text) {
            table.place(group.inTable);
        }
    }
}
