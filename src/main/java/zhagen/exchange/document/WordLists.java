package zhagen.exchange.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// Numbers the lists of a Word document as Word does.
final class WordLists {

    private static final int LEVELS = 9;

    private record Level(String format, String pattern, int start) {}

    private static final Level ARABIC = new Level("decimal", "", 1);

    /// The levels by `list/level`, first those of abstract lists, then those that a list has for itself.
    private final Map<String, Level> abstractLevels = new HashMap<>();

    private final Map<String, Level> ownLevels = new HashMap<>();
    private final Map<String, Integer> restarts = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    void read(InputStream in) throws IOException {
        Xml.read(in, WordFile.NAMES, xml -> xml.children(_ -> xml.children(name -> {
            if (name.equals("w:abstractNum")) {
                var id = xml.attribute("abstractNumId");
                xml.children(element -> {
                    if (element.equals("w:lvl")) {
                        abstractLevels.put(id + "/" + xml.attribute("ilvl"), level(xml));
                    }
                });
            } else if (name.equals("w:num")) {
                list(xml, xml.attribute("numId"));
            }
        })));
    }

    private void list(Xml xml, String id) throws XMLStreamException, IOException {
        xml.children(element -> {
            if (element.equals("w:abstractNumId")) {
                abstractOf.put(id, xml.attribute("val"));
            } else if (element.equals("w:lvlOverride")) {
                var key = id + "/" + xml.attribute("ilvl");
                xml.children(override -> {
                    if (override.equals("w:startOverride")) {
                        restarts.put(key, WordStyles.number(xml.attribute("val"), 1));
                    } else if (override.equals("w:lvl")) {
                        ownLevels.put(key, level(xml));
                    }
                });
            }
        });
    }

    private static Level level(Xml xml) throws XMLStreamException, IOException {
        var found = new Object() {
            private String format = "decimal";
            private String pattern = "";
            private int start = 1;
        };
        xml.children(element -> {
            switch (element) {
                case "w:numFmt" -> found.format = xml.attribute("val");
                case "w:lvlText" -> found.pattern = xml.attribute("val");
                case "w:start" -> found.start = WordStyles.number(xml.attribute("val"), 1);
                default -> {
                    // how it looks
                }
            }
        });
        return new Level(found.format, found.pattern, found.start);
    }

    /// The label of the next paragraph of a list; empty where it has none.
    String next(String list, int level) {
        var base = abstractOf.get(list);
        if (base == null || level < 0 || level >= LEVELS) {
            return "";
        }
        var counted = counts.computeIfAbsent(base, _ -> new int[LEVELS]);
        count(list, level, counted);
        var own = level(list, level);
        if (own.format.equals("bullet")) {
            return own.pattern.isBlank() ? "" : bullet(own.pattern);
        }
        var label = new StringBuilder();
        for (int i = 0; i < own.pattern.length(); i++) {
            char character = own.pattern.charAt(i);
            int shown = i + 1 < own.pattern.length() ? own.pattern.charAt(i + 1) - '1' : -1;
            if (character == '%' && shown >= 0 && shown < LEVELS) {
                label.append(Ordinals.in(level(list, shown).format, counted[shown]));
                i++;
            } else {
                label.append(character);
            }
        }
        return label.toString();
    }

    private void count(String list, int level, int[] counted) {
        boolean first = begun.add(list + "/" + level);
        var restart = restarts.get(list + "/" + level);
        for (int above = 0; above < level; above++) {
            counted[above] = counted[above] == 0 ? level(list, above).start : counted[above];
        }
        if (first && restart != null) {
            counted[level] = restart;
        } else {
            counted[level] = counted[level] == 0 ? level(list, level).start : counted[level] + 1;
        }
        for (int below = level + 1; below < LEVELS; below++) {
            counted[below] = 0;
        }
    }

    private Level level(String list, int level) {
        var own = ownLevels.get(list + "/" + level);
        return own != null ? own : abstractLevels.getOrDefault(abstractOf.get(list) + "/" + level, ARABIC);
    }

    /// Symbol fonts keep their bullets where no character is.
    private static String bullet(String pattern) {
        char first = pattern.charAt(0);
        return Character.getType(first) == Character.PRIVATE_USE ? "•" : pattern;
    }
}
