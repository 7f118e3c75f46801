package zhagen.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import zhagen.model.Condition.Tie;

/// The passages of one source that others may stand beside, prepared to be asked often.
final class Neighbours {

    private final Ruler ruler;
    private final List<Passage> byStart;
    private final List<Passage> byEnd;
    private final int[] starts;
    private final int[] ends;
    /// Where the farthest ends of those that begin there or before.
    private final int[] farthest;

    /// @param passages in the order of the text
    Neighbours(List<Passage> passages, Ruler ruler) {
        this.ruler = ruler;
        byStart = passages.stream().filter(passage -> !passage.span().isEmpty()).toList();
        byEnd = byStart.stream().sorted(Comparator.comparingInt(Passage::end)).toList();
        starts = offsets(byStart, Passage::start);
        ends = offsets(byEnd, Passage::end);
        farthest = offsets(byStart, Passage::end);
        Arrays.parallelPrefix(farthest, Math::max);
    }

    private static int[] offsets(List<Passage> passages, ToIntFunction<Passage> offset) {
        return passages.stream().mapToInt(offset).toArray();
    }

    /// Whether a passage stands to one of these as the tie says.
    boolean has(Passage passage, Tie tie) {
        return switch (tie) {
            case Tie.Overlapping() -> !passage.span().isEmpty() && overlaps(passage);
            case Tie.Inside() -> reaches(passage.start(), passage.end());
            case Tie.Near(var reach) -> overlaps(passage)
                    || follows(passage, reach.most())
                    || precedes(passage, reach.most());
            case Tie.Before(var reach) -> follows(passage, reach.most());
        };
    }

    private boolean overlaps(Passage passage) {
        return reaches(passage.end() - 1, passage.start() + 1);
    }

    /// Whether one begins at `latest` or before, and ends at `least` or behind.
    private boolean reaches(int latest, int least) {
        int before = upTo(latest, starts);
        return before > 0 && farthest[before - 1] >= least;
    }

    /// The next that begins behind it is the nearest.
    private boolean follows(Passage passage, int most) {
        int next = upTo(passage.end() - 1, starts);
        return next < byStart.size() && ruler.isWithin(most, passage, byStart.get(next));
    }

    private boolean precedes(Passage passage, int most) {
        int last = upTo(passage.start(), ends) - 1;
        return last >= 0 && ruler.isWithin(most, byEnd.get(last), passage);
    }

    /// How many of the offsets, which are in order, are no larger.
    private static int upTo(int offset, int[] offsets) {
        int low = 0;
        int high = offsets.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (offsets[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
