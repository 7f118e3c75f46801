package zhagen.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;

/// What a user can do to sets of codes.
public final class CodeSets {

    private CodeSets() {}

    /// A new set, behind the others.
    public static Change create(Snapshot now, By by, Id<CodeSet> id, Wording name, Collection<Id<Code>> codes) {
        var rank = now.all(CodeSet.class).mapToInt(CodeSet::rank).max().orElse(0) + Siblings.GAP;
        var set = new CodeSet(id, name, Wording.NONE, new ArrayList<>(codes), rank, Origin.of(by));
        return new Edits(now, by).add(set).as("change.codeSet.add", name);
    }

    public static Change describe(Snapshot now, By by, Id<CodeSet> id, Wording name, Wording note) {
        var set = now.get(id);
        return new Edits(now, by)
                .alter(set, it -> it.described(name, note))
                .as("change.codeSet.describe", set.name());
    }

    /// Puts codes into a set; those that are in it stay where they are.
    public static Change put(Snapshot now, By by, Id<CodeSet> id, Collection<Id<Code>> codes) {
        var set = now.get(id);
        var all = new LinkedHashSet<>(set.codes());
        all.addAll(codes);
        return new Edits(now, by)
                .alter(set, it -> it.of(new ArrayList<>(all)))
                .as("change.codeSet.put", codes.size(), set.name());
    }

    public static Change take(Snapshot now, By by, Id<CodeSet> id, Collection<Id<Code>> codes) {
        var set = now.get(id);
        var left = set.codes().stream().filter(code -> !codes.contains(code)).toList();
        return new Edits(now, by)
                .alter(set, it -> it.of(left))
                .as("change.codeSet.take", codes.size(), set.name());
    }

    /// Puts a set at `index` among the others.
    public static Change move(Snapshot now, By by, Id<CodeSet> id, int index) {
        var set = now.get(id);
        var edits = new Edits(now, by);
        Siblings.put(edits, set, now.all(CodeSet.class).toList(), index, CodeSet::rank, CodeSet::at);
        return edits.as("change.codeSet.move", set.name());
    }

    /// Removes the set; its codes stay.
    public static Change delete(Snapshot now, By by, Id<CodeSet> id) {
        var set = now.get(id);
        return new Edits(now, by).removeWithAll(set).as("change.codeSet.delete", set.name());
    }
}
