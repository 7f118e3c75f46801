package zhagen.exchange;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhagen.exchange.transcript.Transcript;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Label;

/// What a batch of files would become, file by file, before anything is changed.
///
/// @param decisions what the user decided, by file; a file without one comes in as it was read
public record ImportPlan(List<Entry> files, Map<Path, Decision> decisions) {

    /// One file, and what it was read with.
    public sealed interface Entry {

        Path path();

        Wishes wishes();

        /// Its name without folders.
        default String file() {
            var name = path().getFileName();
            return name == null ? path().toString() : name.toString();
        }
    }

    /// A file that can come in.
    ///
    /// @param sha256 of its bytes, in hex
    public record Readable(Path path, Wishes wishes, String sha256, Transcript transcript) implements Entry {}

    /// A table that describes participants.
    ///
    /// @param sha256 of its bytes, in hex
    public record Describing(Path path, Wishes wishes, String sha256, ParticipantTable participants)
            implements Entry {}

    /// A file that stays out, and the sentence that says why.
    public record Declined(Path path, Wishes wishes, Label because) implements Entry {}

    public ImportPlan {
        files = List.copyOf(files);
        decisions = Map.copyOf(decisions);
    }

    public ImportPlan(List<Entry> files) {
        this(files, Map.of());
    }

    public Stream<Readable> readable() {
        return of(Readable.class);
    }

    public Stream<Describing> describing() {
        return of(Describing.class);
    }

    public Stream<Declined> declined() {
        return of(Declined.class);
    }

    public Decision decision(Path path) {
        return decisions.getOrDefault(path, Decision.NONE);
    }

    /// With this entry instead of the one of the same file.
    public ImportPlan with(Entry entry) {
        return new ImportPlan(
                files.stream().map(file -> file.path().equals(entry.path()) ? entry : file).toList(), decisions);
    }

    public ImportPlan decided(Path path, Decision decision) {
        var all = new HashMap<>(decisions);
        all.put(path, decision);
        return new ImportPlan(files, all);
    }

    private <T extends Entry> Stream<T> of(Class<T> kind) {
        return files.stream().filter(kind::isInstance).map(kind::cast);
    }
}
