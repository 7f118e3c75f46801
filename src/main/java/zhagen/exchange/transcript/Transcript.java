package zhagen.exchange.transcript;

import java.util.List;
import zhagen.model.Label;

/// A file read and understood, before anything of it is in a project.
///
/// @param format the id of the [TranscriptFormat] that read it
/// @param encoding the character set that the bytes were in; empty where the format has none of its own
/// @param text canonical: line ends are `\n`, no byte order mark, nothing else altered
/// @param layout the id of the recognised layout; empty where there are no speakers
/// @param confidence from 0 to 1, how regular the layout is
public record Transcript(
        String format,
        String encoding,
        String title,
        String text,
        List<TranscriptTurn> turns,
        List<TranscriptSpeaker> speakers,
        String layout,
        double confidence,
        List<Label> warnings) {

    public Transcript {
        turns = List.copyOf(turns);
        speakers = List.copyOf(speakers);
        warnings = List.copyOf(warnings);
    }

    static Transcript of(String format, String encoding, String text, Recognition found, List<Label> warnings) {
        return new Transcript(
                format,
                encoding,
                found.title(),
                text,
                found.turns(),
                found.speakers(),
                found.layout(),
                found.confidence(),
                warnings);
    }
}
