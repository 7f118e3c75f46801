package zhagen.ui.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A mark's bar in the margin.
///
/// @param column   the width that is free of others all along the bar
/// @param nameRoom the width that its name has at the top of the bar
record Stripe(Mark mark, double top, double bottom, double x, double column, double nameRoom) {

    static final double NAME_HEIGHT = 17;

    private static final double THICKNESS = 3;
    private static final double NAME_GAP = 7;
    private static final double CLEAR = 4;
    /// What a column takes at least, where there is room.
    private static final double NARROW = 36;

    double thickness() {
        return Math.min(THICKNESS, column * 0.7);
    }

    double nameX() {
        return x + thickness() + NAME_GAP;
    }

    /// The width that its name has anywhere along the bar.
    double roomAlong() {
        return Math.max(0, column - thickness() - NAME_GAP - CLEAR);
    }

    /// What a mark wants, before it has a place.
    ///
    /// @param name the width of its name
    record Reach(Mark mark, double top, double bottom, double name) {

        private double wants() {
            return THICKNESS + NAME_GAP + name + CLEAR + 1;
        }

        private double occupied() {
            return Math.max(bottom, top + NAME_HEIGHT) + CLEAR;
        }

        private boolean meets(double from, double to) {
            return top < to && from < occupied();
        }
    }

    /// Gives every bar a column in which it touches no other, and every name the room up to the next bar.
    /// Columns are as wide as each other where that is enough for the names, else as wide as their names want.
    static List<Stripe> packed(List<Reach> reaches, double width) {
        var sorted = reaches.stream().sorted(Comparator.comparingDouble(Reach::top)
                .thenComparing(reach -> reach.mark().span())).toList();
        var stripes = new ArrayList<Stripe>();
        int start = 0;
        double end = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).top() >= end) {
                pack(sorted.subList(start, i), width, stripes);
                start = i;
            }
            end = Math.max(end, sorted.get(i).occupied());
        }
        pack(sorted.subList(start, sorted.size()), width, stripes);
        return stripes;
    }

    private static void pack(List<Reach> together, double width, List<Stripe> stripes) {
        var free = new ArrayList<Double>();
        int[] columns = new int[together.size()];
        for (int i = 0; i < columns.length; i++) {
            while (columns[i] < free.size() && free.get(columns[i]) > together.get(i).top()) {
                columns[i]++;
            }
            if (columns[i] == free.size()) {
                free.add(0.0);
            }
            free.set(columns[i], together.get(i).occupied());
        }
        double[] x = columnEdges(together, columns, free.size(), width);
        for (int i = 0; i < columns.length; i++) {
            var reach = together.get(i);
            int column = columns[i];
            int next = nextColumn(together, columns, i, free.size());
            double broad = x[next] - x[column];
            double narrow = x[column + 1] - x[column];
            double room = broad - THICKNESS - NAME_GAP - (next < free.size() ? CLEAR : 0);
            stripes.add(new Stripe(reach.mark(), reach.top(), reach.bottom(), x[column], narrow, Math.max(0, room)));
        }
    }

    /// The left edges of the columns, and the right edge of the last.
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
            if (columns[i] > columns[at] && columns[i] < next && together.get(i).meets(top, top + NAME_HEIGHT)) {
                next = columns[i];
            }
        }
        return next;
    }
}
