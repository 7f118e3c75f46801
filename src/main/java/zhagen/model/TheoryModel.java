package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A view of the theory: which categories stand in it, in which roles ([Placement]), at which level. Its graph is always derived.
///
/// @param level the level that relations are lifted to
/// @param core the core category of this model, once chosen
/// @param storyline what it tells, in sentences that link to categories, relations and passages: see [Mentions]
/// @param grounds what the sentences of the storyline stood on when somebody last looked at them
/// @param excluded relations between its members that it leaves out
public record TheoryModel(
        Id<TheoryModel> id,
        Type type,
        Wording name,
        Level level,
        @Nullable Id<Code> core,
        Wording storyline,
        List<Ground> grounds,
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

    /// What a sentence stood on.
    ///
    /// @param sentence tells which sentence it is
    /// @param mark tells what all that the sentence links to was like
    public record Ground(String sentence, String mark) {}

    /// Histories from before there were grounds do not tell them.
    @SuppressWarnings("ConstantValue")
    public TheoryModel {
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
        excluded = Set.copyOf(excluded);
    }

    @Override
    public TheoryModel with(Origin newOrigin) {
        return new TheoryModel(id, type, name, level, core, storyline, grounds, excluded, rank, newOrigin);
    }

    public TheoryModel described(Wording newName, Wording newStoryline, @Nullable Id<Code> newCore) {
        return new TheoryModel(id, type, newName, level, newCore, newStoryline, grounds, excluded, rank, origin);
    }

    public TheoryModel at(Level newLevel) {
        return new TheoryModel(id, type, name, newLevel, core, storyline, grounds, excluded, rank, origin);
    }

    public TheoryModel grounded(List<Ground> newGrounds) {
        return new TheoryModel(id, type, name, level, core, storyline, newGrounds, excluded, rank, origin);
    }

    public TheoryModel excluding(Set<Id<Relation>> newExcluded) {
        return new TheoryModel(id, type, name, level, core, storyline, grounds, newExcluded, rank, origin);
    }

    /// Where its storyline leads.
    public List<Link> mentions() {
        return Stream.of(storyline.zh(), storyline.en()).flatMap(words -> Mentions.links(words).stream()).distinct()
                .toList();
    }

    /// The same with the links in its storyline leading where `moved` says; where that is nowhere, its words say that it is gone.
    TheoryModel mentioning(Function<Link, @Nullable Link> moved) {
        return telling(words -> Mentions.moved(words, moved));
    }

    TheoryModel telling(UnaryOperator<String> words) {
        return described(name, storyline.each(words), core);
    }

    @Override
    public List<Id<?>> references() {
        var all = new ArrayList<Id<?>>(new TreeSet<>(excluded));
        all.addAll(Refs.of(core));
        mentions().forEach(link -> all.add(link.target()));
        return all;
    }

    @Override
    public TheoryModel redirected(Id<?> from, Id<?> to) {
        var moved = new TreeSet<Id<Relation>>();
        excluded.forEach(relation -> moved.add(Refs.moved(relation, from, to)));
        return excluding(moved)
                .described(name, storyline, Refs.moved(core, from, to))
                .mentioning(link -> link.redirected(from, to));
    }

    @Override
    public TheoryModel without(Id<?> gone) {
        var kept = new TreeSet<>(excluded);
        kept.removeIf(gone::equals);
        return excluding(kept)
                .described(name, storyline, gone.equals(core) ? null : core)
                .mentioning(link -> link.target().equals(gone) ? null : link);
    }
}
