package zhagen.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a user can do to the order of the tree and to several codes in it at once. Where a code and one below it are both meant,
/// the lower one goes with the upper.
public final class Regrouping {

    private Regrouping() {}

    /// Puts the codes below `parent` (null: at the root), behind its children.
    public static Change into(Snapshot now, By by, Collection<Id<Code>> ids, @Nullable Id<Code> parent) {
        return Codebook.move(now, by, idsOf(Tree.tops(now, ids)), parent, now.children(parent).size());
    }

    /// Makes a category of codes, which come to stand below it in the order of the tree.
    ///
    /// @param home what the category stands below; null: at the root
    public static Change gather(
            Snapshot now, By by, @Nullable Id<Code> home, Level level, Wording name, Collection<Id<Code>> members) {
        var gathered = Tree.tops(now, members);
        var made = Code.of(by, home, Siblings.last(now, home), level, name);
        var edits = new Edits(now, by).add(made);
        if (!gathered.isEmpty()) {
            Siblings.put(now, edits, gathered, made.id(), 0);
        }
        return edits.as("change.code.gather", name, gathered.size());
    }

    /// Puts the codes before or behind another.
    public static Change beside(Snapshot now, By by, Collection<Id<Code>> ids, Id<Code> sibling, boolean behind) {
        var moved = idsOf(Tree.tops(now, ids));
        var target = now.get(sibling);
        var staying = now.children(target.parent()).stream().filter(code -> !moved.contains(code.id())).toList();
        return Codebook.move(now, by, moved, target.parent(), staying.indexOf(target) + (behind ? 1 : 0));
    }

    /// Lets each of the codes change places with the sibling before it.
    public static Change up(Snapshot now, By by, Collection<Id<Code>> ids) {
        return shift(now, by, ids, UnaryOperator.identity());
    }

    /// Lets each of the codes change places with the sibling behind it.
    public static Change down(Snapshot now, By by, Collection<Id<Code>> ids) {
        return shift(now, by, ids, List::reversed);
    }

    private static Change shift(Snapshot now, By by, Collection<Id<Code>> ids, UnaryOperator<List<Code>> view) {
        var tops = Tree.tops(now, ids);
        var edits = new Edits(now, by);
        for (var parent : parents(tops)) {
            var order = new ArrayList<>(now.children(parent));
            var seen = view.apply(order);
            for (int i = 1; i < seen.size(); i++) {
                if (tops.contains(seen.get(i)) && !tops.contains(seen.get(i - 1))) {
                    Collections.swap(seen, i - 1, i);
                }
            }
            reorder(now, edits, parent, order);
        }
        return labelled(now, edits, "change.code.shift", tops);
    }

    /// Puts the codes below the sibling before them.
    public static Change deeper(Snapshot now, By by, Collection<Id<Code>> ids) {
        var tops = Tree.tops(now, ids);
        var edits = new Edits(now, by);
        for (var parent : parents(tops)) {
            var siblings = now.children(parent);
            var group = siblings.stream().filter(tops::contains).toList();
            int first = siblings.indexOf(group.getFirst());
            if (first > 0) {
                var above = siblings.get(first - 1).id();
                Siblings.put(now, edits, group, above, now.children(above).size());
            }
        }
        return labelled(now, edits, "change.code.shift", tops);
    }

    /// Puts the codes beside their parent, behind it.
    public static Change higher(Snapshot now, By by, Collection<Id<Code>> ids) {
        var tops = Tree.tops(now, ids);
        var edits = new Edits(now, by);
        for (var parent : parents(tops)) {
            if (parent != null) {
                var group = now.children(parent).stream().filter(tops::contains).toList();
                Siblings.putBehind(now, edits, group, now.get(parent));
            }
        }
        return labelled(now, edits, "change.code.shift", tops);
    }

    /// Makes an order the one that the codes are kept in, throughout the tree.
    public static Change arrange(Snapshot now, By by, Comparator<Code> order, Wording called) {
        var edits = new Edits(now, by);
        arrange(now, edits, null, order);
        return edits.as("change.code.arrange", called);
    }

    private static void arrange(Snapshot now, Edits edits, @Nullable Id<Code> parent, Comparator<Code> order) {
        var children = now.children(parent);
        reorder(now, edits, parent, children.stream().sorted(order).toList());
        children.forEach(child -> arrange(now, edits, child.id(), order));
    }

    /// The ranks that the children have are dealt out anew, as far as they tell them apart.
    private static void reorder(Snapshot now, Edits edits, @Nullable Id<Code> parent, List<Code> order) {
        var children = now.children(parent);
        if (order.equals(children)) {
            return;
        }
        var ranks = children.stream().map(Code::rank).distinct().toList();
        if (ranks.size() < children.size()) {
            Siblings.rank(edits, order, parent);
            return;
        }
        for (int i = 0; i < order.size(); i++) {
            int rank = ranks.get(i);
            edits.alter(order.get(i), it -> it.under(parent, rank));
        }
    }

    private static Set<@Nullable Id<Code>> parents(List<Code> codes) {
        return codes.stream().map(Code::parent).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Change labelled(Snapshot now, Edits edits, String label, List<Code> codes) {
        return Codebook.named(edits, label, now, idsOf(codes));
    }

    private static List<Id<Code>> idsOf(List<Code> codes) {
        return codes.stream().map(Code::id).toList();
    }
}
