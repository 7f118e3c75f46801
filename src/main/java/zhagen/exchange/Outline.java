package zhagen.exchange;

import java.nio.file.Path;
import zhagen.exchange.ImportPlan.Declined;
import zhagen.exchange.ImportPlan.Describing;
import zhagen.exchange.ImportPlan.Entry;
import zhagen.exchange.ImportPlan.Readable;
import zhagen.exchange.transcript.Transcript;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Label;

/// What a file would become, without its words: little enough to be kept for thousands of files. The words are read again when
/// somebody wants to see them.
///
/// @param wishes what it was read with
/// @param sha256 of its bytes, in hex; empty where nothing could be read
public record Outline(Path path, Wishes wishes, String sha256, Content content) {

    public sealed interface Content {}

    /// One source, or several.
    ///
    /// @param gist the transcript without text, turns, pages and comments
    public record Talk(Transcript gist, int characters, int turns, int comments) implements Content {}

    /// Descriptions of participants.
    public record People(int rows) implements Content {}

    /// Nothing, and the sentence that says why.
    public record Nothing(Label because) implements Content {}

    public static Outline of(Entry entry) {
        return switch (entry) {
            case Readable(var path, var wishes, var sha256, var transcript) ->
                    new Outline(path, wishes, sha256, new Talk(
                            transcript.gist(), transcript.text().length(), transcript.turns().size(),
                            transcript.comments().size()));
            case Describing(var path, var wishes, var sha256, var table) ->
                    new Outline(path, wishes, sha256, new People(table.rows().size()));
            case Declined(var path, var wishes, var because) ->
                    new Outline(path, wishes, "", new Nothing(because));
        };
    }

    /// Its name without folders.
    public String file() {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /// What the source is called if nobody says otherwise.
    public String stem() {
        return Intake.stem(file());
    }

    /// The code name of the one who speaks, as the file's name has it; may be empty.
    public String participant() {
        return CodeName.atStartOf(stem());
    }
}
