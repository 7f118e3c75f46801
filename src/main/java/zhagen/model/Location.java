package zhagen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the passage of a coding stands along the dimension of a property. Who placed it there is in the origin.
///
/// @param at 0 to 1, from the first value to the last
public record Location(Id<Location> id, Id<Property> property, Id<Coding> coding, double at, Origin origin)
        implements Item {

    public Location {
        if (!(at >= 0 && at <= 1)) {
            throw new IllegalArgumentException("not on the dimension: " + at);
        }
    }

    public static Location of(By by, Id<Property> property, Id<Coding> coding, double at) {
        return new Location(Id.random(), property, coding, at, Origin.of(by));
    }

    @Override
    public Location with(Origin newOrigin) {
        return new Location(id, property, coding, at, newOrigin);
    }

    public Location at(double newAt) {
        return new Location(id, property, coding, newAt, origin);
    }

    @Override
    public List<Id<?>> references() {
        return List.of(property, coding);
    }

    @Override
    public Location redirected(Id<?> from, Id<?> to) {
        return new Location(id, Refs.moved(property, from, to), Refs.moved(coding, from, to), at, origin);
    }

    @Override
    public @Nullable Location without(Id<?> gone) {
        return references().contains(gone) ? null : this;
    }
}
