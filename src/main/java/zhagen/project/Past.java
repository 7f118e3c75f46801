package zhagen.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import zhagen.model.Change;
import zhagen.model.HistoryEntry;
import zhagen.model.Id;
import zhagen.model.Milestone;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.store.Store;

/// Goes back from the present to a milestone, change by change, and keeps the states where it has been. Writer thread.
final class Past {

    /// How many rows of the history are looked up at once.
    private static final int ROWS = 500;

    private final Store store;
    private final Map<Id<Milestone>, Snapshot> states = new HashMap<>();

    Past(Store store) {
        this.store = store;
    }

    Snapshot at(Id<Milestone> id, Snapshot now) {
        var milestone = now.get(id);
        return states.computeIfAbsent(id, _ -> back(milestone, now));
    }

    /// Of those milestones that one can go back to.
    Map<Id<Milestone>, Snapshot> all(Snapshot now) {
        var all = new LinkedHashMap<Id<Milestone>, Snapshot>();
        now.all(Milestone.class).map(Milestone::id).forEach(milestone -> {
            try {
                all.put(milestone, at(milestone, now));
            } catch (Refused _) {
                // what was before words were removed for good is not kept
            }
        });
        return all;
    }

    /// A milestone that was set again is another.
    void follow(Change change) {
        change.edits(Milestone.class).forEach(edit -> states.remove(edit.item().id()));
    }

    private Snapshot back(Milestone milestone, Snapshot now) {
        var since = new ArrayList<Change>();
        for (long last = store.last(); last >= store.base();) {
            long first = Math.max(store.base(), last - ROWS + 1);
            for (var entry : store.history(first, (int) (last - first + 1)).reversed()) {
                if (entry.step() == HistoryEntry.Step.BASE) {
                    break;
                }
                var change = store.change(entry);
                if (sets(change, milestone.id())) {
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
