package zhagen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A category's place in one model.
///
/// @param role what it does there; null where that is not decided
/// @param key a short name within the model (`D1`), for reports; may be empty
/// @param at where it was put by hand, null where the layout decides
public record Placement(
        Id<Placement> id,
        Id<TheoryModel> model,
        Id<Code> category,
        @Nullable Role role,
        @Nullable Timing timing,
        @Nullable Mechanism mechanism,
        @Nullable Actor actor,
        String key,
        @Nullable Spot at,
        Origin origin)
        implements Item {

    public enum Role {
        FACTOR,
        MEDIATOR,
        MODERATOR,
        CONTEXT,
        OUTCOME,
        PROBLEM,
        CAUSE,
        CONSEQUENCE,
        PRINCIPLE,
        INTERVENTION
    }

    /// When an intervention acts.
    public enum Timing {
        BEFORE,
        AFTER
    }

    /// What an intervention works through.
    public enum Mechanism {
        INFORMATION,
        STRUCTURE
    }

    /// Who intervenes.
    public enum Actor {
        GOVERNMENT,
        DEPARTMENT,
        SOCIETY
    }

    /// The middle of a box on the canvas, in points.
    public record Spot(double x, double y) {}

    public static Placement of(By by, Id<TheoryModel> model, Id<Code> category, @Nullable Role role) {
        return new Placement(Id.random(), model, category, role, null, null, null, "", null, Origin.of(by));
    }

    @Override
    public Placement with(Origin newOrigin) {
        return new Placement(id, model, category, role, timing, mechanism, actor, key, at, newOrigin);
    }

    public Placement as(
            @Nullable Role newRole,
            @Nullable Timing newTiming,
            @Nullable Mechanism newMechanism,
            @Nullable Actor newActor) {
        return new Placement(
                id, model, category, newRole, newTiming, newMechanism, newActor, key, at, origin);
    }

    public Placement keyed(String newKey) {
        return new Placement(id, model, category, role, timing, mechanism, actor, newKey, at, origin);
    }

    public Placement put(@Nullable Spot spot) {
        return new Placement(id, model, category, role, timing, mechanism, actor, key, spot, origin);
    }

    @Override
    public List<Id<?>> references() {
        return List.of(model, category);
    }

    @Override
    public Placement redirected(Id<?> from, Id<?> to) {
        return new Placement(
                id,
                Refs.moved(model, from, to),
                Refs.moved(category, from, to),
                role,
                timing,
                mechanism,
                actor,
                key,
                at,
                origin);
    }

    @Override
    public @Nullable Placement without(Id<?> gone) {
        return references().contains(gone) ? null : this;
    }
}
