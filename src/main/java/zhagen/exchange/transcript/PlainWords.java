package zhagen.exchange.transcript;

import zhagen.model.Refused;

/// The words of a text file that is no transcript.
public final class PlainWords {

    private PlainWords() {}

    /// @return with `\n` for line ends
    /// @throws Refused where the file is no text, or has no words
    public static String read(String fileName, byte[] bytes, Wishes wishes) {
        FileKind.refuse(fileName, bytes);
        var text = Canonical.of(Decoded.of(fileName, bytes, wishes).text());
        FileKind.refuseControls(fileName, text);
        if (text.isBlank()) {
            throw Refused.because("import.refused.empty", fileName);
        }
        return text;
    }
}
