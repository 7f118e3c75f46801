package zhagen.exchange;

import java.util.ArrayList;
import java.util.regex.Pattern;

/// An indented list, Markdown lists and headings too, in which a definition follows the name behind a colon.
final class PriorOutline {

    private static final Pattern ITEM =
            Pattern.compile("^([\t \u3000]*)(#{1,6} +|[-*+•] +|\\d+(?:\\.\\d+)*[.、)）]? +)?(.+)$");
    private static final int TAB = 4;
    private static final int HEADING = -1_000; // above whatever stands in a list

    private PriorOutline() {}

    /// One line of an outline and how far it stands in.
    private record Line(int depth, PriorElement element) {}

    static void read(String text, PriorElement root) {
        var above = new ArrayList<Line>();
        for (var line : text.split("\n")) {
            var found = ITEM.matcher(line.stripTrailing());
            if (line.isBlank() || !found.matches()) {
                continue;
            }
            var sign = found.group(2) == null ? "" : found.group(2);
            int depth = sign.startsWith("#") ? HEADING + sign.strip().length() : width(found.group(1));
            while (!above.isEmpty() && above.getLast().depth() >= depth) {
                above.removeLast();
            }
            var said = found.group(3).split("：|: ", 2);
            var element = (above.isEmpty() ? root : above.getLast().element()).part(said[0].strip());
            element.definition = said.length > 1 ? said[1].strip() : element.definition;
            above.add(new Line(depth, element));
        }
    }

    private static int width(String indentation) {
        return indentation.chars().map(it -> it == '\t' ? TAB : it == '\u3000' ? 2 : 1).sum();
    }
}
