package zhagen.exchange.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// What stands once in both texts and in the same order: sentences, labels and lines. Between them, little is left to compare.
final class Anchors {

    private static final String ENDS = "\n。！？!?；;：:.…";

    /// A piece that both texts have once.
    private record Shared(int one, int other, int length) {}

    private record Piece(int from, int length) {}

    private final Clusters one;
    private final Clusters other;

    Anchors(Clusters one, Clusters other) {
        this.one = one;
        this.other = other;
    }

    /// What lies between the anchors.
    List<Gap> gaps(Gap within) {
        var gaps = new ArrayList<Gap>();
        int from = within.oneFrom();
        int otherFrom = within.otherFrom();
        for (var shared : rising(shared(within))) {
            gaps.add(new Gap(from, shared.one, otherFrom, shared.other));
            from = shared.one + shared.length;
            otherFrom = shared.other + shared.length;
        }
        gaps.add(new Gap(from, within.oneTo(), otherFrom, within.otherTo()));
        return gaps.stream().map(gap -> gap.trimmed(one.numbers(), other.numbers())).filter(gap -> !gap.isEmpty())
                .toList();
    }

    /// In the order of the one text.
    private List<Shared> shared(Gap within) {
        var here = once(one, within.oneFrom(), within.oneTo());
        var there = once(other, within.otherFrom(), within.otherTo());
        var shared = new ArrayList<Shared>();
        here.forEach((words, piece) -> {
            var twin = there.get(words);
            if (twin != null && piece.length > 0 && twin.length > 0) {
                shared.add(new Shared(piece.from, twin.from, piece.length));
            }
        });
        shared.sort((some, next) -> Integer.compare(some.one, next.one));
        return shared;
    }

    /// The pieces by their words; those that stand there more than once have no length.
    private static HashMap<String, Piece> once(Clusters clusters, int from, int to) {
        var pieces = new HashMap<String, Piece>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (i + 1 == to || ends(clusters.numbers()[i])) {
                var words = clusters.text().substring(clusters.starts()[start], clusters.starts()[i + 1]);
                var piece = new Piece(start, i + 1 - start);
                pieces.merge(words, piece, (_, _) -> new Piece(0, 0));
                start = i + 1;
            }
        }
        return pieces;
    }

    private static boolean ends(int cluster) {
        return cluster <= Character.MAX_VALUE && ENDS.indexOf(cluster) >= 0;
    }

    /// The longest row of them that rises in the other text too.
    private static List<Shared> rising(List<Shared> all) {
        int[] lasts = new int[all.size()];
        int[] before = new int[all.size()];
        int length = 0;
        for (int i = 0; i < all.size(); i++) {
            int at = all.get(i).other;
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = low + high >>> 1;
                if (all.get(lasts[middle]).other < at) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : lasts[low - 1];
            lasts[low] = i;
            length = Math.max(length, low + 1);
        }
        var row = new Shared[length];
        for (int i = length == 0 ? -1 : lasts[length - 1], at = length - 1; i >= 0; i = before[i]) {
            row[at--] = all.get(i);
        }
        return Arrays.asList(row);
    }
}
