package zhagen.ui.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Snapshot;
import zhagen.model.Strength;

/// A category as it is listed.
///
/// @param depth how many categories it stands below
/// @param hue its own or an ancestor's
/// @param members the concepts right below it
record Category(Code code, int depth, int hue, Strength strength, List<Code> members) {

    Category {
        members = List.copyOf(members);
    }

    /// All categories, main categories and core categories, in the order of the tree.
    static List<Category> all(Snapshot now, Function<Id<Code>, Strength> strength) {
        var all = new ArrayList<Category>();
        now.children(null).forEach(root -> gather(now, root, 0, 0, strength, all));
        return all;
    }

    private static void gather(
            Snapshot now, Code code, int depth, int hue, Function<Id<Code>, Strength> strength, List<Category> into) {
        boolean concept = code.level() == Level.CONCEPT;
        int own = code.hue() == Code.INHERITED ? hue : code.hue();
        var below = now.children(code.id());
        if (!concept) {
            var members = below.stream().filter(child -> child.level() == Level.CONCEPT).toList();
            into.add(new Category(code, depth, own, strength.apply(code.id()), members));
        }
        below.forEach(child -> gather(now, child, concept ? depth : depth + 1, own, strength, into));
    }

    /// The concepts that stand below nothing yet.
    static List<Category> unassigned(Snapshot now, Function<Id<Code>, Strength> strength) {
        return now.children(null).stream()
                .filter(root -> root.level() == Level.CONCEPT)
                .map(root -> new Category(root, 0, Math.max(0, root.hue()), strength.apply(root.id()), List.of()))
                .toList();
    }
}
