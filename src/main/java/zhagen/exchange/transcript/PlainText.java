package zhagen.exchange.transcript;

import java.nio.charset.Charset;
import java.util.ArrayList;
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
    public Transcript read(String fileName, byte[] bytes) {
        return transcript(id(), fileName, Decoded.of(fileName, bytes));
    }

    @Override
    public Transcript readAs(String fileName, byte[] bytes, Charset charset) {
        return transcript(id(), fileName, Decoded.as(bytes, charset));
    }

    static Transcript transcript(String format, String fileName, Decoded decoded) {
        var text = Canonical.of(decoded.text());
        if (text.isBlank()) {
            throw Refused.because("import.refused.empty", fileName);
        }
        FileKind.refuseControls(fileName, text);
        var warnings = new ArrayList<Label>();
        if (decoded.lost() > 0) {
            warnings.add(Label.of("import.warning.lost", decoded.lost(), decoded.encoding()));
        }
        if (decoded.guessed()) {
            warnings.add(Label.of("import.warning.encoding", decoded.encoding()));
        }
        return Transcript.of(format, decoded.encoding(), text, Recogniser.recognise(text, Marks.NONE), warnings);
    }
}
