package zhagen.ui.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import zhagen.model.Coding;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Rewrite;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Turn;
import zhagen.project.Applied;
import zhagen.ui.workbench.Workbench;

/// The sources under the headings of their groups, with how much of each is coded, counted away from the screen. Screen thread.
public final class SourcesModel implements AutoCloseable {

    private static final int FEW = 8;

    private final Workbench workbench;
    private final ObservableList<SourceRow> rows = FXCollections.observableArrayList();
    private final LongProperty characters = new SimpleLongProperty();
    private final Map<Id<Source>, Coverage> coverage = new HashMap<>();
    private final Set<Id<Source>> uncounted = new HashSet<>();
    private final Runnable ending;
    private boolean counting;

    public SourcesModel(Workbench workbench) {
        this.workbench = workbench;
        list();
        var now = now();
        counting = true;
        workbench.jobs().quietly(_ -> counted(now, now.all(Source.class).map(Source::id).toList()), this::bring);
        ending = workbench.listen(this::follow);
    }

    public ObservableList<SourceRow> rows() {
        return rows;
    }

    /// Of all sources together.
    public ReadOnlyLongProperty characters() {
        return characters;
    }

    public Coverage coverage(Id<Source> source) {
        return coverage.getOrDefault(source, Coverage.NONE);
    }

    /// The sources in the order of the rows.
    public List<Source> sources() {
        return rows.stream()
                .filter(SourceRow.Entry.class::isInstance)
                .map(row -> ((SourceRow.Entry) row).source())
                .toList();
    }

    private Snapshot now() {
        return workbench.now().get();
    }

    private void follow(Applied applied) {
        boolean listed = false;
        for (var edit : applied.change().edits()) {
            switch (edit) {
                case Rewrite rewrite -> {
                    uncounted.add(rewrite.source());
                    listed = true; // its source has another text now, of another length
                }
                case Edit.Of(var before, var after) -> {
                    touch(before);
                    touch(after);
                    listed |= before instanceof Source || after instanceof Source;
                }
            }
        }
        if (listed) {
            list();
        }
        count();
    }

    private void touch(@Nullable Object item) {
        switch (item) {
            case Coding coding -> uncounted.add(coding.place().source());
            case Turn turn -> uncounted.add(turn.source());
            case Source source -> uncounted.add(source.id());
            case null, default -> {}
        }
    }

    /// Counts what is to be counted, once at a time, so that the newest count is the last to come.
    private void count() {
        var now = now();
        uncounted.removeIf(source -> !now.has(source));
        if (counting || uncounted.isEmpty()) {
            return;
        }
        counting = true;
        var wanted = Set.copyOf(uncounted);
        uncounted.clear();
        workbench.jobs().soon(_ -> counted(now, wanted), this::bring);
    }

    private void list() {
        var groups = new LinkedHashMap<String, List<SourceRow>>();
        long total = 0;
        for (var source : now().all(Source.class).toList()) {
            groups.computeIfAbsent(source.group(), _ -> new ArrayList<>())
                    .add(new SourceRow.Entry(source, coverage(source.id())));
            total += source.length();
        }
        var next = new ArrayList<SourceRow>();
        groups.forEach((group, entries) -> {
            if (!group.isEmpty()) {
                next.add(new SourceRow.Heading(group));
            }
            next.addAll(entries);
        });
        characters.set(total);
        rows.setAll(next);
    }

    private static Map<Id<Source>, Coverage> counted(Snapshot now, Collection<Id<Source>> sources) {
        var counted = new HashMap<Id<Source>, Coverage>();
        sources.forEach(source -> counted.put(source, Coverage.of(now, source)));
        return counted;
    }

    private void bring(Map<Id<Source>, Coverage> counted) {
        counting = false;
        coverage.putAll(counted);
        recount(counted.keySet());
        count();
    }

    private void recount(Set<Id<Source>> changed) {
        if (changed.size() > FEW) {
            rows.setAll(rows.stream().map(this::counted).toList());
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof SourceRow.Entry(var source, var before) && changed.contains(source.id())
                    && !before.equals(coverage(source.id()))) {
                rows.set(i, counted(rows.get(i)));
            }
        }
    }

    private SourceRow counted(SourceRow row) {
        return row instanceof SourceRow.Entry(var source, _)
                ? new SourceRow.Entry(source, coverage(source.id()))
                : row;
    }

    @Override
    public void close() {
        ending.run();
    }
}
