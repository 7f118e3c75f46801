package zhagen.exchange.transcript;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import zhagen.exchange.document.DocumentKind;

/// The formats of transcripts, in the order in which they are asked.
public final class Formats {

    public static final List<TranscriptFormat> ALL = Stream.of(
            Stream.of(TableFormat.spreadsheet()),
            Arrays.stream(DocumentKind.values()).map(DocumentFormat::new),
            Stream.of(
                    Subtitles.webVtt(),
                    Subtitles.subRip(),
                    new SpeechJson(),
                    TableFormat.separated(),
                    new Markdown(),
                    new PlainText()))
            .<TranscriptFormat>flatMap(formats -> formats)
            .toList();

    private Formats() {}

    /// The first format that recognises the file; the last one takes whatever is text.
    static TranscriptFormat of(String fileName, byte[] bytes) {
        return ALL.stream()
                .filter(format -> format.recognises(fileName, bytes))
                .findFirst()
                .orElseGet(ALL::getLast);
    }
}
