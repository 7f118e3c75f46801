package zhagen.ui.claims;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.theory.Finding;
import zhagen.theory.TheoryCheck;
import zhagen.ui.workbench.Workbench;

/// What the theory check finds, looked for again away from the screen after each change, once at a time. Screen thread.
public final class LiveFindings implements AutoCloseable {

    private final Workbench workbench;
    private final ReadOnlyObjectWrapper<@Nullable List<Finding>> all = new ReadOnlyObjectWrapper<>();
    private final Subscription followed;
    private boolean looking;
    private boolean stale;

    public LiveFindings(Workbench workbench) {
        this.workbench = workbench;
        followed = Subscription.combine(
                workbench.now().subscribe(_ -> look()), workbench.counts().all().subscribe(_ -> look()));
    }

    /// Null while it is looked for the first time.
    public ReadOnlyObjectProperty<@Nullable List<Finding>> all() {
        return all.getReadOnlyProperty();
    }

    private void look() {
        var now = workbench.now().get();
        var counted = workbench.counts().all().get();
        if (counted.isEmpty() && now.count(Code.class) > 0) {
            return; // the counts are about to come
        }
        stale = looking;
        if (!looking) {
            looking = true;
            var texts = workbench.project().texts();
            workbench.jobs().soon(_ -> TheoryCheck.of(now, texts, counted), this::bring);
        }
    }

    private void bring(List<Finding> findings) {
        looking = false;
        if (!findings.equals(all.get())) {
            all.set(findings);
        }
        if (stale) {
            look();
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
