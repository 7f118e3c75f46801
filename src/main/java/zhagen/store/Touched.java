package zhagen.store;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhagen.model.Change;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Rewrite;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Turn;

/// Everything in which two snapshots may differ.
///
/// @param ids of items, turns aside
/// @param spoken the sources whose turns may
record Touched(Set<Id<? extends Item>> ids, Set<Id<Source>> spoken) {

    private Touched() {
        this(new LinkedHashSet<>(), new HashSet<>());
    }

    /// What edits name, and what a rewriting moves.
    static Touched by(Change change, Snapshot before, Snapshot after) {
        var touched = new Touched();
        for (var edit : change.edits()) {
            switch (edit) {
                case Edit.Of(var was, var is) -> {
                    touched.add(was);
                    touched.add(is);
                }
                case Rewrite rewrite -> {
                    touched.ids.add(rewrite.source());
                    before.pointingAt(rewrite.source()).forEach(touched::add);
                    after.pointingAt(rewrite.source()).forEach(touched::add);
                }
            }
        }
        return touched;
    }

    static Touched everything(Snapshot now) {
        var touched = new Touched();
        now.everything(touched::add);
        return touched;
    }

    private void add(@Nullable Item item) {
        if (item instanceof Turn turn) {
            spoken.add(turn.source());
        } else if (item != null) {
            ids.add(item.id());
        }
    }
}
