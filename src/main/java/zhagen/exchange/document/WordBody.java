package zhagen.exchange.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// The words of a Word document, from front to back.
final class WordBody {

    private final WordStyles styles;
    private final WordLists lists;
    private final DocumentText text;
    private final Map<String, String> notes;
    private final Map<String, Integer> noteNumbers;
    private final Map<String, Comment> comments;
    private Paragraph paragraph = new Paragraph();
    private final Fields fields = new Fields();

    private record Comment(String author, String date, String words) {}

    /// What the properties of a paragraph say about it.
    private static final class Paragraph {
        private WordStyles.Style style = WordStyles.PLAIN;
        private String list = "";
        private int level = -1;
        private int outline;
        private boolean joined;
        private boolean labelled;
    }

    WordBody(WordStyles styles, WordLists lists, DocumentText text) {
        this(styles, lists, text, new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    private WordBody(
            WordStyles styles,
            WordLists lists,
            DocumentText text,
            Map<String, String> notes,
            Map<String, Integer> noteNumbers,
            Map<String, Comment> comments) {
        this.styles = styles;
        this.lists = lists;
        this.text = text;
        this.notes = notes;
        this.noteNumbers = noteNumbers;
        this.comments = comments;
    }

    void read(InputStream in) throws IOException {
        Xml.read(in, WordFile.NAMES, xml -> xml.children(_ -> blocks(xml)));
    }

    void readNotes(InputStream in) throws IOException {
        Xml.read(in, WordFile.NAMES, xml -> xml.children(_ -> xml.children(name -> {
            if (xml.attribute("type").isEmpty() || xml.attribute("type").equals("normal")) {
                notes.put(name + xml.attribute("id"), plain(xml));
            }
        })));
    }

    void readComments(InputStream in) throws IOException {
        Xml.read(in, WordFile.NAMES, xml -> xml.children(_ -> xml.children(_ -> {
            var id = xml.attribute("id");
            var author = xml.attribute("author");
            var date = xml.attribute("date");
            comments.put(id, new Comment(author, date, plain(xml)));
        })));
    }

    private String plain(Xml xml) throws XMLStreamException, IOException {
        var plain = new DocumentText();
        inside(plain).blocks(xml);
        return plain.plain();
    }

    private WordBody inside(DocumentText other) {
        return new WordBody(styles, lists, other, notes, noteNumbers, comments);
    }

    private void blocks(Xml xml) throws XMLStreamException, IOException {
        var chosen = new boolean[1];
        xml.children(name -> {
            switch (name) {
                case "w:p" -> paragraph(xml);
                case "w:tbl" -> table(xml);
                case "mc:Fallback" -> {
                    if (!chosen[0]) {
                        blocks(xml);
                    }
                }
                case "mc:Choice" -> {
                    chosen[0] = true;
                    blocks(xml);
                }
                case "w:body", "w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo",
                        "mc:AlternateContent" ->
                        blocks(xml);
                default -> remark(name, xml);
            }
        });
    }

    private void paragraph(Xml xml) throws XMLStreamException, IOException {
        if (!paragraph.joined) {
            paragraph = new Paragraph();
        }
        paragraph.joined = false;
        inline(xml);
        if (paragraph.joined) {
            return;
        }
        label();
        var style = paragraph.style;
        if (style.isTitle()) {
            text.title(text.paragraph());
        }
        text.endParagraph(style.heading() > 0 ? style.heading() : paragraph.outline);
    }

    private void inline(Xml xml) throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "w:pPr" -> properties(xml);
                case "w:r" -> run(xml);
                case "w:ins", "w:moveTo", "w:hyperlink", "w:smartTag", "w:fldSimple", "w:sdt", "w:sdtContent",
                        "w:customXml", "w:dir", "w:bdo", "mc:AlternateContent", "mc:Choice" ->
                        inline(xml);
                case "oMath", "oMathPara" -> words(xml.text(), false);
                default -> remark(name, xml);
            }
        });
    }

    private void remark(String name, Xml xml) {
        var id = xml.attribute("id");
        switch (name) {
            case "w:commentRangeStart" -> text.beginRemark(id);
            case "w:commentRangeEnd" -> text.endRemark(id);
            default -> {
                // deleted, moved away, or nothing to read
            }
        }
    }

    private void properties(Xml xml) throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "w:pStyle" -> paragraph.style = styles.get(xml.attribute("val"));
                case "w:outlineLvl" -> paragraph.outline = WordStyles.outline(xml);
                case "w:numPr" -> xml.children(part -> {
                    if (part.equals("w:numId")) {
                        paragraph.list = xml.attribute("val");
                    } else if (part.equals("w:ilvl")) {
                        paragraph.level = WordStyles.number(xml.attribute("val"), 0);
                    }
                });
                case "w:rPr" ->
                        xml.children(mark -> paragraph.joined |= mark.equals("w:del") || mark.equals("w:moveFrom"));
                default -> {
                    // how it looks
                }
            }
        });
    }

    /// The number or bullet stands before the first words.
    private void label() {
        if (paragraph.labelled) {
            return;
        }
        paragraph.labelled = true;
        var list = paragraph.list.isEmpty() ? paragraph.style.list() : paragraph.list;
        int level = paragraph.level < 0 ? Math.max(0, paragraph.style.listLevel()) : paragraph.level;
        var label = list.isEmpty() || list.equals("0") ? "" : lists.next(list, level);
        if (!label.isBlank()) {
            text.label(label + " ");
        }
    }

    private void words(String words, boolean isBold) {
        if (!words.isEmpty() && !fields.isInstruction()) {
            label();
            text.words(words, isBold);
        }
    }

    private void run(Xml xml) throws XMLStreamException, IOException {
        var look = new Object() {
            private boolean bold = paragraph.style.isBold();
            private boolean hidden;
        };
        var chosen = new boolean[1];
        xml.children(name -> {
            switch (name) {
                case "w:rPr" -> xml.children(property -> {
                    switch (property) {
                        case "w:rStyle" -> look.bold |= styles.get(xml.attribute("val")).isBold();
                        case "w:b" -> look.bold = WordStyles.isOn(xml);
                        case "w:vanish" -> look.hidden = WordStyles.isOn(xml);
                        default -> {
                            // how it looks otherwise
                        }
                    }
                });
                case "w:fldChar" -> field(xml.attribute("fldCharType"));
                default -> {
                    if (!look.hidden) {
                        piece(name, xml, look.bold, chosen);
                    }
                }
            }
        });
    }

    private void field(String mark) {
        switch (mark) {
            case "begin" -> fields.begin();
            case "separate" -> fields.result();
            default -> fields.end();
        }
    }

    private void piece(String name, Xml xml, boolean isBold, boolean[] chosen) throws XMLStreamException, IOException {
        switch (name) {
            case "w:t" -> words(xml.text(), isBold);
            case "w:tab", "w:ptab" -> words("\t", isBold);
            case "w:br" -> words(xml.attribute("type").equals("page") ? "" : "\n", isBold);
            case "w:cr" -> words("\n", isBold);
            case "w:noBreakHyphen" -> words("\u2011", isBold);
            case "w:ruby" -> xml.children(part -> {
                if (part.equals("w:rubyBase")) {
                    inline(xml);
                }
            });
            case "w:footnoteReference" -> note("w:footnote", xml.attribute("id"));
            case "w:endnoteReference" -> note("w:endnote", xml.attribute("id"));
            case "w:commentReference" -> comment(xml.attribute("id"));
            case "mc:Fallback" -> {
                if (!chosen[0]) {
                    boxes(xml);
                }
            }
            case "mc:AlternateContent", "w:drawing", "w:pict", "w:object" -> boxes(xml);
            default -> {
                // nothing to read
            }
        }
    }

    /// Boxes with words, however deep a drawing has them; of what is there in two forms, the first.
    private void boxes(Xml xml) throws XMLStreamException, IOException {
        var chosen = new boolean[1];
        xml.children(name -> {
            switch (name) {
                case "w:txbxContent" -> {
                    var box = new DocumentText();
                    inside(box).blocks(xml);
                    text.box(box);
                }
                case "mc:Choice" -> {
                    chosen[0] = true;
                    boxes(xml);
                }
                case "mc:Fallback" -> {
                    if (!chosen[0]) {
                        boxes(xml);
                    }
                }
                case "blip", "imagedata" -> text.picture();
                default -> boxes(xml);
            }
        });
    }

    /// Footnotes have numbers, endnotes Roman ones, as Word counts them.
    private void note(String kind, String id) {
        var words = notes.get(kind + id);
        if (words != null) {
            label();
            int number = noteNumbers.merge(kind, 1, Integer::sum);
            text.note(kind.equals("w:endnote") ? Ordinals.roman(number) : String.valueOf(number), words);
        }
    }

    private void comment(String id) {
        var comment = comments.get(id);
        if (comment != null) {
            text.endRemark(id);
            text.remark(id, comment.author, comment.date, comment.words);
        }
    }

    private void table(Xml xml) throws XMLStreamException, IOException {
        text.beginTable();
        rows(xml);
        text.endTable();
    }

    private void rows(Xml xml) throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "w:tr" -> {
                    text.beginRow();
                    cells(xml, new boolean[1]);
                    text.endRow();
                }
                case "w:sdt", "w:sdtContent", "w:customXml" -> rows(xml);
                default -> remark(name, xml);
            }
        });
    }

    private void cells(Xml xml, boolean[] deleted) throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "w:trPr" -> xml.children(property -> deleted[0] |= property.equals("w:del"));
                case "w:tc" -> {
                    if (!deleted[0]) {
                        text.beginCell();
                        blocks(xml);
                        text.endCell();
                    }
                }
                case "w:sdt", "w:sdtContent", "w:customXml" -> cells(xml, deleted);
                default -> remark(name, xml);
            }
        });
    }
}
