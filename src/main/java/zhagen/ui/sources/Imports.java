package zhagen.ui.sources;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.ImportPlan;
import zhagen.exchange.Importing;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Source;
import zhagen.project.Applied;
import zhagen.ui.workbench.Jobs;
import zhagen.ui.workbench.Workbench;

/// Brings files in: they are read by a job that can be cancelled, and then come in as one change. What became of them is kept until
/// it is read, or taken back. Screen thread.
final class Imports implements AutoCloseable {

    /// What became of the files.
    ///
    /// @param change the number of the change that brought them; 0 where nothing came in
    record Arrived(ImportPlan plan, long change) {}

    private final Workbench workbench;
    private final ObjectProperty<@Nullable Arrived> arrived = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Id<Source>> first = new SimpleObjectProperty<>();
    private final Runnable ending;

    Imports(Workbench workbench) {
        this.workbench = workbench;
        ending = workbench.listen(this::follow);
    }

    /// What came last, for whoever has not read it yet.
    ObjectProperty<@Nullable Arrived> arrived() {
        return arrived;
    }

    /// The first source of the last import.
    ObjectProperty<@Nullable Id<Source>> first() {
        return first;
    }

    /// Transcripts, tables of participants, and folders of them.
    void take(List<Path> files) {
        var now = workbench.now().get();
        start(files, progress -> Importing.plan(files, now, progress));
    }

    /// Files that are tables of participants, whatever their heads say.
    void takeTables(List<Path> files) {
        var now = workbench.now().get();
        var tables = Wishes.NONE.with(Wishes.Use.PARTICIPANTS);
        start(files, progress -> Importing.plan(files, tables, now, progress));
    }

    private void start(List<Path> files, Jobs.Work<ImportPlan> work) {
        if (!files.isEmpty()) {
            workbench.jobs().start(Label.of("sources.import.job", files.size()), work, this::bring);
        }
    }

    private void bring(ImportPlan plan) {
        if (plan.declined().count() == plan.files().size()) {
            arrived.set(new Arrived(plan, 0));
            return;
        }
        workbench.act((now, by) -> Importing.change(plan, now, by)).thenAccept(applied -> workbench.onScreen(() -> {
            arrived.set(new Arrived(plan, applied.number()));
            applied.change().edits(Source.class)
                    .map(Edit.Of::item)
                    .findFirst()
                    .ifPresent(source -> first.set(((Source) source).id()));
        }));
    }

    private void follow(Applied applied) {
        var last = arrived.get();
        if (last != null && last.change() != 0 && applied.reverses() == last.change()) {
            arrived.set(null);
        }
    }

    @Override
    public void close() {
        ending.run();
    }
}
