package zhagen.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.transcript.TranscriptReader;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Edit;
import zhagen.model.Label;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.model.Snapshot;

/// Files as a person hands them over, folders among them: transcripts, and tables of participants. All of it comes in as one change.
public record Batch(ImportPlan plan, List<Table> tables) {

    /// A file that describes participants.
    public record Table(String file, ParticipantTable participants) {}

    public Batch {
        tables = List.copyOf(tables);
    }

    /// Sorts the files out and reads them; what a folder holds is taken, at any depth.
    public static Batch read(List<Path> handed, Snapshot now, Progress progress) {
        var tables = new ArrayList<Table>();
        var transcripts = new ArrayList<Path>();
        var entries = new ArrayList<ImportPlan.Entry>();
        for (var file : files(handed, entries)) {
            progress.report(0, 0);
            var table = isSeparated(file) ? plainTable(file) : null;
            if (table == null) {
                transcripts.add(file);
            } else {
                tables.add(table);
            }
        }
        entries.addAll(Importing.plan(transcripts, now, progress).files());
        return new Batch(new ImportPlan(entries), tables);
    }

    /// Reads files that are said to be tables of participants.
    public static Batch readTables(List<Path> files) {
        var tables = new ArrayList<Table>();
        var declined = new ArrayList<ImportPlan.Entry>();
        for (var file : files) {
            try {
                tables.add(table(file));
            } catch (Refused refused) {
                declined.add(new ImportPlan.Declined(name(file), refused.label()));
            } catch (IOException e) {
                declined.add(unreadable(file, e));
            }
        }
        return new Batch(new ImportPlan(declined), tables);
    }

    /// One change with everything that can come in: the tables first, so that the transcripts find their participants.
    public Change change(Snapshot now, By by) {
        var edits = new ArrayList<Edit>();
        var label = Label.of("change.participants.describe", 0);
        var state = now;
        for (var table : tables) {
            var described = table.participants().change(state, by);
            state = state.after(described);
            edits.addAll(described.edits());
            label = described.label();
        }
        var imported = Importing.change(plan, state, by);
        edits.addAll(imported.edits());
        return new Change(imported.isEmpty() && !tables.isEmpty() ? label : imported.label(), edits, imported.texts());
    }

    private static List<Path> files(List<Path> handed, List<ImportPlan.Entry> declined) {
        var files = new ArrayList<Path>();
        for (var path : handed) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (var inside = Files.walk(path)) {
                inside.filter(Files::isRegularFile).filter(file -> isInSight(path, file)).sorted().forEach(files::add);
            } catch (IOException e) {
                declined.add(unreadable(path, e));
            }
        }
        return files;
    }

    private static boolean isInSight(Path folder, Path file) {
        return Stream.iterate(folder.relativize(file), step -> step != null, Path::getParent)
                .noneMatch(step -> step.getFileName().toString().startsWith("."));
    }

    private static boolean isSeparated(Path file) {
        var name = name(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    /// The table, or null where the file rather is a transcript, or nothing.
    private static @Nullable Table plainTable(Path file) {
        try {
            var table = table(file);
            return table.participants().isPlain() ? table : null;
        } catch (Refused | IOException _) {
            return null; // read as a transcript it says why
        }
    }

    private static Table table(Path file) throws IOException {
        return new Table(name(file), ParticipantTable.read(name(file), TranscriptReader.bytes(file, Progress.NONE)));
    }

    private static ImportPlan.Declined unreadable(Path file, IOException e) {
        return new ImportPlan.Declined(
                name(file), Label.of("importing.unreadable", file, String.valueOf(e.getMessage())));
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
