package zhagen.exchange.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// The parts of a document that is a zip archive. Only what is asked for is unpacked, and not more than a document has.
final class Archive implements AutoCloseable {

    private static final long LARGEST = 96L << 20;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private long unpacked;

    Archive(byte[] bytes) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .setIgnoreLocalFileHeader(true)
                .get();
        zip.getEntries().asIterator().forEachRemaining(
                entry -> entries.putIfAbsent(entry.getName().replace('\\', '/'), entry));
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    Optional<InputStream> open(String name) throws IOException {
        var entry = entries.get(name);
        return entry == null ? Optional.empty() : Optional.of(new Bounded(zip.getInputStream(entry)));
    }

    /// @throws IOException where there is no such part
    InputStream require(String name) throws IOException {
        return open(name).orElseThrow(() -> new IOException("no part " + name));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// All parts together may not become larger than a document.
    private final class Bounded extends FilterInputStream {

        private Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            unpacked += read;
            if (unpacked > LARGEST) {
                throw new Unreadable(Unreadable.Reason.TOO_MUCH);
            }
        }
    }
}
