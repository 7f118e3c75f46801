package zhagen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says that what is coded together is no relation: the candidate is not offered again.
///
/// @param reason why not
public record Dismissal(Id<Dismissal> id, Id<Code> from, Id<Code> to, String reason, Origin origin) implements Item {

    @Override
    public Dismissal with(Origin newOrigin) {
        return new Dismissal(id, from, to, reason, newOrigin);
    }

    public Dismissal because(String newReason) {
        return new Dismissal(id, from, to, newReason, origin);
    }

    @Override
    public List<Id<?>> references() {
        return List.of(from, to);
    }

    @Override
    public Dismissal redirected(Id<?> oldId, Id<?> newId) {
        return new Dismissal(id, Refs.moved(from, oldId, newId), Refs.moved(to, oldId, newId), reason, origin);
    }

    @Override
    public @Nullable Dismissal without(Id<?> gone) {
        return references().contains(gone) ? null : this;
    }
}
