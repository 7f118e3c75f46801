package zhagen.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a user can do with the models of the theory.
public final class Models {

    private Models() {}

    public static Change create(
            Snapshot now, By by, Id<TheoryModel> id, TheoryModel.Type type, Wording name, Level level) {
        int rank = now.all(TheoryModel.class).mapToInt(TheoryModel::rank).max().orElse(0) + Siblings.GAP;
        return new Edits(now, by)
                .add(new TheoryModel(
                        id, type, name, level, null, Wording.NONE, List.of(), Set.of(), rank, Origin.of(by)))
                .as("change.model.create", name);
    }

    public static Change describe(
            Snapshot now, By by, Id<TheoryModel> id, Wording name, Wording storyline, @Nullable Id<Code> core) {
        var model = now.get(id);
        return new Edits(now, by)
                .alter(model, it -> it.described(name, settled(now, storyline), core))
                .as("change.model.describe", name);
    }

    private static Wording settled(Snapshot now, Wording storyline) {
        return storyline.each(words -> Mentions.settled(now, words));
    }

    /// The core category of the model, or none.
    public static Change core(Snapshot now, By by, Id<TheoryModel> id, @Nullable Id<Code> core) {
        var model = now.get(id);
        return new Edits(now, by)
                .alter(model, it -> it.described(it.name(), it.storyline(), core))
                .as("change.model.core", model.name());
    }

    public static Change level(Snapshot now, By by, Id<TheoryModel> id, Level level) {
        var model = now.get(id);
        return new Edits(now, by).alter(model, it -> it.at(level)).as("change.model.level", model.name());
    }

    public static Change delete(Snapshot now, By by, Id<TheoryModel> id) {
        var model = now.get(id);
        return new Edits(now, by).removeWithAll(model).as("change.model.delete", model.name());
    }

    /// Leaves a relation out of the model, or takes it back in.
    public static Change exclude(
            Snapshot now, By by, Id<TheoryModel> id, Id<Relation> relation, boolean excluded) {
        var model = now.get(id);
        var next = new HashSet<>(model.excluded());
        if (excluded) {
            next.add(relation);
        } else {
            next.remove(relation);
        }
        return new Edits(now, by)
                .alter(model, it -> it.excluding(next))
                .as(excluded ? "change.model.exclude" : "change.model.include", Relations.nameOf(now, relation));
    }

    /// Puts categories into the model; those that are in it already stay as they are.
    public static Change place(
            Snapshot now, By by, Id<TheoryModel> id, Collection<Id<Code>> categories, Placement.@Nullable Role role) {
        var edits = new Edits(now, by);
        for (var category : categories) {
            var placement = Placement.of(by, id, category, role);
            if (!now.hasEqual(placement)) {
                edits.add(placement);
            }
        }
        return categories.size() == 1
                ? edits.as("change.placement.add", now.get(categories.iterator().next()).name(), now.get(id).name())
                : edits.as("change.placement.addMany", categories.size(), now.get(id).name());
    }

    public static Change displace(Snapshot now, By by, Id<Placement> id) {
        var placement = now.get(id);
        return new Edits(now, by)
                .removeWithAll(placement)
                .as("change.placement.remove", now.get(placement.category()).name(), now.get(placement.model()).name());
    }

    public static Change role(
            Snapshot now,
            By by,
            Id<Placement> id,
            Placement.@Nullable Role role,
            Placement.@Nullable Timing timing,
            Placement.@Nullable Mechanism mechanism,
            Placement.@Nullable Actor actor) {
        var placement = now.get(id);
        return new Edits(now, by)
                .alter(placement, it -> it.as(role, timing, mechanism, actor))
                .as("change.placement.role", now.get(placement.category()).name());
    }

    public static Change key(Snapshot now, By by, Id<Placement> id, String key) {
        var placement = now.get(id);
        return new Edits(now, by)
                .alter(placement, it -> it.keyed(key))
                .as("change.placement.key", now.get(placement.category()).name());
    }

    /// Moves boxes on the canvas; a null spot leaves a box to the layout again.
    public static Change arrange(Snapshot now, By by, Map<Id<Placement>, Placement.@Nullable Spot> spots) {
        var edits = new Edits(now, by);
        spots.forEach((id, spot) -> edits.alter(now.get(id), it -> it.put(spot)));
        return spots.size() == 1
                ? edits.as(
                        "change.placement.move",
                        now.get(now.get(spots.keySet().iterator().next()).category()).name())
                : edits.as("change.placement.moveMany", spots.size());
    }
}
