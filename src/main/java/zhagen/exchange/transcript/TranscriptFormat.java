package zhagen.exchange.transcript;

/// A kind of file that holds a transcript. [Formats] lists them all.
public interface TranscriptFormat {

    /// The id under which the result names it.
    String id();

    /// Whether the file is of this kind. Its content decides; its name only where contents do not differ.
    boolean recognises(String fileName, byte[] bytes);

    /// @param wishes to be followed where they concern this format
    /// @throws zhagen.model.Refused where the file cannot be read after all
    Transcript read(String fileName, byte[] bytes, Wishes wishes);
}
