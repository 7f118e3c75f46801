package zhagen.ui.relations;

import java.util.ArrayList;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.ui.workbench.Workbench;

/// A relation that is being put together. Screen thread.
final class RelationDraft {

    private final Workbench workbench;
    private final RelationsModel model;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Id<Code>> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Id<? extends Item>> to = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable RelationType> type = new SimpleObjectProperty<>();

    RelationDraft(Workbench workbench, RelationsModel model) {
        this.workbench = workbench;
        this.model = model;
        to.subscribe(this::fitType);
    }

    BooleanProperty open() {
        return open;
    }

    ObjectProperty<@Nullable Id<Code>> from() {
        return from;
    }

    /// A category or a relation.
    ObjectProperty<@Nullable Id<? extends Item>> to() {
        return to;
    }

    ObjectProperty<@Nullable RelationType> type() {
        return type;
    }

    /// Begins with what is picked: the first category in the order of the tree is where the relation comes from.
    void begin(Set<Id<Code>> picked) {
        var ends = new ArrayList<Id<Code>>();
        model.categories().stream()
                .map(category -> category.code().id())
                .filter(picked::contains)
                .forEach(ends::add);
        from.set(ends.isEmpty() ? null : ends.getFirst());
        type.set(model.types().stream().findFirst().orElse(null));
        to.set(ends.size() < 2 ? null : ends.get(1));
        open.set(true);
    }

    /// A relation is moderated and by nothing else pointed at, so the type follows the target.
    private void fitType(@Nullable Id<? extends Item> target) {
        boolean toRelation = target != null && workbench.now().get().find(target).orElse(null) instanceof Relation;
        var chosen = type.get();
        if (toRelation && (chosen == null || chosen.meaning() != RelationType.Meaning.MODERATION)) {
            model.types().stream()
                    .filter(one -> one.meaning() == RelationType.Meaning.MODERATION)
                    .findFirst()
                    .ifPresent(type::set);
        }
    }

    /// Lets the relation go the other way, where it can.
    void swap() {
        var target = to.get();
        if (target == null || workbench.now().get().find(target).orElse(null) instanceof Code) {
            var source = from.get();
            from.set(target == null ? null : new Id<>(target.value()));
            to.set(source);
        }
    }

    boolean isReady() {
        return from.get() != null && to.get() != null && type.get() != null && !from.get().equals(to.get());
    }

    void make() {
        var source = from.get();
        var target = to.get();
        var chosen = type.get();
        if (source != null && target != null && chosen != null && isReady()) {
            model.relate(source, chosen.id(), target);
            open.set(false);
        }
    }
}
