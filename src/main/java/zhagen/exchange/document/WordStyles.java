package zhagen.exchange.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// The styles of a Word document, by their ids; each with what it has from those that it is based on.
final class WordStyles {

    /// No style: what a paragraph has that names none.
    static final Style PLAIN = new Style("", "", "", 0, "", -1);
    private static final int DEEPEST = 20;

    /// @param bold `true`, `false`, or empty where the style does not say
    /// @param outline the level of the heading that it makes; 0 for none
    /// @param list the numbering; empty where the style has none
    /// @param listLevel -1 where the style does not say
    record Style(String name, String basedOn, String bold, int outline, String list, int listLevel) {

        boolean isTitle() {
            return name.equals("title") || name.equals("heading 1");
        }

        boolean isBold() {
            return bold.equals("true");
        }

        int heading() {
            if (name.equals("title")) {
                return 1;
            }
            return name.matches("heading [1-9]") ? name.charAt(8) - '0' : outline;
        }
    }

    private final Map<String, Style> styles = new HashMap<>();

    void read(InputStream in) throws IOException {
        Xml.read(in, WordFile.NAMES, xml -> xml.children(_ -> xml.children(name -> {
            if (name.equals("w:style")) {
                style(xml, xml.attribute("styleId"));
            }
        })));
    }

    private void style(Xml xml, String id) throws XMLStreamException, IOException {
        var found = new Object() {
            private String name = "";
            private String basedOn = "";
            private String bold = "";
            private int outline;
            private String list = "";
            private int listLevel = -1;
        };
        xml.children(element -> {
            switch (element) {
                case "w:name" -> found.name = xml.attribute("val").toLowerCase(Locale.ROOT);
                case "w:basedOn" -> found.basedOn = xml.attribute("val");
                case "w:rPr" -> xml.children(property -> {
                    if (property.equals("w:b")) {
                        found.bold = String.valueOf(isOn(xml));
                    }
                });
                case "w:pPr" -> xml.children(property -> {
                    if (property.equals("w:outlineLvl")) {
                        found.outline = outline(xml);
                    } else if (property.equals("w:numPr")) {
                        xml.children(part -> {
                            if (part.equals("w:numId")) {
                                found.list = xml.attribute("val");
                            } else if (part.equals("w:ilvl")) {
                                found.listLevel = number(xml.attribute("val"), -1);
                            }
                        });
                    }
                });
                default -> {
                    // how it looks otherwise
                }
            }
        });
        styles.put(id, new Style(found.name, found.basedOn, found.bold, found.outline, found.list, found.listLevel));
    }

    Style get(String id) {
        return get(id, 0);
    }

    private Style get(String id, int depth) {
        var own = styles.get(id);
        if (own == null || depth > DEEPEST) {
            return PLAIN;
        }
        if (own.basedOn.isEmpty()) {
            return own;
        }
        var base = get(own.basedOn, depth + 1);
        return new Style(
                own.name,
                "",
                own.bold.isEmpty() ? base.bold : own.bold,
                own.outline > 0 ? own.outline : base.outline,
                own.list.isEmpty() ? base.list : own.list,
                own.listLevel < 0 ? base.listLevel : own.listLevel);
    }

    static boolean isOn(Xml xml) {
        var value = xml.attribute("val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    /// Word's levels from 0 to 8; 9 is the level of words.
    static int outline(Xml xml) {
        int level = number(xml.attribute("val"), 9);
        return level < 0 || level > 8 ? 0 : level + 1;
    }

    static int number(String digits, int otherwise) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
