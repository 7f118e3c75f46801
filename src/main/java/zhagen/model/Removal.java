package zhagen.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Deleting codes: what goes with them, what moves up, and why.
public final class Removal {

    private Removal() {}

    /// Removes the codes with their codings, relations and placements; what stands below them moves up, to the nearest code above
    /// that stays.
    public static Change ofCodes(Snapshot now, By by, Collection<Id<Code>> ids) {
        return ofCodes(now, by, ids, Reason.NONE);
    }

    public static Change ofCodes(Snapshot now, By by, Collection<Id<Code>> ids, Reason reason) {
        var edits = new Edits(now, by);
        var gone = new HashSet<>(ids);
        for (var top : Tree.tops(now, gone)) {
            var staying = new ArrayList<Code>();
            gatherStaying(now, top, gone, staying);
            Siblings.putBehind(now, edits, staying, top);
        }
        gone.forEach(id -> edits.removeWithAll(now.get(id)));
        explain(now, by, edits, reason, Tree.tops(now, gone));
        return Codebook.named(edits, "change.code.delete", now, gone);
    }

    private static void gatherStaying(Snapshot now, Code above, Collection<Id<Code>> gone, List<Code> into) {
        for (var child : now.children(above.id())) {
            if (gone.contains(child.id())) {
                gatherStaying(now, child, gone, into);
            } else {
                into.add(child);
            }
        }
    }

    /// Removes the codes and all codes below them, with all that hangs on them.
    public static Change ofBranches(Snapshot now, By by, Collection<Id<Code>> ids) {
        return ofBranches(now, by, ids, Reason.NONE);
    }

    public static Change ofBranches(Snapshot now, By by, Collection<Id<Code>> ids, Reason reason) {
        var edits = new Edits(now, by);
        var tops = Tree.tops(now, ids);
        tops.forEach(top -> Tree.below(now, top).reversed().forEach(edits::removeWithAll));
        explain(now, by, edits, reason, tops);
        return Codebook.named(edits, "change.code.deleteBranch", now, tops.stream().map(Code::id).toList());
    }

    /// The memo points at what stood above the deleted codes, as far as that stays.
    private static void explain(Snapshot now, By by, Edits edits, Reason reason, List<Code> tops) {
        var links = tops.stream()
                .map(Code::parent)
                .filter(parent -> parent != null && edits.current(parent).isPresent())
                .distinct()
                .<Link>map(parent -> new Link.ToItem(parent))
                .toList();
        reason.write(now, by, edits, links);
    }

    /// What goes with a change, in the numbers that a researcher asks about.
    ///
    /// @param passages places at which codings go, by the one counting
    /// @param uncoded those of them that no code is left at
    /// @param memos that lose a link
    /// @param sets that lose a member
    /// @param rising codes that come to stand under another
    public record Losses(
            int codes,
            int codings,
            Strength passages,
            int uncoded,
            int memos,
            int relations,
            int evidence,
            int placements,
            int properties,
            int sets,
            List<Code> rising) {

        public boolean isNothingBut(int wanted) {
            return codes == wanted && codings + memos + relations + evidence + placements + properties + sets
                    + rising.size() == 0;
        }
    }

    /// What a change takes away from the project as it is now.
    public static Losses losses(Snapshot now, Change change) {
        var goneCodings = new HashSet<Id<?>>();
        var places = new HashSet<Place>();
        var rising = new ArrayList<Code>();
        int codes = 0;
        int memos = 0;
        int relations = 0;
        int evidence = 0;
        int placements = 0;
        int properties = 0;
        int sets = 0;
        for (var edit : change.edits()) {
            if (edit instanceof Edit.Of(var before, var after) && before != null) {
                switch (before) {
                    case Code _ when after == null -> codes++;
                    case Code code when movesUp(code, after) -> rising.add(code);
                    case Coding coding when after == null -> {
                        goneCodings.add(coding.id());
                        places.add(coding.place());
                    }
                    case Memo _ -> memos++;
                    case Relation _ when after == null -> relations++;
                    case Evidence _ when after == null -> evidence++;
                    case Placement _ when after == null -> placements++;
                    case Property _ when after == null -> properties++;
                    case CodeSet _ -> sets++;
                    default -> {}
                }
            }
        }
        return new Losses(
                codes, goneCodings.size(), new Counting(now).of(places), uncoded(now, places, goneCodings), memos,
                relations, evidence,
                placements, properties, sets, rising);
    }

    private static boolean movesUp(Code code, @Nullable Item after) {
        return after instanceof Code moved && !Objects.equals(moved.parent(), code.parent());
    }

    private static int uncoded(Snapshot now, Set<Place> places, Set<Id<?>> gone) {
        var bare = new HashSet<>(places);
        places.stream().map(Place::source).distinct().forEach(source -> now.pointingAt(source, Coding.class).stream()
                .filter(coding -> !gone.contains(coding.id()))
                .forEach(coding -> bare.remove(coding.place())));
        return bare.size();
    }
}
