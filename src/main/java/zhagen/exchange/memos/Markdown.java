package zhagen.exchange.memos;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The part of Markdown that memos are written in: headings, paragraphs, lists, quotes, rules, code; bold, italic, code and links
/// inside a line. Whatever is none of these stands as it was typed.
public final class Markdown {

    /// A stretch of text without line breaks of its own, in one style.
    ///
    /// @param address where it leads; empty where it leads nowhere
    public record Piece(String text, Set<Style> styles, String address) {

        public Piece {
            styles = Set.copyOf(styles);
        }
    }

    public enum Style {
        BOLD,
        ITALIC,
        CODE
    }

    /// What stands one below the other.
    public sealed interface Block {

        /// @param level from 1 to 6
        record Heading(int level, List<Piece> pieces) implements Block {}

        record Paragraph(List<Piece> pieces) implements Block {}

        /// @param depth 0 at the margin
        /// @param mark `•`, or the number as typed
        record ListItem(int depth, String mark, List<Piece> pieces) implements Block {}

        record Quote(List<Piece> pieces) implements Block {}

        record Code(String text) implements Block {}

        /// A passage of a source, which stands by itself. [Reads] makes it of a paragraph that is a link to a passage and no more.
        ///
        /// @param words what is said there now
        /// @param reference where it stands, as the study cites its passages
        /// @param address that of the link
        record Quotation(String words, String reference, String address) implements Block {}

        record Rule() implements Block {}
    }

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
    private static final Pattern ITEM = Pattern.compile("(\\s*)([-*+]|\\d{1,9}[.)、])\\s*(?<=[\\s、])(.*)");
    private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>\\s?(.*)");
    private static final Pattern RULE = Pattern.compile("\\s{0,3}([-*_])(\\s*\\1){2,}\\s*");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>（）“”，。；]+");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> quote = new ArrayList<>();

    private Markdown() {}

    /// The words alone, a line for each block.
    public static String plain(String text) {
        return read(text).stream().map(Markdown::plain).filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String plain(Block block) {
        return switch (block) {
            case Block.Heading(_, var pieces) -> plain(pieces);
            case Block.Paragraph(var pieces) -> plain(pieces);
            case Block.ListItem(_, var mark, var pieces) -> mark + " " + plain(pieces);
            case Block.Quote(var pieces) -> plain(pieces);
            case Block.Quotation(var words, _, _) -> words;
            case Block.Code(var words) -> words;
            case Block.Rule() -> "";
        };
    }

    private static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    public static List<Block> read(String text) {
        var reading = new Markdown();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith("```")) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).strip().startsWith("```")) {
                    end++;
                }
                reading.end();
                reading.blocks.add(new Block.Code(String.join("\n", lines.subList(i + 1, end))));
                i = end;
            } else {
                reading.line(lines.get(i));
            }
        }
        reading.end();
        return reading.blocks;
    }

    private void line(String line) {
        var heading = HEADING.matcher(line);
        var item = ITEM.matcher(line);
        var quoted = QUOTE.matcher(line);
        if (line.isBlank()) {
            end();
        } else if (quoted.matches()) {
            endParagraph();
            quote.add(quoted.group(1));
        } else if (heading.matches()) {
            end();
            blocks.add(new Block.Heading(heading.group(1).length(), pieces(heading.group(2))));
        } else if (RULE.matcher(line).matches()) {
            end();
            blocks.add(new Block.Rule());
        } else if (item.matches()) {
            end();
            var mark = Character.isDigit(item.group(2).charAt(0)) ? item.group(2) : "•";
            int depth = item.group(1).replace("\t", "    ").length() / 2;
            blocks.add(new Block.ListItem(depth, mark, pieces(item.group(3))));
        } else {
            endQuote();
            paragraph.add(line.strip());
        }
    }

    private void end() {
        endParagraph();
        endQuote();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(pieces(String.join("\n", paragraph))));
            paragraph.clear();
        }
    }

    private void endQuote() {
        if (!quote.isEmpty()) {
            blocks.add(new Block.Quote(pieces(String.join("\n", quote))));
            quote.clear();
        }
    }

    static List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        pieces(line, EnumSet.noneOf(Style.class), pieces);
        return pieces;
    }

    private static void pieces(String line, EnumSet<Style> styles, List<Piece> into) {
        var plain = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int end = special(line, at, styles, plain, into);
            if (end == at) {
                plain.append(line.charAt(at++));
            } else {
                at = end;
            }
        }
        flush(plain, styles, into);
    }

    /// Reads what is marked at `at`, if anything is.
    ///
    /// @return where it ends, or `at`
    private static int special(String line, int at, EnumSet<Style> styles, StringBuilder plain, List<Piece> into) {
        char first = line.charAt(at);
        if (first == '\\' && at + 1 < line.length() && "\\`*_[]()#>-+.!".indexOf(line.charAt(at + 1)) >= 0) {
            plain.append(line.charAt(at + 1));
            return at + 2;
        }
        return switch (first) {
            case '`' -> code(line, at, styles, plain, into);
            case '*', '_' -> emphasis(line, at, styles, plain, into);
            case '[' -> link(line, at, styles, plain, into);
            case 'h' -> address(line, at, styles, plain, into);
            default -> at;
        };
    }

    private static int code(String line, int at, EnumSet<Style> styles, StringBuilder plain, List<Piece> into) {
        int end = line.indexOf('`', at + 1);
        if (end <= at + 1) {
            return at;
        }
        flush(plain, styles, into);
        into.add(new Piece(line.substring(at + 1, end), with(styles, Style.CODE), ""));
        return end + 1;
    }

    private static int emphasis(String line, int at, EnumSet<Style> styles, StringBuilder plain, List<Piece> into) {
        var one = line.substring(at, at + 1);
        boolean strong = line.startsWith(one + one, at);
        var mark = strong ? one + one : one;
        int from = at + mark.length();
        int end = closing(line, from, mark);
        boolean insideWord = one.equals("_") && at > 0 && Character.isLetterOrDigit(line.charAt(at - 1));
        if (end < 0 || insideWord || Character.isWhitespace(line.charAt(from))) {
            return at;
        }
        flush(plain, styles, into);
        pieces(line.substring(from, end), with(styles, strong ? Style.BOLD : Style.ITALIC), into);
        return end + mark.length();
    }

    /// Where `mark` ends what it began before `from`; -1 where it does not.
    private static int closing(String line, int from, String mark) {
        for (int end = line.indexOf(mark, from + 1); end >= 0; end = line.indexOf(mark, end + 1)) {
            boolean half = mark.length() == 1
                    && (line.startsWith(mark + mark, end) || line.charAt(end - 1) == mark.charAt(0));
            if (!half && !Character.isWhitespace(line.charAt(end - 1))) {
                boolean third = mark.length() == 2 && line.startsWith(mark.substring(1), end + 2);
                return third ? end + 1 : end;
            }
        }
        return -1;
    }

    private static int link(String line, int at, EnumSet<Style> styles, StringBuilder plain, List<Piece> into) {
        int middle = line.indexOf("](", at);
        int end = middle < 0 ? -1 : line.indexOf(')', middle);
        if (end < 0 || middle == at + 1 || line.lastIndexOf('[', middle) > at) {
            return at;
        }
        flush(plain, styles, into);
        into.add(new Piece(line.substring(at + 1, middle), styles, line.substring(middle + 2, end).strip()));
        return end + 1;
    }

    private static int address(String line, int at, EnumSet<Style> styles, StringBuilder plain, List<Piece> into) {
        var address = ADDRESS.matcher(line).region(at, line.length());
        if (!address.lookingAt()) {
            return at;
        }
        flush(plain, styles, into);
        into.add(new Piece(address.group(), styles, address.group()));
        return address.end();
    }

    private static EnumSet<Style> with(EnumSet<Style> styles, Style more) {
        var all = EnumSet.copyOf(styles);
        all.add(more);
        return all;
    }

    private static void flush(StringBuilder plain, EnumSet<Style> styles, List<Piece> into) {
        if (!plain.isEmpty()) {
            into.add(new Piece(plain.toString(), styles, ""));
            plain.setLength(0);
        }
    }
}
