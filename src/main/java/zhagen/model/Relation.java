package zhagen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one category does to another, or to a relation (moderation).
///
/// @param to a [Code] or a [Relation]
/// @param weight where the study gives one
/// @param statement what the relation says, in words (关系内涵)
public record Relation(
        Id<Relation> id,
        Id<RelationType> type,
        Id<Code> from,
        Id<? extends Item> to,
        Polarity polarity,
        Basis basis,
        Status status,
        @Nullable Double weight,
        Wording statement,
        Origin origin)
        implements Item {

    /// Whether somebody says it, or the researcher concludes it.
    public enum Basis {
        EXPLICIT,
        INFERRED
    }

    public enum Status {
        HYPOTHESIS,
        SUPPORTED,
        REJECTED
    }

    public Relation {
        if (to.equals(from) || to.equals(id)) {
            throw Refused.because("relation.toItself");
        }
    }

    @Override
    public Relation with(Origin newOrigin) {
        return new Relation(id, type, from, to, polarity, basis, status, weight, statement, newOrigin);
    }

    public Relation meaning(Id<RelationType> newType, Polarity newPolarity, Basis newBasis, Status newStatus) {
        return new Relation(id, newType, from, to, newPolarity, newBasis, newStatus, weight, statement, origin);
    }

    public Relation stating(Wording newStatement) {
        return new Relation(id, type, from, to, polarity, basis, status, weight, newStatement, origin);
    }

    public Relation between(Id<Code> newFrom, Id<? extends Item> newTo) {
        return new Relation(id, type, newFrom, newTo, polarity, basis, status, weight, statement, origin);
    }

    @Override
    public List<Id<?>> references() {
        return List.of(type, from, to);
    }

    /// @throws Refused where both ends would become the same
    @Override
    public Relation redirected(Id<?> oldId, Id<?> newId) {
        return new Relation(
                id,
                Refs.moved(type, oldId, newId),
                Refs.moved(from, oldId, newId),
                Refs.moved(to, oldId, newId),
                polarity,
                basis,
                status,
                weight,
                statement,
                origin);
    }

    @Override
    public @Nullable Relation without(Id<?> gone) {
        return references().contains(gone) ? null : this;
    }
}
