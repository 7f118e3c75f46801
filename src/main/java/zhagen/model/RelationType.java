package zhagen.model;

import java.util.List;

/// A word for relations, which the study chooses; its meaning is fixed by its kind, which alone the algorithms read.
///
/// @param polarity what a new relation of this type begins with
public record RelationType(
        Id<RelationType> id, Wording name, Meaning meaning, Polarity polarity, int rank, Origin origin)
        implements Item {

    /// What the algorithms understand.
    public enum Meaning {
        CAUSAL,
        MODERATION,
        ASSOCIATION,
        INTERVENTION,
        ASSERTION,
        CONFLICT,
        CORRESPONDENCE;

        /// Whether the relation reads the same from both ends.
        public boolean symmetric() {
            return this == ASSOCIATION || this == CONFLICT || this == CORRESPONDENCE;
        }
    }

    @Override
    public RelationType with(Origin newOrigin) {
        return new RelationType(id, name, meaning, polarity, rank, newOrigin);
    }

    public RelationType named(Wording newName) {
        return new RelationType(id, newName, meaning, polarity, rank, origin);
    }

    public RelationType beginningWith(Polarity newPolarity) {
        return new RelationType(id, name, meaning, newPolarity, rank, origin);
    }

    @Override
    public List<Id<?>> references() {
        return List.of();
    }

    @Override
    public RelationType redirected(Id<?> from, Id<?> to) {
        return this;
    }

    @Override
    public RelationType without(Id<?> gone) {
        return this;
    }
}
