package zhagen.exchange.transcript;

import java.util.ArrayList;
import java.util.List;
import zhagen.model.Span;

/// Finds the tables of Markdown: lines of cells between bars.
final class PipeTables {

    private PipeTables() {}

    /// Their rows without the rule below the heads, each a list of cells.
    static List<List<List<Span>>> in(Lines lines) {
        var tables = new ArrayList<List<List<Span>>>();
        var rows = new ArrayList<List<Span>>();
        for (int i = 0; i <= lines.count(); i++) {
            var cells = i < lines.count() ? cells(lines, i) : List.<Span>of();
            if (cells.size() > 1) {
                if (!isRule(lines, i)) {
                    rows.add(cells);
                }
            } else if (!rows.isEmpty()) {
                tables.add(List.copyOf(rows));
                rows.clear();
            }
        }
        return tables;
    }

    private static List<Span> cells(Lines lines, int line) {
        var text = lines.text();
        var cells = new ArrayList<Span>();
        if (lines.isBlank(line) || text.charAt(lines.from(line)) != '|') {
            return cells;
        }
        for (int from = lines.from(line) + 1; from < lines.to(line);) {
            var bar = text.indexOf('|', from, lines.to(line));
            var end = bar < 0 ? lines.to(line) : bar;
            var start = Lines.skip(text, from, end);
            cells.add(new Span(start, Lines.trimmed(text, start, end)));
            from = end + 1;
        }
        return cells;
    }

    private static boolean isRule(Lines lines, int line) {
        for (int i = lines.from(line); i < lines.to(line); i++) {
            if ("|-: ".indexOf(lines.text().charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
