package zhagen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A property of a category, with its dimension: the values along which passages differ in it, from one end to the other
/// (Strauss & Corbin 1998, p. 117).
///
/// @param values the two poles, or the ordered values; two at least
/// @param rank its place among the properties of the code
public record Property(
        Id<Property> id, Id<Code> code, Wording name, Scale scale, List<Wording> values, int rank, Origin origin)
        implements Item {

    /// What lies between the ends.
    public enum Scale {
        /// A passage may stand anywhere between two poles.
        POLES,
        /// A passage has one of the values.
        ORDERED
    }

    public Property {
        values = List.copyOf(values);
        if (name.isEmpty()) {
            throw Refused.because("property.nameless");
        }
        if (values.size() < 2 || scale == Scale.POLES && values.size() > 2) {
            throw Refused.because(scale == Scale.POLES ? "property.poles" : "property.values", name);
        }
    }

    @Override
    public Property with(Origin newOrigin) {
        return new Property(id, code, name, scale, values, rank, newOrigin);
    }

    public Property described(Wording newName, Scale newScale, List<Wording> newValues) {
        return new Property(id, code, newName, newScale, newValues, rank, origin);
    }

    public Property at(int newRank) {
        return new Property(id, code, name, scale, values, newRank, origin);
    }

    /// Which value, from 0, is nearest to a place between the ends.
    public int valueAt(double at) {
        return (int) Math.rint(at * (values.size() - 1));
    }

    /// Where a value stands between the ends, 0 to 1.
    public double place(int value) {
        return (double) value / (values.size() - 1);
    }

    @Override
    public List<Id<?>> references() {
        return List.of(code);
    }

    @Override
    public Property redirected(Id<?> from, Id<?> to) {
        return new Property(id, Refs.moved(code, from, to), name, scale, values, rank, origin);
    }

    @Override
    public @Nullable Property without(Id<?> gone) {
        return gone.equals(code) ? null : this;
    }
}
