package zhagen.exchange.transcript;

import java.util.Locale;

/// Markdown. Its marks stay in the text, which is canonical as it is; the layouts know them.
final class Markdown implements TranscriptFormat {

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public boolean recognises(String fileName, byte[] bytes) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    @Override
    public Transcript read(String fileName, byte[] bytes, Wishes wishes) {
        return PlainText.transcript(id(), fileName, Decoded.of(fileName, bytes, wishes), wishes);
    }
}
