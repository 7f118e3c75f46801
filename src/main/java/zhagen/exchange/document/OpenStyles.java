package zhagen.exchange.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// What the styles of an OpenDocument text say about its words, and how its lists are numbered.
final class OpenStyles {

    private static final int DEEPEST = 20;

    /// @param weight `bold`, another one, or empty where the style does not say
    private record Style(String parent, String weight, boolean hidden) {}

    /// @param bullet empty where the level counts
    /// @param shown how many levels the number shows
    record Level(String bullet, String format, String before, String after, int start, int shown) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Level> levels = new HashMap<>();

    /// @param part a part of the document that may hold styles
    void read(String part, Xml xml) throws XMLStreamException, IOException {
        if (!part.equals("office:styles") && !part.equals("office:automatic-styles")) {
            return;
        }
        xml.children(name -> {
            var id = xml.attribute("name");
            if (name.equals("style:style")) {
                style(xml, id);
            } else if (name.equals("text:list-style")) {
                xml.children(kind -> levels.put(id + "/" + xml.attribute("level"), level(kind, xml)));
            }
        });
    }

    private void style(Xml xml, String id) throws XMLStreamException, IOException {
        var parent = xml.attribute("parent-style-name");
        var found = new Object() {
            private String weight = "";
            private boolean hidden;
        };
        xml.children(properties -> {
            if (properties.equals("style:text-properties")) {
                found.weight = xml.attribute("font-weight");
                found.hidden = xml.attribute("display").equals("none");
            }
        });
        styles.put(id, new Style(parent, found.weight, found.hidden));
    }

    private static Level level(String kind, Xml xml) {
        boolean counts = kind.equals("text:list-level-style-number");
        var bullet = xml.attribute("bullet-char");
        return new Level(
                counts ? "" : bullet.isEmpty() || Character.getType(bullet.charAt(0)) == Character.PRIVATE_USE ? "•"
                        : bullet,
                format(xml.attribute("num-format")),
                xml.attribute("num-prefix"),
                xml.attribute("num-suffix"),
                WordStyles.number(xml.attribute("start-value"), 1),
                WordStyles.number(xml.attribute("display-levels"), 1));
    }

    /// OpenDocument shows how to count by the first number of the row.
    private static String format(String first) {
        return switch (first) {
            case "" -> "none";
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> first.startsWith("一") || first.startsWith("壹") ? "chineseCounting"
                    : first.startsWith("①") ? "decimalEnclosedCircle" : "decimal";
        };
    }

    Level level(String list, int level) {
        return levels.getOrDefault(list + "/" + level, new Level("", "none", "", "", 1, 1));
    }

    boolean isBold(String style, boolean otherwise) {
        var named = styles.get(style);
        for (int i = 0; named != null && i < DEEPEST; i++) {
            if (!named.weight.isEmpty()) {
                return named.weight.equals("bold") || WordStyles.number(named.weight, 400) >= 600;
            }
            named = styles.get(named.parent);
        }
        return otherwise;
    }

    boolean isHidden(String style) {
        var named = styles.get(style);
        return named != null && named.hidden;
    }

    boolean isTitle(String style) {
        var name = style;
        for (int i = 0; i < DEEPEST && !name.isEmpty(); i++) {
            if (name.toLowerCase(Locale.ROOT).equals("title")) {
                return true;
            }
            name = styles.containsKey(name) ? styles.get(name).parent : "";
        }
        return false;
    }
}
