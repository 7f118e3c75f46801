package zhagen.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Small helps for items that point at others.
final class Refs {

    private Refs() {}

    /// The given ids without the nulls among them.
    static List<Id<?>> of(@Nullable Id<?>... ids) {
        var present = new ArrayList<Id<?>>(ids.length);
        Arrays.stream(ids).filter(Objects::nonNull).forEach(present::add);
        return present;
    }

    /// `id`, or `to` in its place where it is `from`.
    @SuppressWarnings("unchecked")
    static <I extends @Nullable Id<?>> I moved(I id, Id<?> from, Id<?> to) {
        return from.equals(id) ? (I) to : id;
    }
}
