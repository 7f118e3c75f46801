package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sources held back for the test of saturation: they were chosen at random, the codebook is frozen, and then they are coded.
///
/// @param seed of the random choice, so that anybody can repeat it
/// @param stratum the attribute by whose values they were chosen, null for none
/// @param sources the chosen ones, in the order in which they are listed
/// @param frozen the state that what they add is measured against; null before it is frozen
public record Holdout(
        Id<Holdout> id,
        long seed,
        @Nullable Id<Attribute> stratum,
        List<Id<Source>> sources,
        @Nullable Id<Milestone> frozen,
        Origin origin)
        implements Item {

    public Holdout {
        sources = sources.stream().distinct().toList();
    }

    @Override
    public Holdout with(Origin newOrigin) {
        return new Holdout(id, seed, stratum, sources, frozen, newOrigin);
    }

    public Holdout of(List<Id<Source>> newSources) {
        return new Holdout(id, seed, stratum, newSources, frozen, origin);
    }

    public Holdout frozenAt(@Nullable Id<Milestone> milestone) {
        return new Holdout(id, seed, stratum, sources, milestone, origin);
    }

    @Override
    public List<Id<?>> references() {
        var all = new ArrayList<Id<?>>(sources);
        all.addAll(Refs.of(stratum, frozen));
        return all;
    }

    @Override
    public Holdout redirected(Id<?> from, Id<?> to) {
        return new Holdout(
                id,
                seed,
                Refs.moved(stratum, from, to),
                sources.stream().map(source -> Refs.moved(source, from, to)).toList(),
                Refs.moved(frozen, from, to),
                origin);
    }

    @Override
    public Holdout without(Id<?> gone) {
        return new Holdout(
                id,
                seed,
                gone.equals(stratum) ? null : stratum,
                sources.stream().filter(source -> !source.equals(gone)).toList(),
                gone.equals(frozen) ? null : frozen,
                origin);
    }
}
