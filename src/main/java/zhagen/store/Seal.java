package zhagen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the database file has to live up to: the newest change that was acknowledged, and how long the file was when it was closed.
/// A database that lost its end opens without a word at an older state; this is how it is noticed.
///
/// @param length of the file after it was closed; 0 while it is open
record Seal(long number, long length) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d+) (\\d+)\\s*");

    private static Path file(Path folder) {
        return folder.resolve("project.seal");
    }

    /// Nothing where there is none, or none that can be read: the database then has to speak for itself.
    static Optional<Seal> read(Path folder) {
        try {
            var written = WRITTEN.matcher(Files.readString(file(folder)));
            return written.matches()
                    ? Optional.of(new Seal(Long.parseLong(written.group(1)), Long.parseLong(written.group(2))))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Always of the same length, so that it is written over in one go.
    private ByteBuffer bytes() {
        return ByteBuffer.wrap("%020d %020d\n".formatted(number, length).getBytes(StandardCharsets.US_ASCII));
    }

    void write(Path folder) throws IOException {
        Files.write(file(folder), bytes().array());
    }

    /// Writes seal after seal while a project is open.
    static final class Press implements AutoCloseable {

        private final FileChannel channel;

        Press(Path folder) throws IOException {
            channel = FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }

        void write(Seal seal) throws IOException {
            channel.write(seal.bytes(), 0);
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
