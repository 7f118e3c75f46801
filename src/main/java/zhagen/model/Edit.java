package zhagen.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One thing that a change does: an item before and after, or a rewriting of one source's text.
public sealed interface Edit permits Edit.Of, Rewrite {

    Edit inverse();

    /// An item before and after; adding has no before, removing no after.
    record Of(@Nullable Item before, @Nullable Item after) implements Edit {

        public Of {
            if (before == null && after == null) {
                throw new IllegalArgumentException("an edit of nothing");
            }
            if (before != null && after != null && !before.id().equals(after.id())) {
                throw new IllegalArgumentException("an edit of two items: %s, %s".formatted(before, after));
            }
        }

        @Override
        public Of inverse() {
            return new Of(after, before);
        }

        /// The item after, or what it was before it was removed.
        public Item item() {
            return after != null ? after : Objects.requireNonNull(before);
        }

        public Id<? extends Item> id() {
            return item().id();
        }
    }

    static Edit add(Item item) {
        return new Of(null, item);
    }

    static Edit remove(Item item) {
        return new Of(item, null);
    }

    static Edit alter(Item before, Item after) {
        return new Of(before, after);
    }
}
