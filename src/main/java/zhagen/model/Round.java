package zhagen.model;

import java.util.Comparator;
import java.util.List;

/// A coding round. There is always one, and every coding knows its own.
///
/// @param number from 1 on
public record Round(Id<Round> id, int number, Wording name, Origin origin) implements Item {

    /// The one that was begun last.
    public static Round latest(Snapshot now) {
        return now.all(Round.class).max(Comparator.comparingInt(Round::number)).orElseThrow();
    }

    @Override
    public Round with(Origin newOrigin) {
        return new Round(id, number, name, newOrigin);
    }

    @Override
    public List<Id<?>> references() {
        return List.of();
    }

    @Override
    public Round redirected(Id<?> from, Id<?> to) {
        return this;
    }

    @Override
    public Round without(Id<?> gone) {
        return this;
    }
}
