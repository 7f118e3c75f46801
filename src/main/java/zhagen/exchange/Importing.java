package zhagen.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import zhagen.exchange.ImportPlan.Declined;
import zhagen.exchange.ImportPlan.Entry;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Edit;
import zhagen.model.Label;
import zhagen.model.Progress;
import zhagen.model.Snapshot;

/// Brings many files in at once: a plan says what each would become, then one change brings in all that can be read. A file that
/// cannot be read keeps none of the others out.
public final class Importing {

    private Importing() {}

    /// Reads the files, and those in folders at any depth. One that the project has already, by its bytes, is left out, and so is
    /// what would not fit into the memory together with the rest.
    ///
    /// @param wishes for each of them
    public static ImportPlan plan(List<Path> handed, Wishes wishes, Snapshot now, Progress progress) {
        var entries = new ArrayList<Entry>();
        each(handed, wishes, now, progress, entries::add);
        return new ImportPlan(entries);
    }

    public static ImportPlan plan(List<Path> handed, Snapshot now, Progress progress) {
        return plan(handed, Wishes.NONE, now, progress);
    }

    /// As [#plan], but keeps only what lists show of each file, however many there are.
    public static List<Outline> outlines(List<Path> handed, Wishes wishes, Snapshot now, Progress progress) {
        var outlines = new ArrayList<Outline>();
        each(handed, wishes, now, progress, entry -> outlines.add(Outline.of(entry)));
        return outlines;
    }

    /// Reads again what was outlined, as it was outlined. A file whose bytes are not what they were then stays out.
    public static ImportPlan plan(
            List<Outline> outlines, Map<Path, Decision> decisions, Snapshot now, Progress progress) {
        var entries = new ArrayList<Entry>();
        var same = outlines.iterator();
        Batch.read(files(outlines), now, progress, entry -> entries.add(unchanged(entry, same.next())));
        return new ImportPlan(entries, decisions);
    }

    private static List<Batch.File> files(List<Outline> outlines) {
        return outlines.stream().map(outline -> new Batch.File(outline.path(), outline.wishes())).toList();
    }

    private static Entry unchanged(Entry entry, Outline outline) {
        return entry instanceof Declined || Outline.of(entry).sha256().equals(outline.sha256())
                ? entry
                : new Declined(entry.path(), entry.wishes(), Label.of("importing.changed", entry.file()));
    }

    /// Reads one file, as the user wishes.
    public static Entry read(Path file, Wishes wishes, Snapshot now, Progress progress) {
        var entries = new ArrayList<Entry>();
        Batch.read(List.of(new Batch.File(file, wishes)), now, progress, entries::add);
        return entries.getFirst();
    }

    private static void each(
            List<Path> handed, Wishes wishes, Snapshot now, Progress progress, Consumer<Entry> onRead) {
        var declined = new ArrayList<Entry>();
        var files = files(handed, wishes, declined);
        declined.forEach(onRead);
        Batch.read(files, now, progress, onRead);
    }

    /// One change with everything that the plan can bring in and the user did not leave out; empty where that is nothing. Tables of
    /// participants go first, so that the transcripts find them.
    public static Change change(ImportPlan plan, Snapshot now, By by) {
        var edits = new ArrayList<Edit>();
        var described = now;
        Label label = null;
        for (var table : plan.describing().filter(table -> !plan.decision(table.path()).leftOut()).toList()) {
            var change = table.participants().change(described, by);
            described = described.after(change);
            edits.addAll(change.edits());
            label = change.label();
        }
        var known = new HashSet<>(Batch.known(now).keySet());
        var intake = new Intake(described, by);
        plan.readable()
                .filter(file -> !plan.decision(file.path()).leftOut() && known.add(file.sha256()))
                .forEach(file -> intake.add(file, plan.decision(file.path())));
        var imported = intake.change();
        edits.addAll(imported.edits());
        return new Change(
                imported.isEmpty() && label != null ? label : imported.label(), edits, imported.texts());
    }

    private static List<Batch.File> files(List<Path> handed, Wishes wishes, List<Entry> declined) {
        var files = new ArrayList<Batch.File>();
        for (var path : handed) {
            if (!Files.isDirectory(path)) {
                files.add(new Batch.File(path, wishes));
                continue;
            }
            if (isProject(path)) {
                declined.add(new Declined(path, wishes, Label.of("importing.project", path.getFileName())));
                continue;
            }
            try (var inside = Files.walk(path)) {
                inside.filter(Files::isRegularFile)
                        .filter(file -> isInSight(path, file))
                        .sorted()
                        .forEach(file -> files.add(new Batch.File(file, wishes)));
            } catch (IOException e) {
                declined.add(Batch.unreadable(path, wishes, e));
            } catch (UncheckedIOException e) { // a folder inside that may not be read
                declined.add(Batch.unreadable(path, wishes, e.getCause()));
            }
        }
        return files;
    }

    private static boolean isInSight(Path folder, Path file) {
        return Stream.iterate(folder.relativize(file), step -> step != null, Path::getParent)
                .noneMatch(step -> step.getFileName().toString().startsWith(".") || isProject(step));
    }

    /// What a project holds is no transcript, and some of it is text.
    private static boolean isProject(Path folder) {
        return folder.toString().toLowerCase(Locale.ROOT).endsWith(".zhagen");
    }
}
