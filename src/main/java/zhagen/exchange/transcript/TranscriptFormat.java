package zhagen.exchange.transcript;

import java.nio.charset.Charset;

/// A kind of file that holds a transcript. [Formats] lists them all.
public interface TranscriptFormat {

    /// The id under which the result names it.
    String id();

    /// Whether the file is of this kind. Its content decides; its name only where contents do not differ.
    boolean recognises(String fileName, byte[] bytes);

    /// @throws zhagen.model.Refused where the file cannot be read after all
    Transcript read(String fileName, byte[] bytes);

    /// Reads with the character set that the user chose; the same as [#read] where the format says its own.
    default Transcript readAs(String fileName, byte[] bytes, Charset charset) {
        return read(fileName, bytes);
    }
}
