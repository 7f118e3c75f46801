package zhagen.exchange.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// The words of an OpenDocument text, from front to back.
final class OpenBody {

    private static final int LEVELS = 10;

    private final OpenStyles styles;
    private final DocumentText text;
    private final Map<String, int[]> counts = new HashMap<>();
    private final List<String> lists = new ArrayList<>();
    private String label = "";
    private int remarks;

    OpenBody(OpenStyles styles, DocumentText text) {
        this.styles = styles;
        this.text = text;
    }

    void blocks(Xml xml) throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "text:p" -> paragraph(xml, 0);
                case "text:h" -> paragraph(xml, Math.clamp(WordStyles.number(xml.attribute("outline-level"), 1), 1, 9));
                case "text:list" -> list(xml);
                case "table:table" -> {
                    text.beginTable();
                    rows(xml);
                    text.endTable();
                }
                case "text:tracked-changes", "office:forms", "text:sequence-decls", "text:variable-decls",
                        "text:user-field-decls" -> {
                    // what was deleted, and what is no text
                }
                case "draw:frame", "draw:custom-shape", "draw:g" -> {
                    frame(xml);
                    text.breakParagraph();
                }
                default -> blocks(xml);
            }
        });
    }

    private void paragraph(Xml xml, int level) throws XMLStreamException, IOException {
        var style = xml.attribute("style-name");
        if (!label.isEmpty()) {
            text.label(label);
            label = "";
        }
        inline(xml, styles.isBold(style, false));
        boolean isTitle = styles.isTitle(style);
        if (isTitle || level == 1) {
            text.title(text.paragraph());
        }
        text.endParagraph(isTitle ? 1 : level);
    }

    private void inline(Xml xml, boolean isBold) throws XMLStreamException, IOException {
        xml.content(
                name -> element(name, xml, isBold),
                words -> text.words(words.replaceAll("[\\t\\n\\r ]+", " "), isBold));
    }

    private void element(String name, Xml xml, boolean isBold) throws XMLStreamException, IOException {
        switch (name) {
            case "text:span" -> {
                var style = xml.attribute("style-name");
                if (!styles.isHidden(style)) {
                    inline(xml, styles.isBold(style, isBold));
                }
            }
            case "text:s" ->
                    text.words(" ".repeat(Math.clamp(WordStyles.number(xml.attribute("c"), 1), 1, 1000)), isBold);
            case "text:tab" -> text.words("\t", isBold);
            case "text:line-break" -> text.words("\n", isBold);
            case "text:note" -> note(xml);
            case "office:annotation" -> remark(xml);
            case "office:annotation-end" -> text.endRemark(xml.attribute("name"));
            case "text:ruby" -> xml.children(part -> {
                if (part.equals("text:ruby-base")) {
                    inline(xml, isBold);
                }
            });
            case "draw:frame", "draw:custom-shape", "draw:g", "draw:text-box", "draw:rect" -> frame(xml);
            case "text:hidden-text", "text:script", "text:ruby-text" -> {
                // not to be seen
            }
            default -> inline(xml, isBold);
        }
    }

    private void frame(Xml xml) throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "draw:image" -> text.picture();
                case "text:p", "text:h", "text:list", "table:table" -> {
                    var box = new DocumentText();
                    var body = new OpenBody(styles, box);
                    if (name.equals("text:p") || name.equals("text:h")) {
                        body.paragraph(xml, 0);
                    } else {
                        body.blocks(xml);
                    }
                    text.box(box);
                }
                default -> frame(xml);
            }
        });
    }

    private void note(Xml xml) throws XMLStreamException, IOException {
        var mark = new StringBuilder();
        var words = new DocumentText();
        xml.children(name -> {
            if (name.equals("text:note-citation")) {
                mark.append(xml.text().strip());
            } else {
                new OpenBody(styles, words).blocks(xml);
            }
        });
        text.note(mark.toString(), words.plain());
    }

    private void remark(Xml xml) throws XMLStreamException, IOException {
        var name = xml.attribute("name");
        var key = name.isEmpty() ? "without a name " + remarks++ : name;
        var author = new StringBuilder();
        var date = new StringBuilder();
        var words = new StringBuilder();
        xml.children(part -> {
            switch (part) {
                case "dc:creator" -> author.append(xml.text());
                case "dc:date" -> date.append(xml.text());
                case "text:p", "text:list" -> words.append(words.isEmpty() ? "" : "\n").append(xml.text());
                default -> {
                    // initials
                }
            }
        });
        text.beginRemark(key);
        text.remark(key, author.toString(), date.toString(), words.toString());
    }

    private void rows(Xml xml) throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "table:table-row" -> {
                    text.beginRow();
                    cells(xml);
                    text.endRow();
                }
                case "table:table-header-rows", "table:table-rows", "table:table-row-group" -> rows(xml);
                default -> {
                    // its columns
                }
            }
        });
    }

    private void cells(Xml xml) throws XMLStreamException, IOException {
        xml.children(_ -> {
            text.beginCell();
            blocks(xml);
            text.endCell();
        });
    }

    private void list(Xml xml) throws XMLStreamException, IOException {
        var own = xml.attribute("style-name");
        var style = own.isEmpty() && !lists.isEmpty() ? lists.getLast() : own;
        lists.add(style);
        int level = lists.size();
        var counted = counts.computeIfAbsent(style, _ -> new int[LEVELS + 1]);
        if (level <= LEVELS && !xml.attribute("continue-numbering").equals("true")
                && xml.attribute("continue-list").isEmpty()) {
            counted[level] = 0;
        }
        xml.children(name -> {
            if (name.equals("text:list-item")) {
                label = level <= LEVELS ? label(style, level, counted, xml.attribute("start-value")) : "";
            }
            blocks(xml);
            label = "";
        });
        lists.removeLast();
    }

    private String label(String list, int level, int[] counted, String start) {
        var look = styles.level(list, level);
        if (!look.bullet().isEmpty()) {
            return look.bullet() + " ";
        }
        counted[level] = start.isEmpty()
                ? counted[level] == 0 ? look.start() : counted[level] + 1
                : WordStyles.number(start, look.start());
        var number = new StringBuilder();
        for (int shown = Math.max(1, level - look.shown() + 1); shown <= level; shown++) {
            number.append(number.isEmpty() ? "" : ".")
                    .append(Ordinals.in(styles.level(list, shown).format(), Math.max(1, counted[shown])));
        }
        return number.toString().isEmpty() ? "" : look.before() + number + look.after() + " ";
    }
}
