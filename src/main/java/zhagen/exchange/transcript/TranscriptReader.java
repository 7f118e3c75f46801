package zhagen.exchange.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import zhagen.exchange.document.Documents;
import zhagen.model.Progress;
import zhagen.model.Refused;

/// Reads any transcript that Zhagen can read. What a file is, its content says.
public final class TranscriptReader {

    /// More text than anybody codes; beyond it the file is something else.
    private static final long LARGEST = 256L << 20;

    private static final int PIECE = 1 << 20;

    private TranscriptReader() {}

    /// @throws Refused where the file is not a transcript that can be read, in one sentence
    /// @throws IOException where the disk does not give the bytes
    public static Transcript read(Path file, Progress progress) throws IOException {
        return read(file.getFileName().toString(), bytes(file, progress));
    }

    /// @throws Refused where the bytes are not a transcript that can be read, in one sentence
    public static Transcript read(String fileName, byte[] bytes) {
        return read(fileName, bytes, Wishes.NONE);
    }

    /// Reads as the user wishes. Bytes that do not fit a wished character set become U+FFFD, and a warning.
    ///
    /// @throws Refused where the bytes are not a transcript that can be read, in one sentence
    public static Transcript read(String fileName, byte[] bytes, Wishes wishes) {
        var open = Documents.unlocked(fileName, bytes, wishes.password());
        FileKind.refuse(fileName, open);
        return Formats.of(fileName, open).read(fileName, open, wishes);
    }

    /// Recognises turns and speakers in a canonical text.
    public static Recognition recognise(String text) {
        return Recogniser.recognise(text, Marks.NONE, Wishes.NONE);
    }

    /// The bytes of a file that is not larger than any transcript.
    public static byte[] bytes(Path file, Progress progress) throws IOException {
        var size = Files.size(file);
        if (!Files.isRegularFile(file)) {
            throw Refused.because("import.refused.notAFile", file.getFileName());
        }
        if (size > LARGEST) {
            throw Refused.because("import.refused.large", file.getFileName(), size >> 20, LARGEST >> 20);
        }
        progress.report(0, size);
        var bytes = new byte[(int) size];
        int read = 0;
        try (var in = Files.newInputStream(file)) {
            while (read < bytes.length) {
                int more = in.readNBytes(bytes, read, Math.min(PIECE, bytes.length - read));
                if (more == 0) {
                    return Arrays.copyOf(bytes, read); // it became shorter
                }
                read += more;
                progress.report(read, size);
            }
        }
        return bytes;
    }
}
