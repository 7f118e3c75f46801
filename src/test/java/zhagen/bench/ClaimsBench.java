package zhagen.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import zhagen.analysis.Candidates;
import zhagen.analysis.CoOccurrence;
import zhagen.analysis.Proximity;
import zhagen.model.Counting;
import zhagen.model.Level;
import zhagen.project.Project;
import zhagen.theory.CoreCandidate;
import zhagen.theory.TheoryCheck;

/// What is coded together, candidates for relations, and the theory check; without a window.
final class ClaimsBench implements Bench.Group {

    private static final int CANDIDATES = 200;

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        try (var project = Project.open(large, new Project.Settings(Runnable::run, Clock.systemUTC()))) {
            var now = project.now();
            var counted = new Counting(now).ofAll();
            return List.of(
                    Row.times("co-occurrence of 320 categories, 120,500 codings", 200, Stopwatch.millis(
                            3, 11, () -> CoOccurrence.of(now, Level.CATEGORY, Proximity.OVERLAP))),
                    Row.times("co-occurrence of 5,000 codes, 120,500 codings", 200, Stopwatch.millis(
                            3, 11, () -> CoOccurrence.of(now, Level.CONCEPT, Proximity.OVERLAP))),
                    Row.times("candidates for relations by overlap, the first 200", 200, Stopwatch.millis(
                            3, 11, () -> Candidates.of(now, Level.CATEGORY, Proximity.OVERLAP, CANDIDATES))),
                    Row.times("candidates for relations in neighbouring turns, the first 200", 200, Stopwatch.millis(
                            3, 11, () -> Candidates.of(now, Level.CATEGORY, Proximity.NEIGHBOURS, CANDIDATES))),
                    Row.times("theory check, after a change that was counted", 200, Stopwatch.millis(
                            3, 11, () -> TheoryCheck.of(now, project.texts(), counted))),
                    Row.times("candidates for the core category, side by side", 200, Stopwatch.millis(
                            3, 11, () -> CoreCandidate.of(now, null, counted))),
                    Row.times("theory check, all counted anew", 200, Stopwatch.millis(
                            3, 11, () -> TheoryCheck.of(now, project.texts()))));
        }
    }
}
