package zhagen.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import zhagen.analysis.Duplicates;
import zhagen.naming.NearNames;
import zhagen.naming.Pinyin;
import zhagen.project.Project;

/// Codes that may be one, and the log of decisions; without a window.
final class DuplicatesBench implements Bench.Group {

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        var rows = new ArrayList<Row>();
        try (var project = Project.open(large, new Project.Settings(Runnable::run, Clock.systemUTC()))) {
            Pinyin.get();
            rows.add(Row.times("duplicates among 5,000 codes with 100,000 codings", 200, Stopwatch.millis(
                    3,
                    11,
                    () -> Duplicates.find(project.now(), NearNames.of(project.now(), Pinyin.get())))));
        }
        return rows;
    }
}
