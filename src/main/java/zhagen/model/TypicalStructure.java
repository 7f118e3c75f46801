package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A typical structure of relations in a model (典型关系结构): one relation, a chain of them, or a relation and what moderates it.
///
/// @param relations in the order in which they are read; one at least
/// @param connotation what the structure says, where it says more than its relations
public record TypicalStructure(
        Id<TypicalStructure> id,
        Id<TheoryModel> model,
        List<Id<Relation>> relations,
        Wording connotation,
        int rank,
        Origin origin)
        implements Item {

    public TypicalStructure {
        relations = relations.stream().distinct().toList();
        if (relations.isEmpty()) {
            throw Refused.because("structure.empty");
        }
    }

    @Override
    public TypicalStructure with(Origin newOrigin) {
        return new TypicalStructure(id, model, relations, connotation, rank, newOrigin);
    }

    public TypicalStructure saying(Wording newConnotation) {
        return new TypicalStructure(id, model, relations, newConnotation, rank, origin);
    }

    public TypicalStructure at(int newRank) {
        return new TypicalStructure(id, model, relations, connotation, newRank, origin);
    }

    @Override
    public List<Id<?>> references() {
        var all = new ArrayList<Id<?>>(relations);
        all.add(model);
        return all;
    }

    @Override
    public TypicalStructure redirected(Id<?> from, Id<?> to) {
        return new TypicalStructure(
                id,
                Refs.moved(model, from, to),
                relations.stream().map(relation -> Refs.moved(relation, from, to)).toList(),
                connotation,
                rank,
                origin);
    }

    @Override
    public @Nullable TypicalStructure without(Id<?> gone) {
        return references().contains(gone) ? null : this;
    }
}
