package zhagen.analysis;

import java.util.List;
import zhagen.model.Condition.Tie;

/// The passages of one source that others may stand beside, prepared to be asked often.
final class Neighbours {

    private final List<Passage> passages;
    private final Ruler ruler;
    private final int[] first;
    private final int[] farthest;

    /// @param passages in the order of the text
    Neighbours(List<Passage> passages, Ruler ruler) {
        this.passages = passages.stream().filter(passage -> !passage.span().isEmpty()).toList();
        this.ruler = ruler;
        this.first = this.passages.stream().mapToInt(ruler::first).toArray();
        this.farthest = new int[first.length];
        int far = 0;
        for (int i = 0; i < first.length; i++) {
            far = Math.max(far, ruler.last(this.passages.get(i)));
            farthest[i] = far;
        }
    }

    /// Whether a passage stands to one of these as the tie says.
    boolean has(Passage passage, Tie tie) {
        return switch (tie) {
            case Tie.Overlapping() ->
                    !passage.span().isEmpty() && reaches(passage.end() - 1L, passage.start() + 1L);
            case Tie.Inside() -> reaches(passage.start(), passage.end());
            case Tie.Near(var reach) -> reaches(
                    (long) ruler.last(passage) + reach.most(), (long) ruler.first(passage) - reach.most());
            case Tie.Before(var reach) -> follows(passage, reach.most());
        };
    }

    /// Whether one begins at `latest` or before, and ends at `least` or behind.
    private boolean reaches(long latest, long least) {
        int before = beginningBy(latest);
        return before > 0 && farthest[before - 1] >= least;
    }

    private int beginningBy(long latest) {
        int low = 0;
        int high = first.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (first[middle] <= latest) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The next that begins behind it is the nearest.
    private boolean follows(Passage passage, int most) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (passages.get(middle).start() < passage.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < passages.size() && (long) ruler.first(passages.get(low)) - ruler.last(passage) <= most;
    }
}
