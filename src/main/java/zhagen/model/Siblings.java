package zhagen.model;

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
        var others = siblings.stream().filter(other -> !other.id().equals(item.id())).toList();
        int at = Math.clamp(index, 0, others.size());
        int low = at == 0 ? 0 : rank.applyAsInt(others.get(at - 1));
        int high = at == others.size() ? low + 2 * GAP : rank.applyAsInt(others.get(at));
        if (high - low > 1) {
            edits.alter(item, it -> ranked.apply(it, low + (high - low) / 2));
            return;
        }
        for (int i = 0; i < others.size(); i++) {
            int next = (i < at ? i + 1 : i + 2) * GAP;
            edits.alter(others.get(i), it -> ranked.apply(it, next));
        }
        edits.alter(item, it -> ranked.apply(it, (at + 1) * GAP));
    }
}
