package zhagen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a coder has come with a source in a round. Without it, "unread" looks like "nothing found". The coder is the one who
/// made it.
///
/// @param reserved held back for the saturation test
public record Reading(
        Id<Reading> id, Id<Source> source, Id<Coder> coder, Id<Round> round, State state, boolean reserved,
        Origin origin)
        implements Item {

    public enum State {
        UNTOUCHED,
        IN_WORK,
        DONE
    }

    @Override
    public Reading with(Origin newOrigin) {
        return new Reading(id, source, coder, round, state, reserved, newOrigin);
    }

    public Reading in(State newState) {
        return new Reading(id, source, coder, round, newState, reserved, origin);
    }

    public Reading reserved(boolean newReserved) {
        return new Reading(id, source, coder, round, state, newReserved, origin);
    }

    @Override
    public List<Id<?>> references() {
        return Refs.of(source, coder, round);
    }

    @Override
    public Reading redirected(Id<?> from, Id<?> to) {
        return new Reading(
                id,
                Refs.moved(source, from, to),
                Refs.moved(coder, from, to),
                Refs.moved(round, from, to),
                state,
                reserved,
                origin);
    }

    @Override
    public @Nullable Reading without(Id<?> gone) {
        return references().contains(gone) ? null : this;
    }
}
