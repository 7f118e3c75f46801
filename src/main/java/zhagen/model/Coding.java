package zhagen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The decision that a place is an instance of a code. Who decided, and when, is in the origin. The quoted words are not stored:
/// [Texts] has them.
public record Coding(Id<Coding> id, Place place, Id<Code> code, Id<Round> round, boolean exemplar, Origin origin)
        implements Item {

    public static Coding of(By by, Place place, Id<Code> code) {
        return new Coding(Id.random(), place, code, by.round(), false, Origin.of(by));
    }

    @Override
    public Coding with(Origin newOrigin) {
        return new Coding(id, place, code, round, exemplar, newOrigin);
    }

    public Coding at(Place newPlace) {
        return new Coding(id, newPlace, code, round, exemplar, origin);
    }

    public Coding recoded(Id<Code> newCode) {
        return new Coding(id, place, newCode, round, exemplar, origin);
    }

    public Coding exemplary(boolean newExemplar) {
        return new Coding(id, place, code, round, newExemplar, origin);
    }

    @Override
    public List<Id<?>> references() {
        return List.of(place.source(), code, round);
    }

    @Override
    public Coding redirected(Id<?> from, Id<?> to) {
        return new Coding(
                id, place.in(from, to), Refs.moved(code, from, to), Refs.moved(round, from, to), exemplar, origin);
    }

    @Override
    public @Nullable Coding without(Id<?> gone) {
        return references().contains(gone) ? null : this;
    }
}
