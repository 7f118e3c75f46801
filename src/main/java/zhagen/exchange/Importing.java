package zhagen.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.ImportPlan.Declined;
import zhagen.exchange.ImportPlan.Describing;
import zhagen.exchange.ImportPlan.Entry;
import zhagen.exchange.ImportPlan.Readable;
import zhagen.exchange.transcript.Transcript;
import zhagen.exchange.transcript.TranscriptReader;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Edit;
import zhagen.model.Label;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.TextHash;

/// Brings many files in at once: a plan says what each would become, then one change brings in all that can be read. A file that
/// cannot be read keeps none of the others out.
public final class Importing {

    /// What a character costs while its text, its turns and the change with both are in memory.
    private static final int BYTES_A_CHARACTER = 16;

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
        var reading =
                new Batch(known(now), outlines.stream().mapToLong(outline -> size(outline.path())).sum(), progress);
        for (var outline : outlines) {
            var entry = reading.next(outline.path(), outline.wishes());
            entries.add(entry instanceof Declined || Outline.of(entry).sha256().equals(outline.sha256())
                    ? entry
                    : new Declined(entry.path(), entry.wishes(), Label.of("importing.changed", entry.file())));
        }
        return new ImportPlan(entries, decisions);
    }

    /// Reads one file, as the user wishes.
    public static Entry read(Path file, Wishes wishes, Snapshot now, Progress progress) {
        return new Batch(known(now), size(file), progress).next(file, wishes);
    }

    private static void each(
            List<Path> handed, Wishes wishes, Snapshot now, Progress progress, Consumer<Entry> onRead) {
        var declined = new ArrayList<Entry>();
        var files = files(handed, wishes, declined);
        declined.forEach(onRead);
        var reading = new Batch(known(now), files.stream().mapToLong(Importing::size).sum(), progress);
        files.forEach(file -> onRead.accept(reading.next(file, wishes)));
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
        var known = new HashSet<>(known(now).keySet());
        var intake = new Intake(described, by);
        plan.readable()
                .filter(file -> !plan.decision(file.path()).leftOut() && known.add(file.sha256()))
                .forEach(file -> intake.add(file, plan.decision(file.path())));
        var imported = intake.change();
        edits.addAll(imported.edits());
        return new Change(
                imported.isEmpty() && label != null ? label : imported.label(), edits, imported.texts());
    }

    /// Reads files one after the other, as long as there is room in the memory, and knows those that it has read.
    private static final class Batch {

        private final Map<String, String> known;
        private final Map<String, String> seen = new HashMap<>();
        private final long total;
        private final Progress progress;
        private long room = Runtime.getRuntime().maxMemory() / BYTES_A_CHARACTER;
        private long done;

        /// @param known names of sources, by the hash of the file that they came from
        Batch(Map<String, String> known, long total, Progress progress) {
            this.known = known;
            this.total = total;
            this.progress = progress;
        }

        Entry next(Path file, Wishes wishes) {
            long before = done;
            progress.report(before, total);
            var entry = room > 0
                    ? read(file, wishes, (read, _) -> progress.report(before + read, total))
                    : new Declined(file, wishes, Label.of("importing.tooMany", file.getFileName()));
            if (entry instanceof Readable(_, _, _, var transcript)) {
                room -= transcript.text().length();
            }
            done += size(file);
            progress.report(done, total);
            return entry;
        }

        private Entry read(Path file, Wishes wishes, Progress reading) {
            var name = file.getFileName().toString();
            try {
                var bytes = TranscriptReader.bytes(file, reading);
                var sha256 = TextHash.ofBytes(bytes).hex();
                var table = table(name, bytes, wishes);
                if (table != null) {
                    return new Describing(file, wishes, sha256, table);
                }
                if (known.containsKey(sha256)) {
                    return new Declined(file, wishes, Label.of("importing.already", name, known.get(sha256)));
                }
                var same = seen.putIfAbsent(sha256, name);
                return same == null
                        ? new Readable(file, wishes, sha256, understood(name, bytes, wishes, reading))
                        : new Declined(file, wishes, Label.of("importing.twice", name, same));
            } catch (Refused refused) {
                return new Declined(file, wishes, refused.label());
            } catch (OutOfMemoryError _) { // what was read of this file is gone; the others may be smaller
                return new Declined(file, wishes, Label.of("import.refused.tooMuch", name));
            } catch (NoSuchFileException _) {
                return new Declined(file, wishes, Label.of("importing.missing", file));
            } catch (AccessDeniedException _) {
                return new Declined(file, wishes, Label.of("importing.forbidden", file));
            } catch (IOException e) {
                return unreadable(file, wishes, e);
            }
        }
    }

    private static Transcript understood(String name, byte[] bytes, Wishes wishes, Progress reading) {
        return Leaving.behind(
                (_, _) -> reading.report(bytes.length, bytes.length),
                () -> TranscriptReader.read(name, bytes, wishes));
    }

    /// The table of participants that the file is, by the user's word or for everybody to see; null where it is something else.
    private static @Nullable ParticipantTable table(String name, byte[] bytes, Wishes wishes) {
        if (wishes.use() == Wishes.Use.PARTICIPANTS) {
            return ParticipantTable.read(name, bytes, wishes);
        }
        if (wishes.use() != Wishes.Use.AUTOMATIC || !ParticipantTable.isNamedSo(name)) {
            return null;
        }
        try {
            var table = ParticipantTable.read(name, bytes, wishes);
            return table.isPlain() ? table : null;
        } catch (Refused _) {
            return null; // read as a transcript it says why
        }
    }

    private static List<Path> files(List<Path> handed, Wishes wishes, List<Entry> declined) {
        var files = new ArrayList<Path>();
        for (var path : handed) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            if (isProject(path)) {
                declined.add(new Declined(path, wishes, Label.of("importing.project", path.getFileName())));
                continue;
            }
            try (var inside = Files.walk(path)) {
                inside.filter(Files::isRegularFile).filter(file -> isInSight(path, file)).sorted().forEach(files::add);
            } catch (IOException e) {
                declined.add(unreadable(path, wishes, e));
            } catch (UncheckedIOException e) { // a folder inside that may not be read
                declined.add(unreadable(path, wishes, e.getCause()));
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

    private static Declined unreadable(Path file, Wishes wishes, IOException e) {
        return new Declined(
                file, wishes, Label.of("importing.unreadable", file, String.valueOf(e.getMessage())));
    }

    /// The names of what is there, by the hash of the file that it came from.
    private static Map<String, String> known(Snapshot now) {
        var known = new HashMap<String, String>();
        now.all(Source.class)
                .filter(source -> !source.provenance().sha256().isEmpty())
                .forEach(source -> known.put(source.provenance().sha256(), source.name()));
        return known;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return 0; // reading it will say why
        }
    }
}
