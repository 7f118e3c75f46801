package zhagen.theory;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Link;
import zhagen.model.Placement;
import zhagen.model.Relation;
import zhagen.model.Snapshot;
import zhagen.model.TheoryModel;

/// What the storyline of a model tells of its theory, and what it does not yet. A main category is told where a sentence links to it, to a
/// member of it, or to a relation of either; a relation, where a sentence links to it.
///
/// @param mains the main categories that stand in the model, all of the study where none was placed
/// @param relations the supported relations that the model does not leave out, between what stands in it
public record Telling(List<Id<Code>> mains, Set<Id<Code>> told, List<Id<Relation>> relations,
        Set<Id<Relation>> toldRelations) {

    public static Telling of(Snapshot now, TheoryModel model) {
        var lifted = new Mains(now, model);
        var mains = mains(now, model, lifted);
        var among = new HashSet<>(mains);
        var relations = now.all(Relation.class)
                .filter(relation -> relation.status() == Relation.Status.SUPPORTED
                        && !model.excluded().contains(relation.id())
                        && among.containsAll(lifted.of(relation)))
                .map(Relation::id)
                .toList();
        var told = new LinkedHashSet<Id<Code>>();
        var toldRelations = new LinkedHashSet<Id<Relation>>();
        for (var link : model.mentions()) {
            if (link instanceof Link.ToItem(var id)) {
                switch (now.get(id)) {
                    case Code code -> {
                        var main = lifted.of(code.id());
                        if (main != null) {
                            told.add(main);
                        }
                    }
                    case Relation relation -> {
                        told.addAll(lifted.of(relation));
                        toldRelations.add(relation.id());
                    }
                    default -> {}
                }
            }
        }
        told.retainAll(among);
        toldRelations.retainAll(Set.copyOf(relations));
        return new Telling(mains, told, relations, toldRelations);
    }

    private static List<Id<Code>> mains(Snapshot now, TheoryModel model, Mains lifted) {
        var placed = new HashSet<Id<Code>>();
        for (var placement : now.pointingAt(model.id(), Placement.class)) {
            var main = lifted.of(placement.category());
            if (main != null) {
                placed.add(main);
            }
        }
        return Mains.all(now).stream()
                .map(Code::id)
                .filter(main -> placed.isEmpty() || placed.contains(main))
                .toList();
    }

    public List<Id<Code>> untold() {
        return mains.stream().filter(main -> !told.contains(main)).toList();
    }

    public List<Id<Relation>> untoldRelations() {
        return relations.stream().filter(relation -> !toldRelations.contains(relation)).toList();
    }
}
