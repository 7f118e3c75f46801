package zhagen.ui.workbench;

import javafx.beans.value.ObservableValue;

/// Work that is done anew whenever somebody asks, but waits while nobody sees what comes of it. Screen thread.
public final class WhenSeen {

    private final ObservableValue<Boolean> seen; // kept: what it follows, it follows weakly
    private final Runnable work;
    private boolean due;

    /// @param seen whether it is seen: mostly whether a node stands in a scene
    public WhenSeen(ObservableValue<Boolean> seen, Runnable work) {
        this.seen = seen;
        this.work = work;
        seen.subscribe(this::goOn);
    }

    public void ask() {
        due = true;
        goOn();
    }

    private void goOn() {
        if (due && seen.getValue()) {
            due = false;
            work.run();
        }
    }
}
