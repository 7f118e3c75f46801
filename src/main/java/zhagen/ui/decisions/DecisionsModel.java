package zhagen.ui.decisions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.AuditTrail;
import zhagen.model.AuditTrail.Deed;
import zhagen.model.Code;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Memo;
import zhagen.project.Applied;
import zhagen.ui.workbench.Workbench;

/// The rows of the log that are asked for. Rows are there at once; their reasons follow, read away from the screen. Screen thread.
final class DecisionsModel implements AutoCloseable {

    private static final int BATCH = 500;

    private final Workbench workbench;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<@Nullable List<AuditTrail.Row>> all = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<AuditTrail.Row>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyLongWrapper base = new ReadOnlyLongWrapper(1);
    private final ObjectProperty<@Nullable Deed> deed = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Id<Coder>> coder = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final Map<Long, String> said = new HashMap<>();
    private final Runnable ending;
    private final Subscription followed;
    private int asked;

    DecisionsModel(Workbench workbench, ZoneId zone) {
        this.workbench = workbench;
        this.zone = zone;
        ending = workbench.listen(this::follow);
        followed = Subscription.combine(
                Subscription.combine(List.<Observable>of(deed, coder, from, to, words).stream()
                        .map(asking -> asking.subscribe(this::sift))
                        .toArray(Subscription[]::new)),
                workbench.messages().subscribe(() -> {
                    said.clear();
                    sift();
                }));
        read();
    }

    private void follow(Applied applied) {
        if (applied.change().edits(Code.class).findAny().isPresent()
                || applied.change().edits(Memo.class).findAny().isPresent()) {
            read();
        }
    }

    private record Read(List<AuditTrail.Row> rows, long base) {}

    private void read() {
        int asking = ++asked;
        var project = workbench.project();
        var known = new HashMap<Long, AuditTrail.Row>();
        workbench.jobs().quietly(_ -> new Read(project.decisions(), project.base()), read -> {
            if (asking == asked) {
                if (all.get() != null) {
                    all.get().forEach(row -> known.put(row.entry().number(), row));
                }
                base.set(read.base());
                show(read.rows().stream().map(row -> known.getOrDefault(row.entry().number(), row)).toList());
                explain(asking, read.rows(), 0);
            }
        });
    }

    /// Reads the reasons, those of the newest rows first.
    private void explain(int asking, List<AuditTrail.Row> rows, int start) {
        if (start >= rows.size()) {
            return;
        }
        var batch = rows.subList(start, Math.min(rows.size(), start + BATCH));
        workbench.jobs().quietly(_ -> workbench.project().explained(batch), told -> {
            if (asking == asked && all.get() != null) {
                var next = new ArrayList<>(all.get());
                for (int i = 0; i < told.size(); i++) {
                    next.set(start + i, told.get(i));
                }
                show(next);
                explain(asking, rows, start + told.size());
            }
        });
    }

    private void show(List<AuditTrail.Row> rows) {
        all.set(List.copyOf(rows));
        sift();
    }

    private void sift() {
        var rows = all.get();
        if (rows != null) {
            var wanted = words.get().strip().toLowerCase(Locale.ROOT);
            shown.set(rows.stream()
                    .filter(row -> deed.get() == null || row.deed() == deed.get())
                    .filter(row -> coder.get() == null || row.entry().coder().equals(coder.get()))
                    .filter(row -> isWithin(dayOf(row)))
                    .filter(row -> wanted.isEmpty() || says(row, wanted))
                    .toList());
        }
    }

    private boolean isWithin(LocalDate day) {
        return (from.get() == null || !day.isBefore(from.get())) && (to.get() == null || !day.isAfter(to.get()));
    }

    private boolean says(AuditTrail.Row row, String wanted) {
        return said(row).toLowerCase(Locale.ROOT).contains(wanted)
                || row.reason().toLowerCase(Locale.ROOT).contains(wanted);
    }

    /// What was done, in words.
    String said(AuditTrail.Row row) {
        return said.computeIfAbsent(
                row.entry().number(), _ -> workbench.messages().get().say(row.entry().label()));
    }

    LocalDate dayOf(AuditTrail.Row row) {
        return LocalDate.ofInstant(row.entry().at(), zone);
    }

    /// Says why, or says it anew. Where nothing is said, nothing changes.
    void explain(AuditTrail.Row row, String reason) {
        if (!reason.isBlank() && !reason.strip().equals(row.reason())) {
            var title = workbench.messages().get().say("decisions.memo", said(row));
            workbench.act((now, by) -> AuditTrail.explain(now, by, row, title, reason.strip()));
        }
    }

    /// All rows with their reasons, for a file.
    Supplier<List<AuditTrail.Row>> everything() {
        var rows = shown.get();
        var project = workbench.project();
        return () -> project.explained(rows);
    }

    /// Null until they are read.
    ReadOnlyObjectProperty<@Nullable List<AuditTrail.Row>> all() {
        return all.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<AuditTrail.Row>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The row of the history from which on reasons are known.
    ReadOnlyLongProperty base() {
        return base.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Deed> deed() {
        return deed;
    }

    ObjectProperty<@Nullable Id<Coder>> coder() {
        return coder;
    }

    ObjectProperty<@Nullable LocalDate> from() {
        return from;
    }

    ObjectProperty<@Nullable LocalDate> to() {
        return to;
    }

    StringProperty words() {
        return words;
    }

    String nameOf(Id<Coder> id) {
        return Objects.requireNonNullElse(workbench.now().get().find(id).map(Coder::name).orElse(null), "");
    }

    @Override
    public void close() {
        ending.run();
        followed.unsubscribe();
    }
}
