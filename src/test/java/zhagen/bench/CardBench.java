package zhagen.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import zhagen.analysis.Dimension;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Level;
import zhagen.model.Location;
import zhagen.model.Properties;
import zhagen.model.Property;
import zhagen.model.Snapshot;
import zhagen.model.Tree;
import zhagen.model.Wording;
import zhagen.project.Project;

/// What the card of a code works out away from the screen; without a window.
final class CardBench implements Bench.Group {

    private static final int CODES = 5_000;
    private static final int RENAMES = 10_000;

    @Override
    public String name() {
        return "card";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        var rows = new ArrayList<Row>();
        var settings = new Project.Settings(Runnable::run, Clock.systemUTC());
        try (var project = Project.open(large, settings)) {
            var busy = project.now().all(Code.class)
                    .filter(code -> code.parent() == null)
                    .max(Comparator.comparing(code -> new Counting(project.now()).of(code).passages()))
                    .orElseThrow();
            var now = placed(project.now(), project.by(), busy);
            int passages = new Counting(now).of(busy).passages();
            rows.add(Row.times("%,d passages of a code by source and by participant".formatted(passages), 200,
                    Stopwatch.millis(3, 11, () -> {
                        var counting = new Counting(now);
                        counting.bySource(busy);
                        return counting.byParticipant(busy);
                    })));
            rows.add(Row.times("%,d passages along a dimension".formatted(passages), 200, Stopwatch.millis(
                    3, 11, () -> Dimension.of(now, busy))));
        }
        rows.add(history(folder.resolve("card.zhagen"), settings));
        return rows;
    }

    private static Snapshot placed(Snapshot start, By by, Code code) {
        var property = Id.<Property>random();
        var now = start.after(Properties.create(
                start, by, property, code.id(), Wording.zh("程度"), Property.Scale.POLES,
                List.of(Wording.zh("低"), Wording.zh("高"))));
        var random = new Random(Bench.SEED);
        var codings = new ArrayList<Coding>();
        Tree.below(now, code).forEach(below -> codings.addAll(start.pointingAt(below.id(), Coding.class)));
        return now.after(new Change(Label.of("change.property.locate", "程度"), codings.stream()
                .filter(_ -> random.nextBoolean())
                .map(coding -> Edit.add(Location.of(by, property, coding.id(), random.nextDouble())))
                .toList()));
    }

    /// Of one code among five thousand, whose history has ten thousand rows.
    private static Row history(Path folder, Project.Settings settings) throws Exception {
        Bench.clear(folder);
        try (var project = Project.create(folder, Wording.zh("研究"), Coder.first("王", "W", Instant.EPOCH), settings)) {
            var by = project.by();
            var codes = new ArrayList<Code>();
            for (int i = 0; i < CODES; i++) {
                codes.add(Code.of(by, null, i, Level.CONCEPT, Wording.zh("编码" + i)));
            }
            project.apply(_ -> new Change(
                    Label.of("change.code.create", "编码"), codes.stream().map(Edit::add).toList()));
            for (int i = 1; i < RENAMES; i++) {
                var code = codes.get(i % CODES);
                var name = Wording.zh("信任" + i);
                project.apply(now -> Codebook.rename(now, by, code.id(), name));
            }
            project.apply(now -> Codebook.level(now, by, codes.getFirst().id(), Level.CATEGORY)).join();
            var code = project.now().get(codes.get(7).id());
            return Row.times("history of one of 5,000 codes among 10,000 rows", 200, Stopwatch.millis(
                    3, 11, () -> project.history(code)));
        }
    }
}
