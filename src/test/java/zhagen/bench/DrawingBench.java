package zhagen.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import zhagen.diagram.Captions;
import zhagen.diagram.Figures;
import zhagen.messages.Messages;
import zhagen.model.Language;
import zhagen.model.TheoryModel;
import zhagen.project.Project;
import zhagen.theory.Derivation;

/// The graph of a model, and its figure.
final class DrawingBench implements Bench.Group {

    @Override
    public String name() {
        return "drawing";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        try (var project = Project.open(large, new Project.Settings(Runnable::run, Clock.systemUTC()))) {
            var now = project.now();
            var model = now.all(TheoryModel.class).findFirst().orElseThrow();
            var captions = new Captions(now, model, Messages.in(Language.ZH), false);
            return List.of(
                    Row.times(
                            "derive a model of 60 categories and 120 relations from 100,000 codings",
                            300,
                            Stopwatch.millis(3, 9, () -> Derivation.of(now, model))),
                    Row.times(
                            "lay out a model of 60 categories and 120 relations",
                            300,
                            Stopwatch.millis(3, 9, () -> Figures.layOut(Derivation.of(now, model), captions))));
        }
    }
}
