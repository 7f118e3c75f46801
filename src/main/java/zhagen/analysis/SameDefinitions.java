package zhagen.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import zhagen.model.Code;
import zhagen.model.Language;
import zhagen.naming.NearNames;

/// Finds codes that are defined in nearly the same words. Definitions are cut into pieces of three characters; two that share enough
/// of them share some of the rarest pieces of each, so that only those are compared.
final class SameDefinitions {

    interface Found {
        void accept(Code one, Code other, double share);
    }

    private static final double NEAR = 0.7;
    private static final int SHORTEST = 6;
    private static final int PIECE = 3;
    /// How many of the rarest pieces they share.
    private static final int SHARED = 3;

    /// @param pieces distinct, by their numbers, the rarest first
    private record Defined(Code code, String words, int[] pieces) {}

    private final List<Defined> definitions = new ArrayList<>();
    private final Map<Long, Integer> numbers = new HashMap<>();

    SameDefinitions(List<Code> codes, NearNames names) {
        for (var code : codes) {
            for (var language : Language.values()) {
                var written = code.definition().exactly(language);
                var words = written.isBlank() ? "" : names.folded(written);
                if (words.length() >= SHORTEST) {
                    definitions.add(new Defined(code, words, pieces(words)));
                }
            }
        }
        var ranks = ranks();
        definitions.replaceAll(it -> new Defined(it.code(), it.words(), ordered(it.pieces(), rank -> ranks[rank])));
    }

    private int[] pieces(String words) {
        return IntStream.rangeClosed(0, words.length() - PIECE)
                .map(i -> numbers.computeIfAbsent(
                        (long) words.charAt(i) << 32 | (long) words.charAt(i + 1) << 16 | words.charAt(i + 2),
                        _ -> numbers.size()))
                .distinct()
                .toArray();
    }

    private static int[] ordered(int[] pieces, IntUnaryOperator rank) {
        return Arrays.stream(pieces).map(rank).sorted().toArray();
    }

    /// For each piece how many are rarer.
    private int[] ranks() {
        var frequency = new long[numbers.size()];
        definitions.forEach(it -> Arrays.stream(it.pieces()).forEach(piece -> frequency[piece]++));
        var order = IntStream.range(0, frequency.length).mapToLong(i -> frequency[i] << 32 | i).sorted().toArray();
        var ranks = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            ranks[(int) order[i]] = i;
        }
        return ranks;
    }

    /// Tells of each two codes at most once for each language.
    void find(Found found) {
        var having = new int[numbers.size()][];
        var count = new int[numbers.size()];
        var shared = new int[definitions.size()];
        var touched = new int[definitions.size()];
        for (int i = 0; i < definitions.size(); i++) {
            var pieces = definitions.get(i).pieces();
            int enough = Math.min(
                    pieces.length, pieces.length - (int) Math.ceil(NEAR * pieces.length) + SHARED);
            int met = 0;
            for (int k = 0; k < enough; k++) {
                int piece = pieces[k];
                for (int at = 0; at < count[piece]; at++) {
                    int other = having[piece][at];
                    if (shared[other]++ == 0) {
                        touched[met++] = other;
                    }
                }
                add(having, count, piece, i);
            }
            for (int k = 0; k < met; k++) {
                if (shared[touched[k]] >= SHARED) {
                    compare(definitions.get(touched[k]), definitions.get(i), found);
                }
                shared[touched[k]] = 0;
            }
        }
    }

    private static void add(int[][] having, int[] count, int piece, int definition) {
        if (having[piece] == null) {
            having[piece] = new int[4];
        } else if (count[piece] == having[piece].length) {
            having[piece] = Arrays.copyOf(having[piece], 2 * count[piece]);
        }
        having[piece][count[piece]++] = definition;
    }

    private static void compare(Defined one, Defined other, Found found) {
        if (one.code() == other.code()) {
            return;
        }
        double share = one.words().equals(other.words()) ? 1 : Math.min(0.99, share(one.pieces(), other.pieces()));
        if (share >= NEAR) {
            found.accept(one.code(), other.code(), share);
        }
    }

    private static double share(int[] ours, int[] theirs) {
        int common = 0;
        for (int i = 0, j = 0; i < ours.length && j < theirs.length;) {
            int order = Integer.compare(ours[i], theirs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) common / (ours.length + theirs.length - common);
    }
}
