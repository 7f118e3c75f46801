package zhagen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zhagen.model.Rewrite.Splice;

/// Where spans come to when a text is rewritten. A place in the text touches at most one splice, which is looked up, so that a whole
/// source with thousands of codings moves at once.
final class Moves {

    private static final Splice NONE = new Splice(Integer.MAX_VALUE, 0, 0);

    private final List<Splice> splices;
    /// Of the splices, once more: this is asked for tens of thousands of spans at each key.
    private final int[] ends;
    /// By how much the text has grown before each splice, and in the end.
    private final int[] growth;

    Moves(List<Splice> splices) {
        this.splices = splices;
        ends = new int[splices.size()];
        growth = new int[splices.size() + 1];
        for (int i = 0; i < splices.size(); i++) {
            ends[i] = splices.get(i).end();
            growth[i + 1] = growth[i] + splices.get(i).growth();
        }
    }

    /// The first splice that does not end before `offset`.
    private int near(int offset) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (ends[middle] >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Splice at(int offset) {
        int near = near(offset);
        return near < splices.size() ? splices.get(near) : NONE;
    }

    /// Whether no splice comes near the span, as it is with nearly all of them.
    private boolean isFar(Span span, int near) {
        return near == splices.size() || splices.get(near).at() > span.end();
    }

    /// Whether a splice takes a character at one of the span's edges, so that moving it could not be undone. What is typed at
    /// an edge stays outside; what is cut or typed inside shrinks or widens the span.
    boolean cuts(Span span) {
        return span.isEmpty()
                ? cutsPoint(at(span.start()), span.start())
                : cutsStart(at(span.start()), span.start()) || cutsEnd(at(span.end()), span.end());
    }

    private static boolean cutsPoint(Splice splice, int point) {
        return point > splice.at() && point < splice.end()
                || point == splice.end() && splice.removed() > 0 && splice.inserted() == 0;
    }

    private static boolean cutsStart(Splice splice, int start) {
        return splice.removed() > 0 && splice.at() <= start && start < splice.end();
    }

    private static boolean cutsEnd(Splice splice, int end) {
        return splice.removed() > 0 && splice.at() < end && end <= splice.end();
    }

    /// Whether words at an edge of the span go, and nothing of its own comes in their place.
    boolean loses(Span span) {
        if (isFar(span, near(span.start()))) {
            return false;
        }
        var first = at(span.start());
        var last = at(span.end());
        return !span.isEmpty()
                && (cutsStart(first, span.start()) && !replacesWithin(first, span)
                        || cutsEnd(last, span.end()) && !replacesWithin(last, span)
                        || kept(span) == null);
    }

    /// Whether what the span says changes. What is typed at its edge does not belong to it.
    boolean rewords(Span span) {
        for (int near = near(span.start()); near < splices.size() && splices.get(near).at() < span.end(); near++) {
            var splice = splices.get(near);
            if (splice.removed() > 0 ? splice.end() > span.start() : splice.at() > span.start()) {
                return true;
            }
        }
        return false;
    }

    private static boolean replacesWithin(Splice splice, Span span) {
        return splice.removed() > 0
                && splice.inserted() > 0
                && splice.at() >= span.start()
                && splice.end() <= span.end();
    }

    /// Where the words of a span that is not cut are afterwards.
    Span moved(Span span) {
        int end = movedEnd(span.end());
        return new Span(span.isEmpty() ? end : movedStart(span.start()), end);
    }

    private int movedStart(int start) {
        int near = near(start);
        boolean behind = near < splices.size() && splices.get(near).end() == start;
        return start + growth[behind ? near + 1 : near];
    }

    private int movedEnd(int end) {
        int near = near(end);
        boolean behind = near < splices.size() && splices.get(near).at() < end;
        return end + growth[behind ? near + 1 : near];
    }

    /// A point that a splice would cut, put before what is removed.
    Span spared(Span point) {
        var splice = at(point.start());
        return cutsPoint(splice, point.start()) ? new Span(splice.at(), splice.at()) : point;
    }

    /// The span without what the splices cut at its edges; empty where nothing is left.
    Span shrunk(Span span) {
        var first = at(span.start());
        var last = at(span.end());
        int start = cutsStart(first, span.start()) ? first.end() : span.start();
        int end = cutsEnd(last, span.end()) ? last.at() : span.end();
        return start < end ? new Span(start, end) : new Span(span.start(), span.start());
    }

    /// Where a span is afterwards with what took the place of words at its edges, if those were its own; null where none of its
    /// words is left.
    @Nullable
    Span kept(Span span) {
        int near = near(span.start());
        if (isFar(span, near)) {
            return span.shifted(growth[near]);
        }
        if (span.isEmpty()) {
            return moved(spared(span));
        }
        var left = shrunk(span);
        if (left.isEmpty()) {
            return null;
        }
        var there = moved(left);
        var first = at(left.start());
        var last = at(left.end());
        int before = replacesWithin(first, span) && first.end() == left.start() ? first.inserted() : 0;
        int behind = replacesWithin(last, span) && last.at() == left.end() ? last.inserted() : 0;
        return new Span(there.start() - before, there.end() + behind);
    }

    /// Where a span is afterwards with whatever was put in at its edges; empty where none of its words is left and nothing came.
    Span grown(Span span) {
        int near = near(span.start());
        if (isFar(span, near)) {
            return span.shifted(growth[near]);
        }
        int start = grownStart(span.start());
        return new Span(start, Math.max(start, grownEnd(span.end())));
    }

    private int grownStart(int start) {
        int near = near(start);
        var splice = at(start);
        if (splice.at() >= start) {
            return start + growth[near];
        }
        return start < splice.end() ? splice.at() + growth[near] : start + growth[near + 1];
    }

    private int grownEnd(int end) {
        int near = near(end);
        var splice = at(end);
        if (splice.at() > end || splice.at() == end && splice.removed() > 0) {
            return end + growth[near];
        }
        return end < splice.end()
                ? splice.at() + growth[near] + splice.inserted()
                : end + growth[near + 1];
    }
}
