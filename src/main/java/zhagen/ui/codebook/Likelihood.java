package zhagen.ui.codebook;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Snapshot;

/// How likely each code is the one that a passage is to get: it was used just now, stands near the code that is looked at, is used
/// much in the same source, or passages like this one have it. What the passage has already is the least likely. A value.
public final class Likelihood implements ToDoubleFunction<Id<Code>> {

    private static final int RECENT = 40;

    private final Map<Id<Code>, Double> scores = new HashMap<>();

    /// How far the screen knows what matters.
    ///
    /// @param used when each code was used last, the later the larger
    /// @param near the code that is looked at
    public static Likelihood of(Snapshot now, Map<Id<Code>, Long> used, @Nullable Id<Code> near,
            @Nullable Place place) {
        var likely = new Likelihood();
        likely.recent(used);
        if (near != null && now.has(near)) {
            likely.near(now, now.get(near));
        }
        if (place != null) {
            likely.here(now, place);
        }
        return likely;
    }

    private Likelihood() {}

    /// With what is learnt of passages like this one.
    ///
    /// @param alike 0 to 1 for the codes of such passages
    public Likelihood with(Map<Id<Code>, Double> alike) {
        var likely = new Likelihood();
        likely.scores.putAll(scores);
        alike.forEach((code, share) -> likely.add(code, 1.2 * share));
        return likely;
    }

    @Override
    public double applyAsDouble(Id<Code> code) {
        return scores.getOrDefault(code, 0.0);
    }

    private void recent(Map<Id<Code>, Long> used) {
        var last = used.entrySet().stream()
                .sorted(Collections.reverseOrder(Map.Entry.<Id<Code>, Long>comparingByValue())
                        .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .limit(RECENT)
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < last.size(); i++) {
            add(last.get(i), 1 / (1 + i / 3.0));
        }
    }

    private void near(Snapshot now, Code code) {
        add(code.id(), 0.4);
        now.children(code.id()).forEach(child -> add(child.id(), 0.35));
        if (code.parent() != null) {
            now.children(code.parent()).forEach(sibling -> add(sibling.id(), 0.3));
            add(code.parent(), 0.15);
        }
    }

    private void here(Snapshot now, Place place) {
        var counts = new HashMap<Id<Code>, Integer>();
        int most = 1;
        for (var coding : now.pointingAt(place.source(), Coding.class)) {
            most = Math.max(most, counts.merge(coding.code(), 1, Integer::sum));
            if (coding.place().equals(place)) {
                scores.put(coding.code(), -3.0);
            }
        }
        double all = Math.log1p(most);
        counts.forEach((code, count) -> add(code, 0.3 * Math.log1p(count) / all));
    }

    private void add(Id<Code> code, double share) {
        scores.merge(code, share, Double::sum);
    }
}
