package zhagen.ui.relations;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
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
public final class RelationDraft {

    private final Workbench workbench;
    private final Making making;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Id<Code>> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Id<? extends Item>> to = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable RelationType> type = new SimpleObjectProperty<>();

    /// Makes the relation that was put together.
    public interface Making {
        void relate(Id<Code> from, Id<RelationType> type, Id<? extends Item> to);
    }

    public RelationDraft(Workbench workbench, Making making) {
        this.workbench = workbench;
        this.making = making;
        to.subscribe(this::fitType);
    }

    public BooleanProperty open() {
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

    /// Begins with what is picked: the first is where the relation comes from.
    public void begin(Collection<Id<Code>> picked) {
        var ends = List.copyOf(picked);
        from.set(ends.isEmpty() ? null : ends.getFirst());
        type.set(types().findFirst().orElse(null));
        to.set(ends.size() < 2 ? null : ends.get(1));
        open.set(true);
    }

    private Stream<RelationType> types() {
        return workbench.now().get().all(RelationType.class);
    }

    /// A relation is moderated and by nothing else pointed at, so the type follows the target.
    private void fitType(@Nullable Id<? extends Item> target) {
        boolean toRelation = target != null && workbench.now().get().find(target).orElse(null) instanceof Relation;
        var chosen = type.get();
        if (toRelation && (chosen == null || chosen.meaning() != RelationType.Meaning.MODERATION)) {
            types().filter(one -> one.meaning() == RelationType.Meaning.MODERATION)
                    .findFirst()
                    .ifPresent(type::set);
        }
    }

    /// The type as it is now; the first where it is gone.
    void renewType() {
        var chosen = type.get();
        type.set(types().filter(one -> chosen != null && one.id().equals(chosen.id()))
                .findFirst()
                .or(() -> types().findFirst())
                .orElse(null));
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
            making.relate(source, chosen.id(), target);
            open.set(false);
        }
    }
}
