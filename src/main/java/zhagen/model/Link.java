package zhagen.model;

/// What a memo is about: an item, or a passage.
public sealed interface Link {

    record ToItem(Id<? extends Item> item) implements Link {}

    record ToPlace(Place place) implements Link {}

    default Id<?> target() {
        return switch (this) {
            case ToItem(var item) -> item;
            case ToPlace(var place) -> place.source();
        };
    }

    default Link redirected(Id<?> from, Id<?> to) {
        return switch (this) {
            case ToItem(var item) -> new ToItem(Refs.moved(item, from, to));
            case ToPlace(var place) -> new ToPlace(place.in(from, to));
        };
    }
}
