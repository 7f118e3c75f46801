package zhagen.analysis.saturation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import zhagen.model.Label;
import zhagen.model.Method;

/// Runs of sources after a base, as Guest, Namey & Chen (2020) compare them: the base is how much the first sources brought, and stays
/// the denominator; runs slide by one source.
///
/// @param base how much the first sources brought
/// @param runs none where there are too few sources
public record Runs(int base, List<Run> runs, Verdict verdict) {

    /// Some sources in a row.
    ///
    /// @param first the number of the first of them, from 1
    /// @param last the number of the last
    /// @param fresh how much they brought
    /// @param share that as a part of the base
    public record Run(int first, int last, int fresh, Share share) {}

    public Runs {
        runs = List.copyOf(runs);
    }

    /// @param fresh how much each source brought, in the order of coding
    public static Runs of(int[] fresh, Method method) {
        int base = Arrays.stream(fresh, 0, Math.min(method.base(), fresh.length)).sum();
        var runs = new ArrayList<Run>();
        for (int from = method.base(); from + method.run() <= fresh.length; from++) {
            int brought = Arrays.stream(fresh, from, from + method.run()).sum();
            var share = Share.of(brought, base, Label.of("saturation.emptyBase", method.base()));
            runs.add(new Run(from + 1, from + method.run(), brought, share));
        }
        return new Runs(base, runs, verdict(fresh.length, base, runs, method));
    }

    /// Whether saturation was reached and a later run lies above the threshold all the same: it did not last.
    public boolean isBrokenLater(double threshold) {
        return verdict instanceof Verdict.Reached reached && runs.stream()
                .filter(run -> run.first() > reached.after() + 1)
                .anyMatch(run -> run.share() instanceof Share.Known(var share) && share > threshold);
    }

    private static Verdict verdict(int sources, int base, List<Run> runs, Method method) {
        if (runs.isEmpty()) {
            return new Verdict.NotAssessable(
                    Label.of("saturation.tooFew", method.base() + method.run(), sources));
        }
        if (base == 0) {
            return new Verdict.NotAssessable(Label.of("saturation.emptyBase", method.base()));
        }
        for (var run : runs) {
            if (run.share() instanceof Share.Known(var share) && share <= method.threshold()) {
                return new Verdict.Reached(run.first() - 1, method.run());
            }
        }
        return new Verdict.NotReached();
    }
}
