package zhagen.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// A web page without what surrounds its words: scripts, menus, forms.
final class WebPage {

    private static final int DEEPEST = 400;
    private static final int HEAD = 8192;
    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]{1,200}charset=|<\\?xml[^>]{1,100}encoding=", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SILENT = Set.of(
            "head", "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "button", "select",
            "input",
            "textarea", "iframe", "object", "svg", "math", "canvas", "audio", "video", "map", "rt", "rp", "del",
            "dialog");
    private static final Set<String> SILENT_ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "dialog",
                    "alert");
    private static final Set<String> MENUS = Set.of("body", "ul", "ol", "div", "table", "section", "p", "header", "dl");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd",
            "label",
            "mark", "o:p", "output", "q", "rb", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
            "time",
            "tt", "u", "var", "wbr");

    private final DocumentText text;
    private boolean preformatted;
    private boolean owesBlank;

    private WebPage(DocumentText text) {
        this.text = text;
    }

    static Document read(byte[] bytes, Hints hints) throws IOException {
        var text = new DocumentText();
        var charset = hints.charset();
        var page = Jsoup.parse(new ByteArrayInputStream(bytes), charset == null ? null : charset.name(), "");
        new WebPage(text).blocks(body(page), false, 0);
        text.title(page.title());
        return text.document().in(page.charset().name());
    }

    static boolean saysItsCharset(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return head.startsWith("\u00EF\u00BB\u00BF") || head.startsWith("\u00FF\u00FE")
                || head.startsWith("\u00FE\u00FF")
                || CHARSET.matcher(head).find();
    }

    /// Adds the words of a chapter.
    static void add(byte[] bytes, DocumentText text) throws IOException {
        var page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        if (!isMenu(page.body())) {
            new WebPage(text).blocks(page.body(), false, 0);
        }
        text.breakParagraph();
    }

    /// What the page says is its main part, if it says so of one.
    private static Element body(org.jsoup.nodes.Document page) {
        var mains = page.select("main, [role=main]");
        var articles = page.select("article");
        if (mains.size() == 1 && mains.getFirst().hasText()) {
            return mains.getFirst();
        }
        return articles.size() == 1 && articles.getFirst().hasText() ? articles.getFirst() : page.body();
    }

    private void blocks(Node parent, boolean isBold, int depth) {
        if (depth > DEEPEST || Thread.currentThread().isInterrupted()) {
            throw new Unreadable(Unreadable.Reason.TOO_MUCH);
        }
        for (var node = parent.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode words) {
                words(words.getWholeText(), isBold);
            } else if (node instanceof Element element && !isSilent(element)) {
                element(element, isBold, depth);
            }
        }
    }

    private void element(Element element, boolean isBold, int depth) {
        var name = element.normalName();
        switch (name) {
            case "br" -> text.words("\n", isBold);
            case "hr" -> breakParagraph();
            case "img" -> text.picture();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                breakParagraph();
                blocks(element, false, depth + 1);
                int level = name.charAt(1) - '0';
                if (level == 1) {
                    text.title(text.paragraph());
                }
                if (!text.paragraph().isBlank()) {
                    text.endParagraph(level);
                    owesBlank = false;
                }
            }
            case "pre" -> {
                breakParagraph();
                preformatted = true;
                blocks(element, isBold, depth + 1);
                preformatted = false;
                breakParagraph();
            }
            case "li" -> {
                breakParagraph();
                label(element);
                blocks(element, isBold, depth + 1);
                breakParagraph();
            }
            case "table" -> table(element, isBold, depth);
            default -> {
                boolean isBlock = !INLINE.contains(name);
                if (isBlock) {
                    breakParagraph();
                }
                blocks(element, isBold(element, isBold), depth + 1);
                if (isBlock) {
                    breakParagraph();
                }
            }
        }
    }

    private void label(Element item) {
        var list = item.parent();
        if (list != null && list.normalName().equals("ol")) {
            int start = WordStyles.number(list.attr("start"), 1);
            int number = WordStyles.number(item.attr("value"), start + item.elementSiblingIndex());
            var format = switch (list.attr("type")) {
                case "a" -> "lowerLetter";
                case "A" -> "upperLetter";
                case "i" -> "lowerRoman";
                case "I" -> "upperRoman";
                default -> "decimal";
            };
            text.label(Ordinals.in(format, number) + ". ");
        } else {
            text.label("• ");
        }
    }

    /// A table that only arranges a page, with a table or more than a page in one cell, is no table.
    private void table(Element table, boolean isBold, int depth) {
        var rows = table.select("> tr, > tbody > tr, > thead > tr, > tfoot > tr");
        var arranges = !table.select("table table, td h1, td h2").isEmpty()
                || rows.stream().allMatch(row -> row.select("> td, > th").size() < 2);
        if (arranges) {
            breakParagraph();
            blocks(table, isBold, depth + 1);
            breakParagraph();
            return;
        }
        text.beginTable();
        for (var row : rows) {
            text.beginRow();
            for (var cell : row.select("> td, > th")) {
                text.beginCell();
                blocks(cell, isBold, depth + 1);
                text.endCell();
            }
            text.endRow();
        }
        text.endTable();
    }

    private void breakParagraph() {
        text.breakParagraph();
        owesBlank = false;
    }

    private void words(String words, boolean isBold) {
        if (preformatted) {
            text.words(words, isBold);
            return;
        }
        var folded = words.replaceAll("[ \\t\\n\\f\\r]+", " ");
        boolean hasBlank = owesBlank || folded.startsWith(" ");
        if (folded.isBlank()) {
            owesBlank = hasBlank;
            return;
        }
        boolean begins = text.isAtLineStart();
        text.words((hasBlank && !begins ? " " : "") + folded.strip(), isBold);
        owesBlank = folded.endsWith(" ");
    }

    private static boolean isBold(Element element, boolean inherited) {
        var weight = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        if (weight.contains("font-weight:bold") || weight.matches(".*font-weight:[6-9]00.*")) {
            return true;
        }
        return switch (element.normalName()) {
            case "b", "strong", "dt" -> true;
            default -> inherited && !weight.contains("font-weight:normal");
        };
    }

    /// Links and little else.
    private static boolean isMenu(Element element) {
        if (!MENUS.contains(element.normalName())) {
            return false;
        }
        var links = element.select("a[href]");
        int linked = links.stream().mapToInt(link -> link.text().length()).sum();
        return links.size() >= 4 && linked > 0.75 * element.text().length();
    }

    private static boolean isSilent(Element element) {
        var style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return SILENT.contains(element.normalName())
                || SILENT_ROLES.contains(element.attr("role"))
                || isMenu(element)
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || element.normalName().equals("header") && !element.select("a, nav").isEmpty()
                        && element.select("h1").isEmpty();
    }
}
