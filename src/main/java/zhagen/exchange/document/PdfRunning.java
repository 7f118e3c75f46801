package zhagen.exchange.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Running heads and feet: what comes again at the edge of page after page, its numbers aside. They are left out; the number of the
/// page is kept.
final class PdfRunning {

    private static final int EDGE = 2;
    private static final double OFTEN = 0.3;
    private static final Pattern NUMBER = Pattern.compile(
            "[-–—·.\\s]*(?:第|[Pp]age|[Pp]\\.?)?\\s*([0-9]{1,4}|[ivxlcIVXLC]{1,7})\\s*(?:页|頁)?"
                    + "\\s*(?:(?:/|of|，?\\s*共)\\s*[0-9]{1,4}\\s*(?:页|頁)?)?[-–—·.\\s]*");
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");

    private static final Pattern AT_AN_EDGE = Pattern.compile("([0-9]{1,4})[\\s|·].*|.*[\\s|·]([0-9]{1,4})");
    private static final int MANY = 5;

    private final List<List<PdfLine>> pages;
    private final Map<String, Set<Integer>> often = new HashMap<>();
    private final Map<Integer, Integer> shifts = new HashMap<>();

    PdfRunning(List<List<PdfLine>> pages) {
        this.pages = pages;
        for (int page = 0; page < pages.size(); page++) {
            var number = page;
            edges(pages.get(page)).forEach(line -> {
                often.computeIfAbsent(key(line), _ -> new HashSet<>()).add(number);
                int said = anyNumber(line.text());
                if (said > 0) {
                    shifts.merge(said - number, 1, Integer::sum);
                }
            });
        }
    }

    /// The lines that stand at the edge of a page, in the order of the page whatever its columns.
    private static Set<PdfLine> edges(List<PdfLine> lines) {
        var sorted = new ArrayList<>(lines);
        sorted.sort((one, other) -> Double.compare(one.across(), other.across()));
        var edges = new HashSet<PdfLine>();
        for (int i = 0; i < sorted.size(); i++) {
            if (i < EDGE || i >= sorted.size() - EDGE) {
                edges.add(sorted.get(i));
            }
        }
        return edges;
    }

    /// Where it stands belongs to what comes again.
    private static String key(PdfLine line) {
        return DIGITS.matcher(line.text()).replaceAll("#").strip() + "@" + Math.round(line.across() / 12);
    }

    List<PdfLine> without(int page) {
        var edges = edges(pages.get(page));
        return pages.get(page).stream()
                .filter(line -> !edges.contains(line) || !isRunning(line, page))
                .toList();
    }

    private boolean isRunning(PdfLine line, int page) {
        int said = number(line.text());
        if (said > 0) {
            int alike = shifts.getOrDefault(said - page, 0);
            return alike * 2 > pages.size() || alike > 2 || pages.size() < 3 && said == page + 1;
        }
        int beside = anyNumber(line.text());
        if (beside > 0 && shifts.getOrDefault(beside - page, 0) > Math.max(2, pages.size() / 2)) {
            return true;
        }
        int times = often.getOrDefault(key(line), Set.of()).size();
        return times >= MANY
                || times > 1 && times >= OFTEN * pages.size() && (pages.size() > 2 || !line.text().endsWith("。"));
    }

    /// What the page calls itself; empty where it does not.
    String label(int page) {
        return edges(pages.get(page)).stream()
                .filter(line -> number(line.text()) > 0 && isRunning(line, page))
                .map(line -> {
                    var found = NUMBER.matcher(line.text());
                    return found.matches() ? found.group(1) : "";
                })
                .findFirst()
                .orElse("");
    }

    /// The number that the line is and nothing else; 0 where it is something else.
    private static int number(String line) {
        var found = NUMBER.matcher(line);
        if (!found.matches()) {
            return 0;
        }
        int arabic = WordStyles.number(found.group(1), 0);
        return arabic > 0 ? arabic : roman(found.group(1).toLowerCase(Locale.ROOT));
    }

    /// The number that the line is, or that stands at one of its ends.
    private static int anyNumber(String line) {
        int alone = number(line);
        var found = AT_AN_EDGE.matcher(line);
        if (alone > 0 || !found.matches()) {
            return alone;
        }
        return WordStyles.number(found.group(1) != null ? found.group(1) : found.group(2), 0);
    }

    private static int roman(String digits) {
        for (int number = 1; number < 100; number++) {
            if (Ordinals.roman(number).equals(digits)) {
                return number;
            }
        }
        return 0;
    }
}
