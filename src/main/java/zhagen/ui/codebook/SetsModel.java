package zhagen.ui.codebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.CodeSet;
import zhagen.model.CodeSets;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Snapshot;
import zhagen.model.Strength;
import zhagen.model.Wording;
import zhagen.ui.workbench.Workbench;

/// The sets of codes beside the tree, with what speaks for each, and what can be done with them. Screen thread.
final class SetsModel implements AutoCloseable {

    /// A set as it is shown.
    ///
    /// @param looked whether the tree is narrowed to it
    record Row(CodeSet set, Strength strength, boolean looked) {}

    private final Workbench workbench;
    private final CodebookModel codebook;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Id<CodeSet>> renamed = new SimpleObjectProperty<>();
    private final Runnable ending;
    private final Subscription followed;
    private Map<Id<CodeSet>, Strength> strengths = Map.of();
    private boolean counting;

    SetsModel(Workbench workbench, CodebookModel codebook) {
        this.workbench = workbench;
        this.codebook = codebook;
        this.ending = workbench.listen(applied -> {
            if (applied.change().edits(CodeSet.class).findAny().isPresent()) {
                refresh();
                count();
            }
        });
        this.followed = Subscription.combine(
                workbench.counts().all().subscribe(this::count), codebook.sieve().subscribe(this::refresh));
        refresh();
        count();
    }

    private Snapshot now() {
        return workbench.now().get();
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /// The set whose name is being typed in its row.
    ObjectProperty<@Nullable Id<CodeSet>> renamed() {
        return renamed;
    }

    private void refresh() {
        var looked = codebook.sieve().get().set();
        var next = now().all(CodeSet.class)
                .map(set -> new Row(
                        set, strengths.getOrDefault(set.id(), Strength.NONE), set.id().equals(looked)))
                .toList();
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }

    /// Counts all sets away from the screen. What happens meanwhile is counted by the next.
    private void count() {
        var now = now();
        if (counting || now.count(CodeSet.class) == 0) {
            return;
        }
        counting = true;
        workbench.jobs().quietly(_ -> counted(now), counted -> {
            counting = false;
            strengths = counted;
            refresh();
            if (workbench.now().get() != now) {
                count();
            }
        });
    }

    private static Map<Id<CodeSet>, Strength> counted(Snapshot now) {
        var counting = new Counting(now);
        var all = new HashMap<Id<CodeSet>, Strength>();
        now.all(CodeSet.class).forEach(set -> all.put(set.id(), counting.of(set)));
        return all;
    }

    /// Narrows the tree to a set, or shows all again where it is narrowed to it.
    void look(Id<CodeSet> set) {
        var sieve = codebook.sieve().get();
        codebook.sieve().set(sieve.of(set.equals(sieve.set()) ? null : set));
    }

    /// A new set of codes; its name is typed in its row at once.
    void create(Collection<Id<Code>> codes) {
        var id = Id.<CodeSet>random();
        var name = Wording.NONE.with(
                workbench.language(),
                workbench.messages().get().say("codeSet.newName", now().count(CodeSet.class) + 1));
        workbench.act((now, by) -> CodeSets.create(now, by, id, name, codes))
                .thenAccept(_ -> workbench.onScreen(() -> renamed.set(id)));
    }

    void rename(Id<CodeSet> id, @Nullable String typed) {
        renamed.set(null);
        if (typed == null) {
            return;
        }
        now().find(id)
                .filter(set -> !typed.strip().equals(set.name().exactly(workbench.language())))
                .map(set -> set.name().with(workbench.language(), typed.strip()))
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> workbench.act(
                        (now, by) -> CodeSets.describe(now, by, id, name, now.get(id).note())));
    }

    /// Nothing but the set goes: its codes stay.
    void delete(Id<CodeSet> id) {
        workbench.act((now, by) -> CodeSets.delete(now, by, id));
    }

    void put(Id<CodeSet> id, Collection<Id<Code>> codes) {
        workbench.act((now, by) -> CodeSets.put(now, by, id, codes));
    }

    void take(Id<CodeSet> id, Collection<Id<Code>> codes) {
        workbench.act((now, by) -> CodeSets.take(now, by, id, codes));
    }

    /// The sets, and of each whether all of the codes are in it.
    Map<CodeSet, Boolean> holding(List<Id<Code>> codes) {
        var sets = new LinkedHashMap<CodeSet, Boolean>();
        now().all(CodeSet.class).forEach(set -> sets.put(set, Set.copyOf(set.codes()).containsAll(codes)));
        return sets;
    }

    @Override
    public void close() {
        ending.run();
        followed.unsubscribe();
    }
}
