package zhagen.ui.workbench;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import zhagen.model.Label;
import zhagen.model.Progress;

/// A long piece of work under way: what it is, how far it has come, and the way to stop it.
/// Its properties change on the screen thread; it may be cancelled from any.
public final class Job {

    /// Stands for "how much there is to do is not known".
    public static final double UNKNOWN = -1;

    private final Label name;
    private final DoubleProperty fraction = new SimpleDoubleProperty(UNKNOWN);
    private final AtomicBoolean cancelled = new AtomicBoolean();

    Job(Label name) {
        this.name = name;
    }

    public Label name() {
        return name;
    }

    /// From 0 to 1, or [#UNKNOWN].
    public ReadOnlyDoubleProperty fraction() {
        return fraction;
    }

    /// Asks the work to stop at its next report.
    public void cancel() {
        cancelled.set(true);
    }

    void reached(double newFraction) {
        fraction.set(newFraction);
    }

    boolean isCancelled() {
        return cancelled.get();
    }

    /// Hands each report on, unless the work is to stop.
    Progress through(Progress told) {
        return (done, total) -> {
            if (isCancelled()) {
                throw new CancellationException();
            }
            told.report(done, total);
        };
    }
}
