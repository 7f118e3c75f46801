package zhagen.ui.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import zhagen.ui.reader.Stripe.Reach;

/// Where the stripes of the margin stand: every bar in a column in which it touches no other, every name in the room up to the
/// next bar. Where more stand side by side than columns can be told apart, some are shown, and the rest is counted.
record Packing(List<Stripe> stripes, List<More> more) {

    /// What a column takes at least.
    static final double NARROW = 40;

    /// What is kept at the right edge to say how many more there are.
    static final double MORE_WIDTH = 30;

    /// Those that have no stripe of their own, from `top` on down to the next of its kind.
    ///
    /// @param hidden those that reach past `top`, from above or from here
    record More(double top, List<Reach> hidden) {

        static final double HEIGHT = 18;

        double bottom() {
            return hidden.stream().mapToDouble(Reach::bottom).max().orElse(top);
        }
    }

    /// Which column a mark had until now, so that stripes do not change places while one scrolls.
    interface Kept {

        Kept NONE = _ -> -1;

        /// @return negative where it had none
        int laneOf(Mark mark);
    }

    static Packing of(List<Reach> reaches, double width, Kept kept) {
        var sorted = reaches.stream().sorted(Comparator.comparingDouble(Reach::top)
                .thenComparing(reach -> reach.mark().span())
                .thenComparing(reach -> reach.mark().key().toString())).toList();
        var packing = new Packing(new ArrayList<>(), new ArrayList<>());
        int start = 0;
        double end = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).top() >= end) {
                packing.add(sorted.subList(start, i), width, kept);
                start = i;
            }
            end = Math.max(end, sorted.get(i).occupied());
        }
        packing.add(sorted.subList(start, sorted.size()), width, kept);
        return packing;
    }

    private void add(List<Reach> together, double width, Kept kept) {
        int fit = columns(width);
        if (deepest(together) <= fit) {
            pack(together, width, 0, kept);
            return;
        }
        double left = Math.max(0, width - MORE_WIDTH);
        int columns = columns(left);
        var shown = fitting(together, columns);
        pack(List.copyOf(shown), left, columns, kept);
        count(together.stream().filter(reach -> !shown.contains(reach)).toList());
    }

    private static int columns(double width) {
        return Math.max(1, (int) (width / NARROW));
    }

    private static int deepest(List<Reach> together) {
        var ends = new PriorityQueue<Double>();
        int deepest = 0;
        for (var reach : together) {
            while (!ends.isEmpty() && ends.peek() <= reach.top()) {
                ends.poll();
            }
            ends.add(reach.occupied());
            deepest = Math.max(deepest, ends.size());
        }
        return deepest;
    }

    /// As many as can stand in so many columns. Who comes when all are taken is left out; but where all are taken by longer ones, the
    /// longest of them gives way, so that one column is left to what is short.
    private static Set<Reach> fitting(List<Reach> together, int columns) {
        Set<Reach> shown = new LinkedHashSet<>();
        var here = new ArrayList<Reach>();
        var byEnd = Comparator.comparingDouble(Reach::occupied).thenComparingInt(reach -> reach.mark().span().end());
        for (var reach : together) {
            here.removeIf(other -> other.occupied() <= reach.top());
            if (here.size() == columns && here.stream().allMatch(other -> byEnd.compare(other, reach) > 0)) {
                var longest = Collections.max(here, byEnd);
                here.remove(longest);
                shown.remove(longest);
            }
            if (here.size() < columns) {
                here.add(reach);
                shown.add(reach);
            }
        }
        return shown;
    }

    /// One count wherever more begin, but none so near to the last that they would touch.
    private void count(List<Reach> hidden) {
        for (int i = 0; i < hidden.size();) {
            double top = hidden.get(i).top();
            int end = i;
            while (end < hidden.size() && hidden.get(end).top() < top + More.HEIGHT + 1) {
                end++;
            }
            more.add(new More(top, hidden.subList(0, end).stream().filter(reach -> reach.bottom() > top).toList()));
            i = end;
        }
    }

    /// @param columns how many there are, 0 for as many as are needed
    private void pack(List<Reach> together, double width, int columns, Kept kept) {
        int[] lanes = lanes(together, kept);
        int used = Arrays.stream(lanes).max().orElse(-1) + 1;
        if (used > Math.max(columns, columns(width))) {
            lanes = lanes(together, Kept.NONE);
            used = Arrays.stream(lanes).max().orElse(-1) + 1;
        }
        int count = Math.max(used, columns);
        double[] x = columns == 0 ? columnEdges(together, lanes, count, width)
                : IntStream.rangeClosed(0, count).mapToDouble(edge -> edge * width / count).toArray();
        for (int i = 0; i < lanes.length; i++) {
            var reach = together.get(i);
            int next = nextColumn(together, lanes, i, count);
            double broad = x[next] - x[lanes[i]];
            double narrow = x[lanes[i] + 1] - x[lanes[i]];
            double room = broad - Stripe.THICKNESS - Stripe.NAME_GAP - (next < count ? Stripe.CLEAR : 0);
            stripes.add(new Stripe(reach.mark(), reach.top(), reach.bottom(), lanes[i], x[lanes[i]], narrow,
                    Math.max(0, room)));
        }
    }

    /// Each its old column where nothing else stands there, or else the first that is free.
    private static int[] lanes(List<Reach> together, Kept kept) {
        int[] lanes = new int[together.size()];
        Arrays.fill(lanes, -1);
        var taken = new ArrayList<List<Reach>>();
        for (int i = 0; i < lanes.length; i++) {
            int lane = kept.laneOf(together.get(i).mark());
            if (lane >= 0 && isFree(taken, lane, together.get(i))) {
                take(taken, lane, together.get(i));
                lanes[i] = lane;
            }
        }
        for (int i = 0; i < lanes.length; i++) {
            if (lanes[i] < 0) {
                int lane = 0;
                while (!isFree(taken, lane, together.get(i))) {
                    lane++;
                }
                take(taken, lane, together.get(i));
                lanes[i] = lane;
            }
        }
        return lanes;
    }

    private static boolean isFree(List<List<Reach>> taken, int lane, Reach reach) {
        return lane >= taken.size()
                || taken.get(lane).stream().noneMatch(other -> other.meets(reach.top(), reach.occupied()));
    }

    private static void take(List<List<Reach>> taken, int lane, Reach reach) {
        while (taken.size() <= lane) {
            taken.add(new ArrayList<>());
        }
        taken.get(lane).add(reach);
    }

    /// The left edges of the columns, and the right edge of the last. They are as wide as each other where that is enough for the
    /// names, else as wide as their names want.
    private static double[] columnEdges(List<Reach> together, int[] columns, int count, double width) {
        double[] wanted = new double[count];
        for (int i = 0; i < columns.length; i++) {
            if (nextColumn(together, columns, i, count) == columns[i] + 1) {
                wanted[columns[i]] = Math.max(wanted[columns[i]], together.get(i).wants());
            }
        }
        double[] given = shares(wanted, width);
        double[] edges = new double[count + 1];
        for (int column = 0; column < count; column++) {
            edges[column + 1] = edges[column] + given[column];
        }
        return edges;
    }

    /// Even shares; but who wants less leaves the rest to those who want more.
    private static double[] shares(double[] wanted, double width) {
        double even = width / wanted.length;
        if (Arrays.stream(wanted).allMatch(want -> want <= even)) {
            return Arrays.stream(wanted).map(_ -> even).toArray();
        }
        double[] given = new double[wanted.length];
        double left = width;
        var order = IntStream.range(0, wanted.length).boxed()
                .sorted(Comparator.comparingDouble(at -> wanted[at])).toList();
        for (int i = 0; i < order.size(); i++) {
            double fair = left / (order.size() - i);
            given[order.get(i)] = Math.min(fair, Math.max(wanted[order.get(i)], Math.min(even, NARROW)));
            left -= given[order.get(i)];
        }
        return given;
    }

    /// The nearest column to the right in which something stands beside this one's name.
    private static int nextColumn(List<Reach> together, int[] columns, int at, int none) {
        int next = none;
        double top = together.get(at).top();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] > columns[at] && columns[i] < next
                    && together.get(i).meets(top, top + Stripe.NAME_HEIGHT)) {
                next = columns[i];
            }
        }
        return next;
    }
}
