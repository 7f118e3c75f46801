package zhagen.model;

/// Where the texts of sources are read from, one at a time; a snapshot never holds them.
@FunctionalInterface
public interface Texts {

    /// @throws Refused where the project has no such text
    String read(TextHash hash);

    default String read(Source source) {
        return read(source.text());
    }
}
