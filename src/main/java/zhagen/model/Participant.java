package zhagen.model;

import java.util.List;

/// Somebody who was interviewed, by code name (`A01`).
public record Participant(Id<Participant> id, String codeName, Wording note, Values values, Origin origin)
        implements Item {

    @Override
    public Participant with(Origin newOrigin) {
        return new Participant(id, codeName, note, values, newOrigin);
    }

    public Participant with(Values newValues) {
        return new Participant(id, codeName, note, newValues, origin);
    }

    public Participant named(String newCodeName) {
        return new Participant(id, newCodeName, note, values, origin);
    }

    @Override
    public List<Id<?>> references() {
        return values.references();
    }

    @Override
    public Participant redirected(Id<?> from, Id<?> to) {
        return with(values.redirected(from, to));
    }

    @Override
    public Participant without(Id<?> gone) {
        return with(values.without(gone));
    }
}
