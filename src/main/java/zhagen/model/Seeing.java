package zhagen.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is left of a project for somebody who is not to see what some coders did: without their codings, memos, evidence and
/// placings of passages, and without what points at these. The code system is everybody's.
///
/// For every change `c` from `s` to `t`: `snapshot(s).after(change(c, s, t))` is `snapshot(t)`.
///
/// @param unseen whose work is not seen
public record Seeing(Set<Id<Coder>> unseen) {

    public static final Seeing EVERYTHING = new Seeing(Set.of());

    public Seeing {
        unseen = Set.copyOf(unseen);
    }

    public Snapshot snapshot(Snapshot whole) {
        if (unseen.isEmpty()) {
            return whole;
        }
        var others = new HashMap<UUID, @Nullable Item>();
        whole.everything(item -> {
            var left = left(item, whole, whole);
            if (left != item) {
                others.put(item.id().value(), left);
            }
        });
        return whole.replaced(others);
    }

    /// What is seen of a change.
    public Change change(Change change, Snapshot before, Snapshot after) {
        if (unseen.isEmpty()) {
            return change;
        }
        var edits = new ArrayList<Edit>();
        for (var edit : change.edits()) {
            switch (edit) {
                case Rewrite rewrite -> edits.add(rewrite);
                case Edit.Of(var was, var is) -> add(edits, left(was, before, after), left(is, before, after));
            }
        }
        return new Change(change.label(), edits, change.texts());
    }

    /// What changes for somebody who saw the same project in another way before.
    public Change turnedFrom(Seeing before, Snapshot whole, Label label) {
        var edits = new ArrayList<Edit>();
        whole.everything(item -> add(edits, before.left(item, whole, whole), left(item, whole, whole)));
        return new Change(label, edits);
    }

    private static void add(ArrayList<Edit> edits, @Nullable Item was, @Nullable Item is) {
        if (was == null ? is != null : !was.equals(is)) {
            edits.add(new Edit.Of(was, is));
        }
    }

    /// @return what is seen of the item, itself where that is all of it; null for nothing
    private @Nullable Item left(@Nullable Item item, Snapshot before, Snapshot after) {
        if (!isPersonal(item) && !(item instanceof TheoryModel)) {
            return item;
        }
        if (isHidden(item, before, after)) {
            return null;
        }
        Item left = item;
        for (var target : item.references()) {
            if (left != null && isHidden(find(target, before, after), before, after)) {
                left = left.without(target);
            }
        }
        return left;
    }

    private boolean isHidden(@Nullable Item item, Snapshot before, Snapshot after) {
        return isPersonal(item)
                && (unseen.contains(item.origin().coder())
                        || item instanceof Location location
                                && isHidden(find(location.coding(), before, after), before, after));
    }

    private static @Nullable Item find(Id<?> id, Snapshot before, Snapshot after) {
        var found = after.at(id.value());
        return found == null ? before.at(id.value()) : found;
    }

    /// Whether it is one coder's reading of the material, and not the common ground.
    private static boolean isPersonal(@Nullable Item item) {
        return item instanceof Coding || item instanceof Evidence || item instanceof Memo || item instanceof Location;
    }
}
