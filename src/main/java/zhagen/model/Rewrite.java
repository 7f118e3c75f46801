package zhagen.model;

import java.util.List;

/// A new text for one source. Every place in it that no splice cuts is moved with its words; how, is derived from the splices and
/// never stored. What a splice would cut has to be shrunk or removed by an edit before this one, which makes the inverse exact.
///
/// @param splices in the order of the text, apart from each other, at offsets of the old text
public record Rewrite(
        Id<Source> source,
        TextHash before,
        int lengthBefore,
        TextHash after,
        int lengthAfter,
        List<Splice> splices)
        implements Edit {

    /// `removed` characters at `at` give way to `inserted` ones.
    public record Splice(int at, int removed, int inserted) {

        public Splice {
            if (at < 0 || removed < 0 || inserted < 0) {
                throw new IllegalArgumentException("not a splice: %d −%d +%d".formatted(at, removed, inserted));
            }
        }

        int end() {
            return at + removed;
        }

        int growth() {
            return inserted - removed;
        }
    }

    public Rewrite {
        splices = List.copyOf(splices);
        int end = 0;
        int growth = 0;
        for (var splice : splices) {
            if (splice.at() < end) {
                throw new IllegalArgumentException("splices overlap or are out of order: " + splices);
            }
            end = splice.end() + 1; // one kept character between two, or they are one
            growth += splice.growth();
        }
        if (end > lengthBefore + 1 || lengthBefore + growth != lengthAfter) {
            throw new IllegalArgumentException("splices do not lead from %d to %d characters: %s"
                    .formatted(lengthBefore, lengthAfter, splices));
        }
    }

    @Override
    public Rewrite inverse() {
        int growth = 0;
        var back = new Splice[splices.size()];
        for (int i = 0; i < back.length; i++) {
            var splice = splices.get(i);
            back[i] = new Splice(splice.at() + growth, splice.inserted(), splice.removed());
            growth += splice.growth();
        }
        return new Rewrite(source, after, lengthAfter, before, lengthBefore, List.of(back));
    }

    /// Whether a splice takes a character at one of the span's edges, so that moving it could not be undone. What is typed at
    /// an edge stays outside; what is cut or typed inside shrinks or widens the span.
    public boolean cuts(Span span) {
        for (var splice : splices) {
            if (span.isEmpty() ? cutsPoint(splice, span.start()) : cutsEdge(splice, span)) {
                return true;
            }
        }
        return false;
    }

    private static boolean cutsPoint(Splice splice, int point) {
        return point > splice.at() && point < splice.end()
                || point == splice.end() && splice.removed() > 0 && splice.inserted() == 0;
    }

    private static boolean cutsEdge(Splice splice, Span span) {
        if (splice.removed() == 0) {
            return false;
        }
        return splice.at() <= span.start() && span.start() < splice.end()
                || splice.at() < span.end() && span.end() <= splice.end();
    }

    /// Where the words of a span that is not cut are afterwards.
    public Span moved(Span span) {
        int start = span.start();
        int end = span.end();
        for (var splice : splices) {
            if (splice.at() > span.end()) {
                break;
            }
            if (span.isEmpty()) {
                if (span.start() > splice.at()) {
                    start += splice.growth();
                    end = start;
                }
                continue;
            }
            if (span.start() >= splice.end() && (span.start() > splice.at() || splice.removed() == 0)) {
                start += splice.growth();
            }
            if (span.end() > splice.at()) {
                end += splice.growth();
            }
        }
        return new Span(start, end);
    }

    /// A point that a splice would cut, put before what is removed.
    Span spared(Span point) {
        for (var splice : splices) {
            if (cutsPoint(splice, point.start())) {
                return new Span(splice.at(), splice.at());
            }
        }
        return point;
    }

    /// The span without what the splices cut at its edges; empty where nothing is left.
    public Span shrunk(Span span) {
        int start = span.start();
        int end = span.end();
        for (var splice : splices) {
            if (splice.removed() > 0 && splice.at() <= start && start < splice.end()) {
                start = splice.end();
            }
        }
        for (var splice : splices.reversed()) {
            if (splice.removed() > 0 && splice.at() < end && end <= splice.end()) {
                end = splice.at();
            }
        }
        return start < end ? new Span(start, end) : new Span(span.start(), span.start());
    }
}
