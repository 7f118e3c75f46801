package zhagen.model;

import java.util.List;

/// A property that participants or sources are described by: rank, organisation, years of service.
///
/// @param allowed the values to choose from, in their order; empty where any value goes
public record Attribute(
        Id<Attribute> id, Wording name, Scope scope, Type type, List<String> allowed, int rank, Origin origin)
        implements Item {

    public enum Scope {
        PARTICIPANT,
        SOURCE
    }

    public enum Type {
        TEXT,
        NUMBER,
        DATE,
        CHOICE,
        YES_NO
    }

    public Attribute {
        allowed = List.copyOf(allowed);
    }

    @Override
    public Attribute with(Origin newOrigin) {
        return new Attribute(id, name, scope, type, allowed, rank, newOrigin);
    }

    public Attribute described(Wording newName, Type newType, List<String> newAllowed) {
        return new Attribute(id, newName, scope, newType, newAllowed, rank, origin);
    }

    /// Whether the attribute may have the value; none at all it may always have.
    public boolean allows(String value) {
        return value.isEmpty() || type != Type.CHOICE || allowed.isEmpty() || allowed.contains(value);
    }

    @Override
    public List<Id<?>> references() {
        return List.of();
    }

    @Override
    public Attribute redirected(Id<?> from, Id<?> to) {
        return this;
    }

    @Override
    public Attribute without(Id<?> gone) {
        return this;
    }
}
