package zhagen.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import zhagen.exchange.table.Grid;

/// A table with names, and with what stands above each.
final class PriorParents {

    private PriorParents() {}

    static void read(Grid grid, PriorColumns columns, PriorElement root) {
        var all = new LinkedHashMap<String, PriorElement>();
        var above = new LinkedHashMap<String, String>();
        for (var row : grid.body()) {
            var name = PriorColumns.cell(row, columns.name);
            if (!name.isEmpty()) {
                columns.describe(all.computeIfAbsent(name, PriorElement::new), row);
                above.put(name, PriorColumns.cell(row, columns.parent));
            }
        }
        above.values().stream().filter(parent -> !parent.isEmpty()).toList()
                .forEach(parent -> all.computeIfAbsent(parent, PriorElement::new));
        all.forEach((name, element) -> {
            var parent = above.getOrDefault(name, "");
            boolean stands = !parent.isEmpty() && !leads(above, parent, name);
            (stands ? all.get(parent) : root).parts.putIfAbsent(name, element);
        });
    }

    /// Whether `sought` is above `name`, or the two are the same.
    private static boolean leads(Map<String, String> above, String name, String sought) {
        var at = name;
        for (int steps = 0; !at.isEmpty() && steps <= above.size(); steps++) {
            if (at.equals(sought)) {
                return true;
            }
            at = above.getOrDefault(at, "");
        }
        return !at.isEmpty();
    }
}
