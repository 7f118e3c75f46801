package zhagen.project;

import java.util.ArrayList;
import java.util.List;
import zhagen.model.Change;
import zhagen.model.HistoryEntry;
import zhagen.model.Id;
import zhagen.model.Milestone;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.store.Store;

/// Goes back from the present to a milestone, change by change.
final class Past {

    /// How many rows of the history are looked up at once.
    private static final int ROWS = 500;

    private Past() {}

    static Snapshot at(Id<Milestone> id, Snapshot now, Store store) {
        var milestone = now.get(id);
        var since = new ArrayList<Change>();
        for (long last = store.last(); last >= store.base();) {
            long first = Math.max(store.base(), last - ROWS + 1);
            for (var entry : store.history(first, (int) (last - first + 1)).reversed()) {
                if (entry.step() == HistoryEntry.Step.BASE) {
                    break;
                }
                var change = store.change(entry);
                if (sets(change, id)) {
                    return now.before(since);
                }
                since.add(change);
            }
            last = first - 1;
        }
        throw Refused.because("milestone.purged", milestone.name());
    }

    private static boolean sets(Change change, Id<Milestone> id) {
        return change.edits(Milestone.class).anyMatch(edit -> edit.before() == null && edit.item().id().equals(id));
    }
}
