package zhagen.exchange.correction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The shortest way from one row of numbers to another (Myers 1986), given up where it takes too many steps: the libraries for this
/// know no such limit, and two texts that have nothing in common would take minutes and gigabytes.
final class Myers {

    private static final int MOST_STEPS = 3_000;

    private final int[] one;
    private final int oneFrom;
    private final int oneSize;
    private final int[] other;
    private final int otherFrom;
    private final int otherSize;

    private Myers(int[] one, int oneFrom, int oneTo, int[] other, int otherFrom, int otherTo) {
        this.one = one;
        this.oneFrom = oneFrom;
        this.oneSize = oneTo - oneFrom;
        this.other = other;
        this.otherFrom = otherFrom;
        this.otherSize = otherTo - otherFrom;
    }

    /// What differs, in order and apart from each other; empty where that is too much to say.
    static Optional<List<Gap>> between(int[] one, int[] other, Gap within) {
        return new Myers(one, within.oneFrom(), within.oneTo(), other, within.otherFrom(), within.otherTo()).gaps();
    }

    private Optional<List<Gap>> gaps() {
        var steps = new ArrayList<int[]>();
        int[] reached = {0, 0};
        for (int step = 0; step <= Math.min(oneSize + otherSize, MOST_STEPS); step++) {
            int[] next = new int[step + 1]; // diagonals −step, −step + 2 … step
            for (int i = 0; i <= step; i++) {
                int diagonal = 2 * i - step;
                int x = step == 0 ? 0
                        : i == 0 || i < step && reached[i - 1] < reached[i] ? reached[i] : reached[i - 1] + 1;
                x = slide(x, diagonal);
                next[i] = x;
                if (x >= oneSize && x - diagonal >= otherSize) {
                    steps.add(next);
                    return Optional.of(back(steps));
                }
            }
            steps.add(next);
            reached = next;
        }
        return Optional.empty();
    }

    private int slide(int from, int diagonal) {
        int x = from;
        while (x < oneSize && x - diagonal < otherSize && one[oneFrom + x] == other[otherFrom + x - diagonal]) {
            x++;
        }
        return x;
    }

    /// Walks the steps back from the end to the beginning.
    private List<Gap> back(List<int[]> steps) {
        Deque<Gap> gaps = new ArrayDeque<>();
        int x = oneSize;
        int y = otherSize;
        for (int step = steps.size() - 1; step > 0; step--) {
            int[] reached = steps.get(step - 1);
            int i = (x - y + step) / 2;
            boolean inserted = i == 0 || i < step && reached[i - 1] < reached[i];
            int endX = inserted ? reached[i] : reached[i - 1] + 1; // where this step ended, before it slid
            int endY = endX - (x - y);
            int fromX = inserted ? endX : endX - 1;
            int fromY = inserted ? endY - 1 : endY;
            var gap = new Gap(oneFrom + fromX, oneFrom + endX, otherFrom + fromY, otherFrom + endY);
            var next = gaps.peekFirst();
            if (next != null && next.oneFrom() == gap.oneTo() && next.otherFrom() == gap.otherTo()) {
                gaps.removeFirst();
                gap = new Gap(gap.oneFrom(), next.oneTo(), gap.otherFrom(), next.otherTo());
            }
            gaps.addFirst(gap);
            x = fromX;
            y = fromY;
        }
        return List.copyOf(gaps);
    }
}
