package zhagen.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import zhagen.analysis.Duplicates;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Coder;
import zhagen.model.Level;
import zhagen.model.Wording;
import zhagen.naming.NearNames;
import zhagen.naming.Pinyin;
import zhagen.project.Project;

/// Codes that may be one, and the log of decisions; without a window.
final class DuplicatesBench implements Bench.Group {

    private static final int DECISIONS = 10_000;

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
        rows.add(log(folder.resolve("log.zhagen")));
        return rows;
    }

    /// The first rows with their reasons, of a history of ten thousand decisions.
    private static Row log(Path folder) throws Exception {
        Bench.clear(folder);
        var settings = new Project.Settings(Runnable::run, Clock.systemUTC());
        try (var project = Project.create(folder, Wording.zh("研究"), Coder.first("王", "W", Instant.EPOCH), settings)) {
            var code = Code.of(project.by(), null, 8, Level.CONCEPT, Wording.zh("信任"));
            project.apply(now -> Codebook.add(now, project.by(), code));
            for (int i = 1; i < DECISIONS; i++) {
                var name = Wording.zh("信任" + i);
                project.apply(now -> Codebook.rename(now, project.by(), code.id(), name));
            }
            project.apply(now -> Codebook.level(now, project.by(), code.id(), Level.CATEGORY)).join();
            return Row.times("log of 10,000 decisions, the first 500 with their reasons", 200, Stopwatch.millis(
                    3, 11, () -> project.explained(project.decisions().subList(0, 500))));
        }
    }
}
