package zhagen.ui.dimensions;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.Dimension;
import zhagen.model.Code;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Memo;
import zhagen.model.Property;
import zhagen.model.Relation;
import zhagen.model.Retrieval;
import zhagen.project.Applied;
import zhagen.ui.workbench.Job;
import zhagen.ui.workbench.Jobs;
import zhagen.ui.workbench.Workbench;

/// How the passages of one code stand along its properties: worked out away from the screen, and again whenever something has changed
/// that it follows from. Screen thread.
final class Dimensions implements AutoCloseable {

    private final Workbench workbench;
    private final Start start;
    private final ReadOnlyObjectWrapper<List<Dimension>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final Runnable ending;
    private @Nullable Id<Code> code;
    private @Nullable Job working;

    private interface Start {
        Job work(Jobs.Work<List<Dimension>> work);
    }

    private Dimensions(Workbench workbench, boolean atOnce) {
        this.workbench = workbench;
        var jobs = workbench.jobs();
        start = work -> atOnce ? jobs.quietly(work, this::bring) : jobs.soon(work, this::bring);
        ending = workbench.listen(this::follow);
    }

    /// For what stands beside other work, and lets that go first.
    static Dimensions beside(Workbench workbench) {
        return new Dimensions(workbench, false);
    }

    /// For what somebody works on.
    static Dimensions workedOn(Workbench workbench) {
        return new Dimensions(workbench, true);
    }

    /// Those that were worked out last; none while those of another code are being worked out.
    ReadOnlyObjectProperty<List<Dimension>> all() {
        return all.getReadOnlyProperty();
    }

    boolean isWorking() {
        return working != null;
    }

    /// @param wanted whose dimensions are looked at; null while nobody looks
    void show(@Nullable Id<Code> wanted) {
        if (wanted == null ? code != null : !wanted.equals(code)) {
            code = wanted;
            all.set(List.of());
            work();
        }
    }

    private void follow(Applied applied) {
        if (code != null && applied.change().edits().stream().anyMatch(Dimensions::matters)) {
            work();
        }
    }

    private static boolean matters(Edit edit) {
        return !(edit instanceof Edit.Of of && (of.item() instanceof Memo || of.item() instanceof Relation
                || of.item() instanceof Retrieval));
    }

    private void work() {
        if (working != null) {
            working.cancel();
            working = null;
        }
        var now = workbench.now().get();
        var shown = code == null ? null : now.find(code).orElse(null);
        if (shown == null || now.pointingAt(shown.id(), Property.class).isEmpty()) {
            all.set(List.of());
        } else {
            working = start.work(_ -> Dimension.of(now, shown));
        }
    }

    private void bring(List<Dimension> worked) {
        working = null;
        all.set(worked);
    }

    @Override
    public void close() {
        ending.run();
        code = null;
    }
}
