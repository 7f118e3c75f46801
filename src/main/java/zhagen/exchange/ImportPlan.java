package zhagen.exchange;

import java.util.List;
import java.util.stream.Stream;
import zhagen.exchange.transcript.Transcript;
import zhagen.model.Label;

/// What a batch of files would become, file by file, before anything is changed.
public record ImportPlan(List<Entry> files) {

    /// One file, under its name without folders.
    public sealed interface Entry {
        String file();
    }

    /// A file that can come in.
    ///
    /// @param sha256 of its bytes, in hex
    public record Readable(String file, String sha256, Transcript transcript) implements Entry {}

    /// A file that stays out, and the sentence that says why.
    public record Declined(String file, Label because) implements Entry {}

    public ImportPlan {
        files = List.copyOf(files);
    }

    public Stream<Readable> readable() {
        return files.stream().filter(Readable.class::isInstance).map(Readable.class::cast);
    }

    public Stream<Declined> declined() {
        return files.stream().filter(Declined.class::isInstance).map(Declined.class::cast);
    }
}
