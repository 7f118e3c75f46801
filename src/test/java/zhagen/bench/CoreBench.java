package zhagen.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import zhagen.exchange.Replacement;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.OpenCoding;
import zhagen.model.Place;
import zhagen.model.Progress;
import zhagen.model.Source;
import zhagen.project.Project;

/// Opening, changing and counting, without a window.
final class CoreBench implements Bench.Group {

    @Override
    public String name() {
        return "core";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        var rows = new ArrayList<Row>();
        var settings = new Project.Settings(Runnable::run, Clock.systemUTC());
        rows.add(Row.times("open a project of 500 sources, 5,000 codes, 100,000 codings, without a window", 1_000,
                Stopwatch.millis(1, 5, () -> {
                    Project.open(large, settings).close();
                    return null;
                })));
        try (var project = Project.open(large, settings)) {
            var source = project.now()
                    .all(Source.class)
                    .filter(found -> found.name().equals(LargeProject.LONG))
                    .findFirst()
                    .orElseThrow();
            var code = project.now().all(Code.class).findFirst().orElseThrow();
            int[] at = {0};
            rows.add(Row.times("a coding in the long source, committed to the disk", 16,
                    Stopwatch.millis(20, 100, () -> {
                        int start = 100 + 37 * at[0]++;
                        return project.apply(now -> OpenCoding.code(
                                now, project.by(), Place.of(source.id(), start, start + 20), code.id()))
                                .join();
                    })));
            rows.add(Row.times(
                    "undo of a coding there, committed", 16, Stopwatch.millis(20, 100, () -> project.undo().join())));
            rows.addAll(newerFile(project, source, folder));
            rows.add(Row.times(
                    "passages and people of all 5,000 codes",
                    200,
                    Stopwatch.millis(3, 9, () -> new Counting(project.now()).ofAll())));
            var crowded = project.now()
                    .all(Code.class)
                    .max((one, other) -> Integer.compare(
                            project.now().pointingAt(one.id(), Coding.class).size(),
                            project.now().pointingAt(other.id(), Coding.class).size()))
                    .orElseThrow();
            rows.add(Row.times(
                    "the distinct passages of a code of 4,000",
                    100,
                    Stopwatch.millis(5, 15, () -> new Counting(project.now()).passages(crowded))));
            rows.add(Row.memory("memory, large project open, without a window", 512));
        }
        return rows;
    }

    /// A file that says a little else in a thousand places takes the place of the long source's text.
    private static List<Row> newerFile(Project project, Source source, Path folder) throws Exception {
        var text = project.texts().read(source);
        var newer = new StringBuilder(text);
        for (int at = text.length() - 500; at > 0; at -= 1_000) {
            if (text.charAt(at) != '\n') {
                newer.insert(at, "改");
            }
        }
        var file = Files.writeString(folder.resolve("newer.txt"), newer);
        var compared = Stopwatch.millis(2, 7, () -> Replacement.read(file, source, text, Progress.NONE));
        var replacement = Replacement.read(file, source, text, Progress.NONE);
        var moved = Stopwatch.millis(2, 7, () -> replacement.correction(project.now(), project.by()));
        var committed = Stopwatch.millis(1, 3, () -> {
            project.apply(now -> replacement.correction(now, project.by()).change()).join();
            return project.undo().join();
        });
        return List.of(
                Row.times("a newer file of the long source, 1,000 places other: read and compared", 1_000, compared),
                Row.times("what it would cost 20,000 codings", 1_000, moved),
                Row.times("its text put in the place of the old one, and taken back, committed", 3_000, committed));
    }
}
