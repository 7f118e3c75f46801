package zhagen.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import zhagen.model.Snapshot;
import zhagen.store.Store.Act;

/// A commit of which the database did not say whether it came about.
///
/// @param replaced what its row of the history was before; null where it is a new one
record Doubtful(Act act, @Nullable Act replaced, Touched touched, Snapshot before, Snapshot after) {

    /// Takes it back where it came about all the same: its user was told that it did not.
    void withdraw(Session fresh, HistoryJson json) throws SQLException {
        var history = new HistoryTable(fresh.writing(), json);
        if (cameAbout(history)) {
            history.remove(act.entry().number());
            if (replaced != null) {
                history.add(replaced.entry(), history.told(replaced.change()), before.size());
            }
            new Rows(fresh.writing()).write(touched, after, before);
            fresh.writing().commit();
        }
    }

    private boolean cameAbout(HistoryTable history) throws SQLException {
        return HistoryTable.summary(history.connection()).number() == act.entry().number()
                && history.change(act.entry()).edits().equals(act.change().edits());
    }
}
