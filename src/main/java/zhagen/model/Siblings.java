package zhagen.model;

import java.util.List;
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
        List<Code> others =
                now.children(parent).stream().filter(child -> !child.id().equals(code.id())).toList();
        int at = Math.clamp(index, 0, others.size());
        int low = at == 0 ? 0 : others.get(at - 1).rank();
        int high = at == others.size() ? low + 2 * GAP : others.get(at).rank();
        if (high - low > 1) {
            edits.alter(code, it -> it.under(parent, low + (high - low) / 2));
            return;
        }
        for (int i = 0; i < others.size(); i++) {
            int rank = (i < at ? i + 1 : i + 2) * GAP;
            edits.alter(others.get(i), it -> it.under(it.parent(), rank));
        }
        edits.alter(code, it -> it.under(parent, (at + 1) * GAP));
    }
}
