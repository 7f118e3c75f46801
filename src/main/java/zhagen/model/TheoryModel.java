package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A view of the theory: which categories stand in it, in which roles ([Placement]), at which level. Its graph is always derived.
///
/// @param level the level that relations are lifted to
/// @param core the core category of this model, once chosen
/// @param excluded relations between its members that it leaves out
public record TheoryModel(
        Id<TheoryModel> id,
        Type type,
        Wording name,
        Level level,
        @Nullable Id<Code> core,
        Wording storyline,
        Set<Id<Relation>> excluded,
        int rank,
        Origin origin)
        implements Item {

    public enum Type {
        INFLUENCE,
        INTERVENTION,
        INTEGRATED,
        CUSTOM
    }

    public TheoryModel {
        excluded = Set.copyOf(excluded);
    }

    @Override
    public TheoryModel with(Origin newOrigin) {
        return new TheoryModel(id, type, name, level, core, storyline, excluded, rank, newOrigin);
    }

    public TheoryModel described(Wording newName, Wording newStoryline, @Nullable Id<Code> newCore) {
        return new TheoryModel(id, type, newName, level, newCore, newStoryline, excluded, rank, origin);
    }

    public TheoryModel at(Level newLevel) {
        return new TheoryModel(id, type, name, newLevel, core, storyline, excluded, rank, origin);
    }

    public TheoryModel excluding(Set<Id<Relation>> newExcluded) {
        return new TheoryModel(id, type, name, level, core, storyline, newExcluded, rank, origin);
    }

    @Override
    public List<Id<?>> references() {
        var all = new ArrayList<Id<?>>(new TreeSet<>(excluded));
        all.addAll(Refs.of(core));
        return all;
    }

    @Override
    public TheoryModel redirected(Id<?> from, Id<?> to) {
        var moved = new TreeSet<Id<Relation>>();
        excluded.forEach(relation -> moved.add(Refs.moved(relation, from, to)));
        return new TheoryModel(
                id, type, name, level, Refs.moved(core, from, to), storyline, moved, rank, origin);
    }

    @Override
    public TheoryModel without(Id<?> gone) {
        var kept = new TreeSet<>(excluded);
        kept.removeIf(gone::equals);
        return new TheoryModel(
                id, type, name, level, gone.equals(core) ? null : core, storyline, kept, rank, origin);
    }
}
