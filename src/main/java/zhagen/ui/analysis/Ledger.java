package zhagen.ui.analysis;

import java.util.List;
import javafx.scene.layout.Region;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Snapshot;

/// What is kept in a ledger, and how.
///
/// @param key its title, what it is for and what an empty one says are `ledger.<key>.title`, `.about` and `.empty`
/// @param columns those before the last, which is the row's menu
/// @param row makes the row of an entry
record Ledger<T extends Item>(
        String key, Class<T> kind, List<LedgerRow.Column> columns, Maker<T> row, Adding<T> add, Moving<T> move,
        Deleting<T> delete) {

    /// The menu at the end of each row.
    static final LedgerRow.Column MENU = new LedgerRow.Column("", 0, 36);

    interface Maker<T extends Item> {
        LedgerRow<T> of(Id<T> id, Region menu);
    }

    interface Adding<T extends Item> {
        Change change(Snapshot now, By by, Id<T> id);
    }

    interface Moving<T extends Item> {
        Change change(Snapshot now, By by, Id<T> id, int index);
    }

    interface Deleting<T extends Item> {
        Change change(Snapshot now, By by, Id<T> id);
    }
}
