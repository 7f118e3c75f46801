package zhagen.theory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Placement;
import zhagen.model.Snapshot;
import zhagen.model.TheoryModel;
import zhagen.model.Tree;

/// Which category stands for which in a model.
final class Standing {

    private final Snapshot now;
    private final Options options;
    private final Map<Id<Code>, Placement> placed = new LinkedHashMap<>();

    /// @param flipped an odd number of reversed memberships lies between a category and the one that stands for it
    record Stand(Id<Code> category, boolean flipped) {}

    Standing(Snapshot now, TheoryModel model, Options options) {
        this.now = now;
        this.options = options;
        now.pointingAt(model.id(), Placement.class)
                .forEach(placement -> placed.putIfAbsent(placement.category(), placement));
    }

    Map<Id<Code>, Placement> placed() {
        return placed;
    }

    /// What stands for the category: nothing where it has no part in the model; several only where relations are inherited.
    List<Stand> of(Id<Code> category) {
        var code = now.get(category);
        var stands = new LinkedHashSet<Stand>();
        above(code).ifPresent(stands::add);
        if (options.inheriting()) {
            below(code, false, stands);
        }
        return List.copyOf(stands);
    }

    private void below(Code code, boolean flipped, LinkedHashSet<Stand> stands) {
        for (var child : now.children(code.id())) {
            boolean flippedHere = flipped ^ child.reversed();
            above(child).filter(stand -> stand.category().equals(child.id()))
                    .ifPresent(stand -> stands.add(new Stand(stand.category(), flippedHere)));
            below(child, flippedHere, stands);
        }
    }

    /// The placement by which a category is in the model: its own, or that of the nearest one above.
    @Nullable
    Placement by(Id<Code> category) {
        return Tree.path(now, now.get(category)).reversed().stream()
                .filter(code -> placed.containsKey(code.id()))
                .map(code -> placed.get(code.id()))
                .findFirst()
                .orElse(null);
    }

    private Optional<Stand> above(Code code) {
        var upwards = Tree.path(now, code).reversed();
        var nearest = upwards.stream().filter(at -> placed.containsKey(at.id())).findFirst();
        return nearest.map(placedOne -> options.level() == null
                ? along(upwards, placedOne)
                : along(upwards, atLevel(upwards, options.level())));
    }

    private static Code atLevel(List<Code> upwards, Level level) {
        return upwards.stream().filter(code -> code.level() == level).findFirst().orElse(upwards.getFirst());
    }

    private static Stand along(List<Code> upwards, Code stand) {
        boolean flipped = false;
        for (var code : upwards) {
            if (code.equals(stand)) {
                break;
            }
            flipped ^= code.reversed();
        }
        return new Stand(stand.id(), flipped);
    }

    /// The categories that are in the graph whether or not anything is related to them, each with the placement that brings it in.
    Map<Id<Code>, Placement> members() {
        var members = new LinkedHashMap<Id<Code>, Placement>();
        placed.forEach((category, placement) -> {
            var stand = above(now.get(category)).orElseThrow().category();
            members.putIfAbsent(stand, placed.getOrDefault(stand, placement));
        });
        return members;
    }

    /// Whether one of the categories is somewhere below `category`.
    boolean opensInto(Id<Code> category, Iterable<Id<Code>> categories) {
        for (var other : categories) {
            var path = new ArrayList<>(Tree.path(now, now.get(other)));
            path.removeLast();
            if (path.stream().anyMatch(code -> code.id().equals(category))) {
                return true;
            }
        }
        return false;
    }
}
