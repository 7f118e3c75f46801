package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Ranks among siblings: with gaps, so that putting one between two alters no other.
final class Siblings {

    static final int GAP = 1 << 10;

    private Siblings() {}

    /// A rank behind all children of `parent`.
    static int last(Snapshot now, @Nullable Id<Code> parent) {
        var siblings = now.children(parent);
        return siblings.isEmpty() ? GAP : siblings.getLast().rank() + GAP;
    }

    /// Puts `code` below `parent`, at `index` among the children that it has without `code`.
    static void put(Snapshot now, Edits edits, Code code, @Nullable Id<Code> parent, int index) {
        put(edits, code, now.children(parent), index, Code::rank,
                (it, rank) -> it.under(it.id().equals(code.id()) ? parent : it.parent(), rank));
    }

    /// Puts `item` at `index` among `siblings`, in whose order it does not count itself.
    ///
    /// @param ranked the same at another rank
    static <T extends Item> void put(
            Edits edits, T item, List<T> siblings, int index, ToIntFunction<T> rank, BiFunction<T, Integer, T> ranked) {
        put(edits, List.of(item), siblings.stream().filter(other -> !other.id().equals(item.id())).toList(), index,
                rank,
                ranked);
    }

    /// Puts several, one behind the other, at `index` among `others`.
    static <T extends Item> void put(
            Edits edits,
            List<T> items,
            List<T> others,
            int index,
            ToIntFunction<T> rank,
            BiFunction<T, Integer, T> ranked) {
        int at = Math.clamp(index, 0, others.size());
        int low = at == 0 ? 0 : rank.applyAsInt(others.get(at - 1));
        int high = at == others.size() ? low + (items.size() + 1) * GAP : rank.applyAsInt(others.get(at));
        int step = (high - low) / (items.size() + 1);
        if (step > 0) {
            putFrom(edits, items, low + step, step, ranked);
            return;
        }
        putFrom(edits, others.subList(0, at), GAP, GAP, ranked);
        putFrom(edits, items, (at + 1) * GAP, GAP, ranked);
        putFrom(edits, others.subList(at, others.size()), (at + items.size() + 1) * GAP, GAP, ranked);
    }

    private static <T extends Item> void putFrom(
            Edits edits, List<T> items, int first, int step, BiFunction<T, Integer, T> ranked) {
        int next = first;
        for (var item : items) {
            int at = next;
            edits.alter(item, it -> ranked.apply(it, at));
            next += step;
        }
    }

    /// Puts `codes` below `parent`, in the order given, at `index` among the children that stay. Those keep their ranks wherever
    /// there is room between them.
    static void put(Snapshot now, Edits edits, List<Code> codes, @Nullable Id<Code> parent, int index) {
        var staying = new ArrayList<>(now.children(parent));
        staying.removeAll(codes);
        int at = Math.clamp(index, 0, staying.size());
        int low = at == 0 ? 0 : staying.get(at - 1).rank();
        long high = at == staying.size() ? low + (codes.size() + 1L) * GAP : staying.get(at).rank();
        long step = (high - low) / (codes.size() + 1);
        if (step > 0 && high <= Integer.MAX_VALUE) {
            for (int i = 0; i < codes.size(); i++) {
                int rank = (int) (low + (i + 1) * step);
                edits.alter(codes.get(i), it -> it.under(parent, rank));
            }
            return;
        }
        staying.addAll(at, codes);
        rank(edits, staying, parent);
    }

    /// Gives the codes below `parent` the order of the list.
    static void rank(Edits edits, List<Code> children, @Nullable Id<Code> parent) {
        for (int i = 0; i < children.size(); i++) {
            int rank = (i + 1) * GAP;
            edits.alter(children.get(i), it -> it.under(parent, rank));
        }
    }

    /// Puts `codes` beside `sibling`, behind it.
    static void putBehind(Snapshot now, Edits edits, List<Code> codes, Code sibling) {
        if (!codes.isEmpty()) {
            put(now, edits, codes, sibling.parent(), now.children(sibling.parent()).indexOf(sibling) + 1);
        }
    }
}
