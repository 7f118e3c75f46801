package zhagen.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Collects the edits of one action. An item touched twice becomes one edit, from what it was to what it is in the end.
final class Edits {

    private final Snapshot now;
    private final By by;
    private final Map<Id<?>, @Nullable Item> after = new HashMap<>();
    private final LinkedHashSet<Id<?>> order = new LinkedHashSet<>();

    Edits(Snapshot now, By by) {
        this.now = now;
        this.by = by;
    }

    /// The item as the edits so far leave it.
    Optional<Item> current(Id<?> id) {
        return after.containsKey(id)
                ? Optional.ofNullable(after.get(id))
                : now.find(id).map(Item.class::cast);
    }

    Edits add(Item item) {
        return put(item.id(), item);
    }

    Edits remove(Item item) {
        return put(item.id(), null);
    }

    /// Alters the item as it is by now, in the name of whoever is at work.
    <T extends Item> Edits alter(T item, UnaryOperator<T> alteration) {
        @SuppressWarnings("unchecked")
        var current = (T) current(item.id()).orElseThrow(() -> Refused.because("change.gone"));
        var altered = alteration.apply(current);
        return altered.equals(current) ? this : put(item.id(), altered.with(current.origin().modified(by)));
    }

    private Edits put(Id<?> id, @Nullable Item item) {
        order.add(id);
        after.put(id, item);
        return this;
    }

    /// Removes the item and all that cannot be without it; what can, drops its reference.
    Edits removeWithAll(Item item) {
        var gone = new HashSet<Id<?>>();
        removeWithAll(item, gone);
        return this;
    }

    private void removeWithAll(Item item, HashSet<Id<?>> gone) {
        if (!gone.add(item.id()) || current(item.id()).isEmpty()) {
            return;
        }
        for (var pointing : pointingAt(item)) {
            var current = current(pointing.id());
            if (current.isEmpty()) {
                continue;
            }
            if (current.get().without(item.id()) == null) {
                removeWithAll(current.get(), gone);
            } else {
                alter(current.get(), it -> keptWithout(it, item.id()));
            }
        }
        remove(item);
    }

    private List<Item> pointingAt(Item item) {
        if (!(item instanceof Coder || item instanceof Round)) {
            return now.pointingAt(item.id());
        }
        var pointing = new ArrayList<Item>();
        now.everything(other -> {
            if (other.references().contains(item.id())) {
                pointing.add(other);
            }
        });
        return pointing;
    }

    private static Item keptWithout(Item item, Id<?> gone) {
        var kept = item.without(gone);
        return kept == null ? item : kept;
    }

    /// What will be gone, by kind, for a question before it happens.
    List<Edit> toList() {
        var edits = new ArrayList<Edit>();
        for (var id : order) {
            var before = now.find(id).map(Item.class::cast).orElse(null);
            var then = after.get(id);
            if (before == null && then == null || before != null && before.equals(then)) {
                continue;
            }
            edits.add(new Edit.Of(before, then));
        }
        return edits;
    }

    Change as(Label label) {
        return new Change(label, toList());
    }

    Change as(String key, Object... arguments) {
        return as(Label.of(key, arguments));
    }
}
