package zhagen.ui.milestones;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.Difference;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Milestone;
import zhagen.model.Snapshot;
import zhagen.project.Applied;
import zhagen.ui.workbench.WhenSeen;
import zhagen.ui.workbench.Workbench;

/// Two states of the study and what differs between them. The earlier ones are looked up, and compared, away from the screen. Screen
/// thread.
final class MilestonesModel implements AutoCloseable {

    /// A state to compare with: a milestone, or null for the present.
    record End(@Nullable Id<Milestone> milestone) {
        static final End PRESENT = new End(null);
    }

    record Compared(Snapshot before, Snapshot after, Difference difference) {

        /// What a code is called in the later state, or was in the earlier one.
        @Nullable
        Code code(Id<Code> id) {
            return after.find(id).or(() -> before.find(id)).orElse(null);
        }
    }

    private final Workbench workbench;
    private final ReadOnlyObjectWrapper<List<Milestone>> milestones = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<End> from = new SimpleObjectProperty<>(End.PRESENT);
    private final ObjectProperty<End> to = new SimpleObjectProperty<>(End.PRESENT);
    private final ReadOnlyObjectWrapper<@Nullable Compared> compared = new ReadOnlyObjectWrapper<>();
    private final WhenSeen comparing;
    private final Subscription followed;
    private final Runnable ending;
    private int asked;

    /// @param seen whether anybody sees what is compared
    MilestonesModel(Workbench workbench, ObservableValue<Boolean> seen) {
        this.workbench = workbench;
        comparing = new WhenSeen(seen, this::compare);
        ending = workbench.listen(this::follow);
        list();
        milestones.get().stream().findFirst().ifPresent(it -> from.set(new End(it.id())));
        followed = Subscription.combine(from.subscribe(_ -> comparing.ask()), to.subscribe(_ -> comparing.ask()));
    }

    private void list() {
        milestones.set(workbench.now().get().all(Milestone.class).toList());
    }

    private void follow(Applied applied) {
        if (applied.change().edits(Milestone.class).findAny().isPresent()) {
            list();
            forgetGone(from);
            forgetGone(to);
        }
        comparing.ask();
    }

    private void forgetGone(ObjectProperty<End> end) {
        if (end.get().milestone() != null && !workbench.now().get().has(end.get().milestone())) {
            end.set(End.PRESENT);
        }
    }

    private void compare() {
        int asking = ++asked;
        var present = workbench.now().get();
        var one = from.get();
        var other = to.get();
        if (one.equals(other)) {
            compared.set(null);
            return;
        }
        workbench.jobs().quietly(_ -> {
            var before = state(one, present);
            var after = state(other, present);
            return new Compared(before, after, Difference.between(before, after));
        }, done -> {
            if (asking == asked) {
                compared.set(done);
            }
        });
    }

    private Snapshot state(End end, Snapshot present) {
        return end.milestone() == null
                ? present
                : workbench.project().past(end.milestone()).join();
    }

    /// In the order in which they were set.
    ReadOnlyObjectProperty<List<Milestone>> milestones() {
        return milestones.getReadOnlyProperty();
    }

    ObjectProperty<End> from() {
        return from;
    }

    ObjectProperty<End> to() {
        return to;
    }

    /// Null where there is nothing to compare, and until it is.
    ReadOnlyObjectProperty<@Nullable Compared> compared() {
        return compared.getReadOnlyProperty();
    }

    @Override
    public void close() {
        ending.run();
        followed.unsubscribe();
    }
}
