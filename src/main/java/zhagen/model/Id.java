package zhagen.model;

import java.util.UUID;

/// The identity of a `T`. The type parameter exists only so that the compiler rejects a code's identity where a source's is
/// wanted.
public record Id<T extends Item>(UUID value) implements Comparable<Id<?>> {

    public static <T extends Item> Id<T> random() {
        return new Id<>(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException where `text` is no UUID
    public static <T extends Item> Id<T> parse(String text) {
        return new Id<>(UUID.fromString(text));
    }

    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
