package zhagen.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Walks over the tree of codes.
public final class Tree {

    private Tree() {}

    /// The code and all below it, each before its children.
    public static List<Code> below(Snapshot now, Code code) {
        var all = new ArrayList<Code>();
        descend(now, code, all::add);
        return all;
    }

    /// All codes, each before its children.
    public static List<Code> all(Snapshot now) {
        var all = new ArrayList<Code>();
        now.children(null).forEach(root -> descend(now, root, all::add));
        return all;
    }

    private static void descend(Snapshot now, Code code, Consumer<Code> visit) {
        visit.accept(code);
        now.children(code.id()).forEach(child -> descend(now, child, visit));
    }

    /// Of several codes those that have none of the others above them, in the order of the tree; what is gone is passed over.
    public static List<Code> tops(Snapshot now, Collection<Id<Code>> ids) {
        var tops = new ArrayList<Code>();
        gatherTops(now, now.children(null), new HashSet<>(ids), tops);
        return tops;
    }

    private static void gatherTops(Snapshot now, List<Code> siblings, Set<Id<Code>> ids, List<Code> into) {
        for (var code : siblings) {
            if (ids.contains(code.id())) {
                into.add(code);
            } else {
                gatherTops(now, now.children(code.id()), ids, into);
            }
        }
    }

    /// Whether `code` is `ancestor` or stands below it.
    public static boolean isWithin(Snapshot now, Code code, Id<Code> ancestor) {
        return path(now, code).stream().anyMatch(above -> above.id().equals(ancestor));
    }

    /// From the root down to the code itself.
    public static List<Code> path(Snapshot now, Code code) {
        var path = new ArrayList<Code>();
        for (var at = code;;) {
            path.addFirst(at);
            if (at.parent() == null) {
                return path;
            }
            at = now.get(at.parent());
        }
    }

    /// The code's own hue, or that of the nearest ancestor that has one, or 0.
    public static int hue(Snapshot now, Code code) {
        for (var at : path(now, code).reversed()) {
            if (at.hue() != Code.INHERITED) {
                return at.hue();
            }
        }
        return 0;
    }
}
