package zhagen.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a user can do to the code system.
public final class Codebook {

    private Codebook() {}

    /// A new code, the last child of `parent`: a concept, unless it becomes a root above others.
    public static Change create(Snapshot now, By by, @Nullable Id<Code> parent, Level level, Wording name) {
        return add(now, by, Code.of(by, parent, Siblings.last(now, parent), level, name));
    }

    /// Adds a code made elsewhere, as it is.
    public static Change add(Snapshot now, By by, Code code) {
        return new Edits(now, by).add(code).as("change.code.create", code.name());
    }

    public static Change rename(Snapshot now, By by, Id<Code> id, Wording name) {
        var code = now.get(id);
        return new Edits(now, by).alter(code, it -> it.named(name)).as("change.code.rename", code.name(), name);
    }

    public static Change define(
            Snapshot now, By by, Id<Code> id, Wording definition, Wording include, Wording exclude) {
        var code = now.get(id);
        return new Edits(now, by)
                .alter(code, it -> it.defined(definition, include, exclude))
                .as("change.code.define", code.name());
    }

    public static Change alias(Snapshot now, By by, Id<Code> id, List<String> aliases) {
        var code = now.get(id);
        return new Edits(now, by).alter(code, it -> it.called(aliases)).as("change.code.alias", code.name());
    }

    /// @param hue 0–7, or [Code#INHERITED]
    public static Change recolour(Snapshot now, By by, Id<Code> id, int hue) {
        return recolour(now, by, List.of(id), hue);
    }

    /// @param hue 0–7, or [Code#INHERITED]
    public static Change recolour(Snapshot now, By by, Collection<Id<Code>> ids, int hue) {
        return alterAll(now, by, ids, it -> it.coloured(hue), "change.code.recolour");
    }

    public static Change level(Snapshot now, By by, Id<Code> id, Level level) {
        return level(now, by, List.of(id), level);
    }

    /// Sets the level and nothing else; [Promotion] sees to what follows from it.
    public static Change level(Snapshot now, By by, Collection<Id<Code>> ids, Level level) {
        return alterAll(now, by, ids, it -> it.at(level), "change.code.level");
    }

    private static Change alterAll(
            Snapshot now, By by, Collection<Id<Code>> ids, UnaryOperator<Code> alteration, String label) {
        var edits = new Edits(now, by);
        ids.forEach(id -> edits.alter(now.get(id), alteration));
        return named(edits, label, now, ids);
    }

    /// The edits with a label that names the one code, or says how many there are.
    static Change named(Edits edits, String label, Snapshot now, Collection<Id<Code>> ids) {
        return ids.size() == 1
                ? edits.as(label, now.get(ids.iterator().next()).name())
                : edits.as(label + "Many", ids.size());
    }

    /// Whether the code runs against its parent.
    ///
    /// @throws Refused for a root, which has nothing to run against
    public static Change reverse(Snapshot now, By by, Id<Code> id, boolean reversed) {
        var code = now.get(id);
        if (code.parent() == null) {
            throw Refused.because("code.rootReversed", code.name());
        }
        return new Edits(now, by).alter(code, it -> it.reversed(reversed)).as("change.code.reverse", code.name());
    }

    public static Change inVivo(Snapshot now, By by, Id<Code> id, boolean inVivo) {
        var code = now.get(id);
        return new Edits(now, by).alter(code, it -> it.inVivo(inVivo)).as("change.code.inVivo", code.name());
    }

    /// Puts the codes, in the order given, below `parent` (null: at the root), the first at `index` among the children that
    /// stay.
    ///
    /// @throws Refused where a code would come to stand below itself
    public static Change move(Snapshot now, By by, List<Id<Code>> ids, @Nullable Id<Code> parent, int index) {
        var edits = new Edits(now, by);
        var moved = ids.stream().map(now::get).toList();
        if (moved.size() == 1) {
            Siblings.put(now, edits, moved.getFirst(), parent, index);
            return edits.as("change.code.move", moved.getFirst().name(), nameOf(now, parent));
        }
        Siblings.put(now, edits, moved, parent, index);
        return edits.as("change.code.moveMany", moved.size(), nameOf(now, parent));
    }

    static Wording nameOf(Snapshot now, @Nullable Id<Code> code) {
        return code == null ? new Wording("顶层", "the top level") : now.get(code).name();
    }

    /// Makes one code of two, which keeps the name of `into`; see [Merging].
    public static Change merge(Snapshot now, By by, Id<Code> from, Id<Code> into) {
        return Merging.merge(now, by, from, into, now.get(into).name(), Reason.NONE);
    }

    /// Removes the code with its codings, relations and placements; its children move up to its parent.
    public static Change delete(Snapshot now, By by, Id<Code> id) {
        return Removal.ofCodes(now, by, List.of(id));
    }

    /// Removes the code and all codes below it, with all that hangs on them.
    public static Change deleteBranch(Snapshot now, By by, Id<Code> id) {
        return Removal.ofBranches(now, by, List.of(id));
    }
}
