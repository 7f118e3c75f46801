package zhagen.ui.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Rewrite;
import zhagen.model.Snapshot;
import zhagen.model.Strength;
import zhagen.project.Applied;

/// What one part of the window sees of the project: how it is, which code is looked at, what was counted. A part that is hidden
/// sees nothing happen; when it is shown again, it learns what it missed as if that had been one change. Screen thread.
final class Sight {

    private final ReadOnlyObjectWrapper<Snapshot> now = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Id<Code>> code = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(true);
    private final Counts counts = new Counts();
    private final List<Consumer<Applied>> listeners = new ArrayList<>();
    private final @Nullable Sight whole;
    private Missed missed = new Missed();
    private boolean hidden;

    /// That of the window itself, which is always shown.
    Sight(Snapshot now) {
        this.now.set(now);
        this.whole = null;
    }

    /// That of a part, shown at first. Which code is looked at, all parts have in common.
    Sight(Sight whole) {
        this.whole = whole;
        now.set(whole.now.get());
        counts.bring(whole.counts.all().get(), Set.of());
        code.bindBidirectional(whole.code);
    }

    ReadOnlyObjectProperty<Snapshot> now() {
        return now.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Id<Code>> code() {
        return code;
    }

    Counts counts() {
        return counts;
    }

    ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    Runnable listen(Consumer<Applied> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void follow(Applied applied) {
        if (shown.get()) {
            tell(applied);
        } else {
            missed.add(applied);
        }
    }

    void count(Map<Id<Code>, Strength> all, Set<Id<Code>> renewed) {
        if (shown.get()) {
            counts.bring(all, renewed);
        } else {
            missed.renewed.addAll(renewed);
        }
    }

    private void tell(Applied applied) {
        now.set(applied.now());
        var chosen = code.get();
        if (chosen != null && !applied.now().has(chosen)) {
            code.set(null);
        }
        List.copyOf(listeners).forEach(listener -> listener.accept(applied));
    }

    void hide() {
        hidden = true;
        close();
    }

    void show() {
        hidden = false;
        open();
    }

    /// Does what a part set going before it was hidden: it must know then what has come of it.
    void whileShown(Runnable task) {
        open();
        try {
            task.run();
        } finally {
            if (hidden) {
                close();
            }
        }
    }

    private void close() {
        if (whole != null && shown.get()) {
            shown.set(false);
            code.unbindBidirectional(whole.code);
        }
    }

    private void open() {
        if (whole == null || shown.get()) {
            return;
        }
        var learnt = missed;
        missed = new Missed();
        if (learnt.last != null) {
            tell(learnt.asOne(learnt.last));
        }
        if (!learnt.renewed.isEmpty()) { // after what was counted
            counts.bring(whole.counts.all().get(), learnt.renewed);
        }
        code.bindBidirectional(whole.code);
        shown.set(true);
    }

    /// What has happened since: each item from what it was at first to what it is by now.
    private static final class Missed {

        private final Map<Id<?>, Edit.Of> items = new LinkedHashMap<>();
        private final Map<Id<?>, Rewrite> rewrites = new LinkedHashMap<>();
        private final Set<Id<Code>> renewed = new HashSet<>();
        private @Nullable Applied last;

        void add(Applied applied) {
            last = applied;
            for (var edit : applied.change().edits()) {
                switch (edit) {
                    case Rewrite rewrite -> rewrites.put(rewrite.source(), rewrite);
                    case Edit.Of of -> items.merge(of.id(), of, Missed::joined);
                }
            }
        }

        private static Edit.@Nullable Of joined(Edit.Of earlier, Edit.Of later) {
            var before = earlier.before();
            var after = later.after();
            var back = before == null ? after == null : before.equals(after);
            return back ? null : new Edit.Of(before, after);
        }

        Applied asOne(Applied newest) {
            var edits = Stream.<Edit>concat(rewrites.values().stream(), items.values().stream()).toList();
            var change = new Change(newest.change().label(), edits);
            return new Applied(change, newest.now(), newest.number(), newest.reverses());
        }
    }
}
