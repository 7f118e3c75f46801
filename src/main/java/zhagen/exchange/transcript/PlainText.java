package zhagen.exchange.transcript;

import java.util.ArrayList;
import java.util.List;
import zhagen.model.Label;
import zhagen.model.Refused;

/// Text in any usual encoding.
final class PlainText implements TranscriptFormat {

    @Override
    public String id() {
        return "text";
    }

    @Override
    public boolean recognises(String fileName, byte[] bytes) {
        return true;
    }

    @Override
    public Transcript read(String fileName, byte[] bytes, Wishes wishes) {
        return transcript(id(), fileName, Decoded.of(fileName, bytes, wishes), wishes);
    }

    static Transcript transcript(String format, String fileName, Decoded decoded, Wishes wishes) {
        var text = Canonical.of(decoded.text());
        if (text.isBlank()) {
            throw Refused.because("import.refused.empty", fileName);
        }
        FileKind.refuseControls(fileName, text);
        var found = Recogniser.recognise(text, Marks.NONE, wishes);
        return Transcript.of(format, decoded.encoding(), text, found, warnings(decoded));
    }

    /// What the user should know about how the bytes became characters.
    static List<Label> warnings(Decoded decoded) {
        var warnings = new ArrayList<Label>();
        if (decoded.lost() > 0) {
            warnings.add(Label.of("import.warning.lost", decoded.lost(), decoded.encoding()));
        }
        if (decoded.guessed()) {
            warnings.add(Label.of("import.warning.encoding", decoded.encoding()));
        }
        return warnings;
    }
}
