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
        return new Rewrite(source, after, lengthAfter, before, lengthBefore, backwards(splices));
    }

    /// The splices that lead back.
    static List<Splice> backwards(List<Splice> splices) {
        int growth = 0;
        var back = new Splice[splices.size()];
        for (int i = 0; i < back.length; i++) {
            var splice = splices.get(i);
            back[i] = new Splice(splice.at() + growth, splice.inserted(), splice.removed());
            growth += splice.growth();
        }
        return List.of(back);
    }
}
