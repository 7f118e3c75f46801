package zhagen.model;

import java.time.Instant;
import java.util.List;

/// Somebody who codes. A change of name changes no coding.
///
/// @param hue one of the eight hues, 0–7
public record Coder(Id<Coder> id, String name, String initials, int hue, Origin origin) implements Item {

    /// Whom nobody made but this coder.
    public static Coder first(String name, String initials, Instant at) {
        Id<Coder> id = Id.random();
        return new Coder(id, name, initials, 0, new Origin(id, at, id, at, ""));
    }

    @Override
    public Coder with(Origin newOrigin) {
        return new Coder(id, name, initials, hue, newOrigin);
    }

    public Coder named(String newName, String newInitials) {
        return new Coder(id, newName, newInitials, hue, origin);
    }

    @Override
    public List<Id<?>> references() {
        return List.of();
    }

    @Override
    public Coder redirected(Id<?> from, Id<?> to) {
        return this;
    }

    @Override
    public Coder without(Id<?> gone) {
        return this;
    }
}
