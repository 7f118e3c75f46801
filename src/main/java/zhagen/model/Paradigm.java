package zhagen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A phenomenon, and the places around it that categories fill ([Placing]) (Strauss & Corbin 1990, p. 99).
///
/// @param rank its place among the paradigms
public record Paradigm(Id<Paradigm> id, Id<Code> phenomenon, int rank, Origin origin) implements Item {

    @Override
    public Paradigm with(Origin newOrigin) {
        return new Paradigm(id, phenomenon, rank, newOrigin);
    }

    public Paradigm around(Id<Code> newPhenomenon) {
        return new Paradigm(id, newPhenomenon, rank, origin);
    }

    public Paradigm at(int newRank) {
        return new Paradigm(id, phenomenon, newRank, origin);
    }

    @Override
    public List<Id<?>> references() {
        return List.of(phenomenon);
    }

    @Override
    public Paradigm redirected(Id<?> from, Id<?> to) {
        return around(Refs.moved(phenomenon, from, to));
    }

    @Override
    public @Nullable Paradigm without(Id<?> gone) {
        return gone.equals(phenomenon) ? null : this;
    }
}
