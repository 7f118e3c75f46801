package zhagen.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import zhagen.analysis.saturation.Emergence;
import zhagen.analysis.saturation.Gain;
import zhagen.analysis.saturation.Grid;
import zhagen.analysis.saturation.HoldoutTest;
import zhagen.analysis.saturation.Saturation;
import zhagen.model.Holdout;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Origin;
import zhagen.model.Source;
import zhagen.project.Project;

/// All that is said of the saturation of the large project, without a window.
final class SaturationBench implements Bench.Group {

    @Override
    public String name() {
        return "saturation";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        try (var project = Project.open(large, new Project.Settings(Runnable::run, Clock.systemUTC()))) {
            var now = project.now();
            var holdout = new Holdout(
                    Id.random(), 1, null, now.all(Source.class).limit(125).map(Source::id).toList(), null,
                    Origin.of(project.by()));
            return List.of(
                    Row.times("saturation of 502 sources: curve, runs, S, 200 random orders, grid", 200,
                            Stopwatch.millis(3, 9, () -> {
                                var emergence = Emergence.of(now);
                                Saturation.of(now, emergence, Gain.CODES, now.study().method());
                                return Grid.of(now, emergence, Level.CATEGORY, Grid.batch(emergence.order().size()));
                            })),
                    Row.times("hold-out test of 125 sources", 200,
                            Stopwatch.millis(3, 9, () -> HoldoutTest.of(now, holdout))));
        }
    }
}
