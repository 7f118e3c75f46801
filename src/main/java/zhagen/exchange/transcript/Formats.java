package zhagen.exchange.transcript;

import java.util.List;

/// The formats of transcripts, in the order in which they are asked.
public final class Formats {

    public static final List<TranscriptFormat> ALL = List.of(
            TableFormat.spreadsheet(),
            new WordDocument(),
            Subtitles.webVtt(),
            Subtitles.subRip(),
            new SpeechJson(),
            TableFormat.separated(),
            new Markdown(),
            new PlainText());

    private Formats() {}

    /// The first format that recognises the file; the last one takes whatever is text.
    static TranscriptFormat of(String fileName, byte[] bytes) {
        return ALL.stream()
                .filter(format -> format.recognises(fileName, bytes))
                .findFirst()
                .orElseGet(ALL::getLast);
    }
}
