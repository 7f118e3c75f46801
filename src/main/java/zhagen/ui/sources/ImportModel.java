package zhagen.ui.sources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.Decision;
import zhagen.exchange.ImportPlan;
import zhagen.exchange.Importing;
import zhagen.exchange.Outline;
import zhagen.exchange.transcript.Template;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Refused;
import zhagen.model.Source;
import zhagen.project.Applied;
import zhagen.ui.workbench.Job;
import zhagen.ui.workbench.Jobs;
import zhagen.ui.workbench.Workbench;

/// Files that are about to come in: what each would become, what the user decides about it, and at last all of it as one change.
/// Of each file it keeps an outline; the words are read again for the one that is looked at, and when all come in. Screen thread.
final class ImportModel implements AutoCloseable {

    /// What became of the last batch.
    ///
    /// @param stayedOut why, a sentence for each file
    /// @param change the number of the change that brought the others
    record Arrived(List<Label> stayedOut, int entered, long change) {}

    private record Read(ImportPage page, Wishes wishes) {}

    private final Workbench workbench;
    private final ImportBatch batch = new ImportBatch();
    private final ObjectProperty<@Nullable Path> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Label> patternFault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable Arrived> arrived = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Id<Source>> first = new SimpleObjectProperty<>();
    /// Readings of files that were wished otherwise, and are to be waited for.
    private final Map<Path, Job> wished = new HashMap<>();
    private final Subscription followed;
    private final Runnable ending;
    private @Nullable Job looking;
    private @Nullable Job working;
    private boolean committing;

    ImportModel(Workbench workbench) {
        this.workbench = workbench;
        ending = workbench.project().listen(this::follow);
        ListChangeListener<Job> ends = _ -> weigh();
        workbench.jobs().running().addListener(ends);
        followed = Subscription.combine(
                chosen.subscribe(this::look),
                workbench.messages().subscribe(this::repaint),
                () -> workbench.jobs().running().removeListener(ends));
    }

    ImportBatch batch() {
        return batch;
    }

    /// The file that is looked at.
    ObjectProperty<@Nullable Path> chosen() {
        return chosen;
    }

    @Nullable
    ImportFile chosenFile() {
        return batch.get(chosen.get());
    }

    /// The chosen file in full; null until it has been read.
    ReadOnlyObjectProperty<@Nullable ImportPage> page() {
        return page.getReadOnlyProperty();
    }

    /// What is wrong with the pattern that was typed last.
    ReadOnlyObjectProperty<@Nullable Label> patternFault() {
        return patternFault.getReadOnlyProperty();
    }

    /// Whether there is a batch to look at.
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// Whether files are being read again, or come in.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// What came last, for whoever has not read it yet.
    ObjectProperty<@Nullable Arrived> arrived() {
        return arrived;
    }

    /// The first source of the last import.
    ObjectProperty<@Nullable Id<Source>> first() {
        return first;
    }

    /// Reads transcripts, tables of participants, and folders of them, to be looked at together with those that are there.
    void take(List<Path> handed) {
        take(handed, Wishes.NONE);
    }

    /// Reads tables of participants, whatever their heads say.
    void takeTables(List<Path> handed) {
        take(handed, Wishes.NONE.with(Wishes.Use.PARTICIPANTS));
    }

    private void take(List<Path> handed, Wishes wishes) {
        if (!handed.isEmpty() && !committing) {
            var now = workbench.now().get();
            workbench.jobs().start(
                    Label.of("sources.import.job", handed.size()),
                    progress -> Importing.outlines(handed, wishes, now, progress),
                    this::add);
        }
    }

    private void add(List<Outline> outlines) {
        arrived.set(null);
        batch.add(outlines);
        open.set(!batch.isEmpty());
        if (chosen.get() == null) {
            chosen.set(batch.first());
        }
    }

    private void look() {
        if (looking != null) {
            looking.cancel();
        }
        patternFault.set(null);
        page.set(null);
        var file = chosenFile();
        if (file != null && !wished.containsKey(file.path())) {
            looking = read(file, this::show);
        }
    }

    private Job read(ImportFile file, Consumer<Read> onRead) {
        var now = workbench.now().get();
        var path = file.path();
        var wishes = file.outline().wishes();
        var alone = alone();
        return workbench.jobs().quietly(
                progress -> new Read(
                        ImportPage.of(Importing.read(path, wishes, now, progress), file.decision(), alone), wishes),
                onRead);
    }

    private String alone() {
        return workbench.messages().get().say("preview.alone");
    }

    /// Shows what was read; what has become of the file meanwhile is seen in the list, too.
    private void show(Read read) {
        var path = read.page().entry().path();
        var file = batch.get(path);
        if (file == null || !file.outline().wishes().equals(read.wishes())) {
            return;
        }
        if (!file.isTwice()) {
            batch.replace(file.with(Outline.of(read.page().entry())));
        }
        if (path.equals(chosen.get())) {
            page.set(read.page().under(file.decision(), alone()));
        }
    }

    private void repaint() {
        var shown = page.get();
        var file = chosenFile();
        if (shown != null && file != null) {
            page.set(shown.under(file.decision(), alone()));
        }
    }

    /// Reads the chosen file again, in another encoding, layout, use or with a password.
    void wish(UnaryOperator<Wishes> change) {
        var file = chosenFile();
        if (file != null) {
            patternFault.set(null);
            wish(file, change.apply(file.outline().wishes()));
        }
    }

    /// Reads the chosen file by the user's own pattern, if that is one.
    void pattern(String template) {
        try {
            Template.of(template);
            wish(wishes -> wishes.with(new Wishes.Layout.Own(template)));
        } catch (Refused refused) {
            patternFault.set(refused.label());
        }
    }

    private void wish(ImportFile file, Wishes wishes) {
        if (file.outline().wishes().equals(wishes)) {
            return;
        }
        var waiting = file.wishing(wishes);
        batch.replace(waiting);
        var earlier = wished.put(file.path(), read(waiting, read -> {
            wished.remove(file.path());
            show(read);
            weigh();
        }));
        if (earlier != null) {
            earlier.cancel();
        }
        weigh();
    }

    /// Decides about the chosen file.
    void decide(UnaryOperator<Decision> change) {
        var file = chosenFile();
        if (file != null) {
            var before = file.decision();
            var after = change.apply(before);
            batch.replace(file.with(after));
            if (!after.voices().equals(before.voices())) {
                repaint();
            }
        }
    }

    /// Whether a file is to come in.
    void leaveOut(ImportFile file, boolean out) {
        if (file.isReadable()) {
            batch.replace(file.with(file.decision().leavingOut(out)));
        }
    }

    /// Those that were like the chosen one before anybody wished something.
    List<ImportFile> similar() {
        var file = chosenFile();
        return file == null ? List.of() : batch.similar(file);
    }

    /// Reads and decides about similar files as about the chosen one.
    void applyToSimilar() {
        var model = chosenFile();
        if (model == null || busy.get()) {
            return;
        }
        var wishes = model.outline().wishes();
        var alike = similar();
        batch.replace(alike.stream().map(file -> file.with(model.decision().alike(file.decision()))).toList());
        var again = alike.stream()
                .filter(file -> !file.outline().wishes().equals(wishes))
                .map(ImportFile::path)
                .toList();
        if (!again.isEmpty()) {
            var now = workbench.now().get();
            work(again.size(), progress -> Importing.outlines(again, wishes, now, progress), this::readAgain);
        }
    }

    private void readAgain(List<Outline> outlines) {
        var known = new ArrayList<ImportFile>();
        for (var outline : outlines) {
            var file = batch.get(outline.path());
            if (file != null) {
                known.add(file.with(outline));
            }
        }
        batch.replace(known);
    }

    private <T> void work(int files, Jobs.Work<T> work, Consumer<T> onDone) {
        working = workbench.jobs().start(Label.of("sources.import.job", files), work, onDone);
        weigh();
    }

    private void weigh() {
        boolean runs = working != null && workbench.jobs().running().contains(working);
        busy.set(runs || committing || !wished.isEmpty());
    }

    /// Brings in what is neither refused nor left out, as one change; the batch is gone then.
    void bring() {
        var entering = batch.entering().toList();
        if (!busy.get() && !entering.isEmpty()) {
            var outlines = entering.stream().map(ImportFile::outline).toList();
            var decisions = entering.stream().collect(Collectors.toMap(ImportFile::path, ImportFile::decision));
            var now = workbench.now().get();
            work(outlines.size(), progress -> Importing.plan(outlines, decisions, now, progress), this::commit);
        }
    }

    private void commit(ImportPlan plan) {
        readAgain(plan.declined().map(Outline::of).toList());
        int entered = plan.files().size() - (int) plan.declined().count();
        if (entered == 0) {
            return;
        }
        committing = true;
        weigh();
        workbench.act((now, by) -> Importing.change(plan, now, by))
                .whenComplete((applied, failure) -> workbench.onScreen(() -> {
                    committing = false;
                    weigh();
                    if (failure == null) {
                        end(entered, applied);
                    }
                }));
    }

    private void end(int entered, Applied applied) {
        var stayedOut = batch.refusals();
        leave();
        arrived.set(new Arrived(stayedOut, entered, applied.number()));
        applied.change().edits(Source.class)
                .map(Edit.Of::item)
                .findFirst()
                .ifPresent(source -> first.set(((Source) source).id()));
    }

    /// Forgets the batch; nothing of it has come in.
    void cancel() {
        if (!committing) {
            leave();
        }
    }

    private void leave() {
        wished.values().forEach(Job::cancel);
        wished.clear();
        if (working != null) {
            working.cancel();
        }
        chosen.set(null);
        batch.clear();
        open.set(false);
        weigh();
    }

    /// Every file that cannot come in with its sentence, a line each.
    String refusals() {
        return batch.refusals().stream()
                .map(workbench.messages().get()::say)
                .collect(Collectors.joining("\n"));
    }

    /// Moves on to the first file that cannot be read.
    void chooseRefused() {
        batch.refused().findFirst().ifPresent(file -> chosen.set(file.path()));
    }

    /// Hears of every change by itself, since it waits for the one that takes the import back.
    private void follow(Applied applied) {
        var last = arrived.get();
        if (last != null && applied.reverses() == last.change()) {
            arrived.set(null);
        }
    }

    @Override
    public void close() {
        leave();
        followed.unsubscribe();
        ending.run();
    }
}
