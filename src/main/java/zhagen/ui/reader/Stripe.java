package zhagen.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A mark's bar in the margin: where it stands, how thick it is, and how much room its name has beside it.
record Stripe(Mark mark, double top, double bottom, double x, double thickness, double nameRoom) {

    static final double NAME_HEIGHT = 17;

    private static final double THICKNESS = 3;
    private static final double NAME_GAP = 7;
    private static final double CLEAR = 4;

    double nameX() {
        return x + thickness + NAME_GAP;
    }

    /// The height that a mark takes, before it has a place.
    record Reach(Mark mark, double top, double bottom) {

        private double occupied() {
            return Math.max(bottom, top + NAME_HEIGHT) + CLEAR;
        }

        private boolean meets(double from, double to) {
            return top < to && from < occupied();
        }
    }

    /// Gives every bar a column in which it touches no other, and every name the room up to the next bar.
    /// Bars that stand beside each other share the width evenly.
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
        double pitch = width / Math.max(1, free.size());
        double thickness = Math.min(THICKNESS, pitch * 0.7);
        for (int i = 0; i < columns.length; i++) {
            var reach = together.get(i);
            double x = columns[i] * pitch;
            int next = nextColumn(together, columns, i, free.size());
            double room = next * pitch - x - thickness - NAME_GAP - (next < free.size() ? CLEAR : 0);
            stripes.add(new Stripe(reach.mark(), reach.top(), reach.bottom(), x, thickness, Math.max(0, room)));
        }
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
