package zhagen.exchange;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhagen.exchange.table.Grid;

/// A table with a column for each level; where cells are merged, as in print, an empty one says what stands above it.
final class PriorLevels {

    private static final Pattern SEVERAL = Pattern.compile("\\s*[\n；;]\\s*");

    private PriorLevels() {}

    static void read(Grid grid, PriorColumns columns, PriorElement root) {
        boolean merged = columns.name < 0 || columns.levels.length == 1;
        var last = new String[columns.levels.length];
        for (var row : grid.body()) {
            var said = IntStream.of(columns.levels).mapToObj(column -> Grid.cell(row, column)).toArray(String[]::new);
            int deepest = deepest(said);
            if (deepest < 0) {
                continue;
            }
            var element = root;
            for (int i = 0; i < deepest; i++) {
                if (said[i].isEmpty() && merged && last[i] != null) {
                    said[i] = last[i];
                }
                element = said[i].isEmpty() ? element : element.part(said[i]);
            }
            for (var name : SEVERAL.split(said[deepest])) {
                if (!name.isBlank()) {
                    columns.describe(element.part(name.strip()), row);
                }
            }
            last = Stream.of(said).map(name -> name.isEmpty() ? null : name).toArray(String[]::new);
        }
    }

    private static int deepest(String[] said) {
        return IntStream.range(0, said.length).filter(i -> !said[i].isEmpty()).max().orElse(-1);
    }
}
