package zhagen.exchange.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import zhagen.model.Rewrite.Splice;

/// How one text differs from another, said so that as many words as possible stay where they are. What people see as one character
/// is never cut. Texts that have nothing in common are one splice.
public final class Differences {

    /// So few characters between two differences are there by accident, if both differences are as long.
    private static final int ACCIDENT = 2;

    private final Clusters one;
    private final Clusters other;

    private Differences(Clusters one, Clusters other) {
        this.one = one;
        this.other = other;
    }

    /// The splices that make `after` of `before`.
    public static List<Splice> between(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        var known = new HashMap<String, Integer>();
        return new Differences(Clusters.of(before, known), Clusters.of(after, known)).splices();
    }

    private List<Splice> splices() {
        var whole = new Gap(0, one.count(), 0, other.count()).trimmed(one.numbers(), other.numbers());
        var gaps = new ArrayList<Gap>();
        for (var gap : new Anchors(one, other).gaps(whole)) {
            shortest(gap).ifPresentOrElse(gaps::addAll, () -> gaps.add(gap));
        }
        return joined(gaps).stream().map(this::splice).toList();
    }

    private Optional<List<Gap>> shortest(Gap gap) {
        return gap.removed() == 0 || gap.inserted() == 0
                ? Optional.of(List.of(gap))
                : Myers.between(one.numbers(), other.numbers(), gap);
    }

    /// Differences that touch, or have no more than an accident between them, are one.
    private static List<Gap> joined(List<Gap> gaps) {
        var joined = new ArrayList<Gap>();
        for (var gap : gaps) {
            var next = gap;
            while (!joined.isEmpty() && belongTogether(joined.getLast(), next)) {
                var last = joined.removeLast();
                next = new Gap(last.oneFrom(), next.oneTo(), last.otherFrom(), next.otherTo());
            }
            joined.add(next);
        }
        return joined;
    }

    private static boolean belongTogether(Gap gap, Gap next) {
        int between = next.oneFrom() - gap.oneTo();
        return between == 0
                || between <= ACCIDENT
                        && between < Math.max(gap.removed(), gap.inserted())
                        && between < Math.max(next.removed(), next.inserted());
    }

    private Splice splice(Gap gap) {
        int at = one.starts()[gap.oneFrom()];
        return new Splice(
                at,
                one.starts()[gap.oneTo()] - at,
                other.starts()[gap.otherTo()] - other.starts()[gap.otherFrom()]);
    }
}
