package zhagen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A category's place in one paradigm. The same category may have other places in other paradigms.
///
/// @param rank its place among those that fill the same part
public record Placing(
        Id<Placing> id, Id<Paradigm> paradigm, Id<Code> category, Part part, int rank, Origin origin)
        implements Item {

    /// What a category is to the phenomenon (Strauss & Corbin 1990, p. 99).
    public enum Part {
        /// 因果条件: what leads to the phenomenon.
        CAUSE,
        /// 脉络: the particular properties in which it occurs.
        CONTEXT,
        /// 中介条件: the broader conditions that ease or hold back the strategies.
        INTERVENING,
        /// 行动／互动策略: what is done about it.
        STRATEGY,
        /// 结果: what comes of that.
        CONSEQUENCE
    }

    public static Placing of(By by, Id<Paradigm> paradigm, Id<Code> category, Part part, int rank) {
        return new Placing(Id.random(), paradigm, category, part, rank, Origin.of(by));
    }

    @Override
    public Placing with(Origin newOrigin) {
        return new Placing(id, paradigm, category, part, rank, newOrigin);
    }

    public Placing at(int newRank) {
        return new Placing(id, paradigm, category, part, newRank, origin);
    }

    public Placing as(Part newPart, int newRank) {
        return new Placing(id, paradigm, category, newPart, newRank, origin);
    }

    @Override
    public List<Id<?>> references() {
        return List.of(paradigm, category);
    }

    @Override
    public Placing redirected(Id<?> from, Id<?> to) {
        return new Placing(id, Refs.moved(paradigm, from, to), Refs.moved(category, from, to), part, rank, origin);
    }

    @Override
    public @Nullable Placing without(Id<?> gone) {
        return references().contains(gone) ? null : this;
    }
}
