package zhagen.exchange.correction;

import java.util.ArrayList;
import java.util.List;
import zhagen.model.Rewrite.Splice;

/// Widens splices until none begins or ends within what people see as one character, before or after.
final class Snapping {

    private static final int AROUND = 64;

    private final String before;
    private final String after;

    Snapping(String before, String after) {
        this.before = before;
        this.after = after;
    }

    List<Splice> of(List<Splice> splices) {
        var snapped = new ArrayList<Splice>();
        int growth = 0;
        for (int i = 0; i < splices.size(); i++) {
            var splice = splices.get(i);
            int free = snapped.isEmpty() ? 0 : end(snapped.getLast());
            int next = i + 1 < splices.size() ? splices.get(i + 1).at() : before.length();
            int from = splice.at();
            int to = end(splice);
            while (from > free && !(isBoundary(before, from) && isBoundary(after, from + growth))) {
                from--;
            }
            growth += splice.inserted() - splice.removed();
            while (to < next && !(isBoundary(before, to) && isBoundary(after, to + growth))) {
                to++;
            }
            int inserted = splice.inserted() + to - from - splice.removed();
            if (!snapped.isEmpty() && free == from) {
                var last = snapped.removeLast();
                from = last.at();
                inserted += last.inserted();
            }
            snapped.add(new Splice(from, to - from, inserted));
        }
        return snapped;
    }

    private static int end(Splice splice) {
        return splice.at() + splice.removed();
    }

    /// What is near decides; a line never joins the next.
    private static boolean isBoundary(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return true;
        }
        int from = Math.max(text.lastIndexOf('\n', offset - 1), Math.max(0, offset - AROUND));
        int to = Math.min(text.length(), offset + AROUND);
        return Clusters.of(text.substring(from, to)).isBoundary(offset - from);
    }
}
