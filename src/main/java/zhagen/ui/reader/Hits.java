package zhagen.ui.reader;

import java.util.List;
import zhagen.model.Span;

/// What was found in a text, in its order.
record Hits(List<Span> all) {

    static final Hits NONE = new Hits(List.of());

    Hits {
        all = List.copyOf(all);
    }

    /// Those that share a character with `span`.
    List<Span> in(Span span) {
        int first = 0;
        int end = all.size();
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (all.get(middle).end() <= span.start()) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        int last = first;
        while (last < all.size() && all.get(last).start() < span.end()) {
            last++;
        }
        return all.subList(first, last);
    }
}
