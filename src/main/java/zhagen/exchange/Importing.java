package zhagen.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhagen.exchange.ImportPlan.Declined;
import zhagen.exchange.ImportPlan.Readable;
import zhagen.exchange.transcript.TranscriptReader;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Label;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.TextHash;

/// Brings many files in at once: a plan says what each would become, then one change brings in all that can be read. A file that
/// cannot be read keeps none of the others out.
public final class Importing {

    private Importing() {}

    /// Reads the files. One that the project has already, by its bytes, is left out.
    public static ImportPlan plan(List<Path> files, Snapshot now, Progress progress) {
        var known = known(now);
        var entries = new ArrayList<ImportPlan.Entry>();
        long total = files.stream().mapToLong(Importing::size).sum();
        long done = 0;
        for (var file : files) {
            long before = done;
            entries.add(read(file, known, (read, _) -> progress.report(before + read, total)));
            done += size(file);
            progress.report(done, total);
        }
        return new ImportPlan(entries);
    }

    /// One change with everything that the plan can bring in; empty where that is nothing.
    public static Change change(ImportPlan plan, Snapshot now, By by) {
        var known = known(now);
        var intake = new Intake(now, by);
        plan.readable().filter(file -> !known.containsKey(file.sha256())).forEach(intake::add);
        return intake.change();
    }

    private static ImportPlan.Entry read(Path file, Map<String, String> known, Progress progress) {
        var name = file.getFileName().toString();
        try {
            var bytes = TranscriptReader.bytes(file, progress);
            var sha256 = TextHash.ofBytes(bytes).hex();
            var same = known.putIfAbsent(sha256, name);
            return same == null
                    ? new Readable(name, sha256, TranscriptReader.read(name, bytes))
                    : new Declined(name, Label.of("importing.already", name, same));
        } catch (Refused refused) {
            return new Declined(name, refused.label());
        } catch (NoSuchFileException _) {
            return new Declined(name, Label.of("importing.missing", file));
        } catch (AccessDeniedException _) {
            return new Declined(name, Label.of("importing.forbidden", file));
        } catch (IOException e) {
            return new Declined(name, Label.of("importing.unreadable", file, String.valueOf(e.getMessage())));
        }
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
