package zhagen.bench;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zhagen.exchange.tables.TableKind;
import zhagen.exchange.tables.Tables;
import zhagen.messages.Messages;
import zhagen.model.Language;
import zhagen.model.Progress;
import zhagen.project.Project;
import zhagen.ui.tables.TableFiles;
import zhagen.ui.tables.TableFiles.Wish;

/// The tables of a thesis, of the large project; without a window.
final class TablesBench implements Bench.Group {

    private static final Set<TableKind> LONG = EnumSet.of(
            TableKind.PARTICIPANTS, TableKind.OPEN, TableKind.POINTS, TableKind.AXIAL, TableKind.SUBCATEGORIES,
            TableKind.NODES, TableKind.THREE, TableKind.RESULT, TableKind.RELATIONS, TableKind.SELECTIVE,
            TableKind.DATA_STRUCTURE);

    @Override
    public String name() {
        return "tables";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        var rows = new ArrayList<Row>();
        try (var project = Project.open(large, new Project.Settings(Runnable::run, Clock.systemUTC()))) {
            var files = new TableFiles(project, project.now());
            for (var kind : LONG) {
                var wish = wish(EnumSet.of(kind));
                rows.add(Row.times(
                        "table " + kind.written() + ", all its rows", 200,
                        Stopwatch.millis(2, 5, () -> files.tables(wish, Progress.NONE))));
            }
            var usual = wish(TableKind.usual());
            rows.add(Row.times("the usual tables of 5,000 codes as a Word file", 20_000, Stopwatch.millis(0, 1, () -> {
                files.word(usual, OutputStream.nullOutputStream(), Progress.NONE);
                return usual;
            })));
            var all = wish(EnumSet.allOf(TableKind.class));
            rows.add(Row.times("all tables of 5,000 codes as a workbook", 20_000, Stopwatch.millis(0, 1, () -> {
                files.excel(all, OutputStream.nullOutputStream(), Progress.NONE);
                return all;
            })));
        }
        return rows;
    }

    private static Wish wish(Set<TableKind> kinds) {
        return new Wish(kinds, Messages.in(Language.ZH), Tables.QUOTES);
    }
}
