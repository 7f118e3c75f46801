package zhagen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A passage that speaks for or against a claim. It is an item of its own, so that two coders never collide.
///
/// @param claim a [Relation] or a [Placement]
public record Evidence(
        Id<Evidence> id, Id<? extends Item> claim, Place place, Stance stance, String note, Origin origin)
        implements Item {

    public enum Stance {
        SUPPORTING,
        CONTRADICTING
    }

    public static Evidence of(By by, Id<? extends Item> claim, Place place, Stance stance) {
        return new Evidence(Id.random(), claim, place, stance, "", Origin.of(by));
    }

    @Override
    public Evidence with(Origin newOrigin) {
        return new Evidence(id, claim, place, stance, note, newOrigin);
    }

    public Evidence at(Place newPlace) {
        return new Evidence(id, claim, newPlace, stance, note, origin);
    }

    public Evidence taken(Stance newStance, String newNote) {
        return new Evidence(id, claim, place, newStance, newNote, origin);
    }

    @Override
    public List<Id<?>> references() {
        return List.of(claim, place.source());
    }

    @Override
    public Evidence redirected(Id<?> from, Id<?> to) {
        return new Evidence(id, Refs.moved(claim, from, to), place.in(from, to), stance, note, origin);
    }

    @Override
    public @Nullable Evidence without(Id<?> gone) {
        return references().contains(gone) ? null : this;
    }
}
