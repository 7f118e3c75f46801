package zhagen.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/// The files of an index, in a folder or in memory. One thread writes, any thread searches.
final class IndexFiles implements Closeable {

    private static final String FORMAT_KEY = "format";
    private static final int BUFFER_MB = 48;

    /// Lucene recommends a module that Java itself warns of; neither is of use to the user.
    private static final Logger ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        ADVICE.setLevel(Level.OFF);
    }

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private IndexFiles(Directory directory) throws IOException {
        this.directory = directory;
        var config = new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB).setCommitOnClose(false);
        this.writer = new IndexWriter(directory, config);
        if (!isOfThisFormat(writer)) {
            writer.deleteAll();
        }
        this.searchers = new SearcherManager(writer, null);
    }

    /// @throws IOException where the folder cannot be written
    /// @throws RuntimeException where the files are damaged in a way that Lucene does not know
    static IndexFiles in(Path folder) throws IOException {
        Files.createDirectories(folder);
        var directory = FSDirectory.open(folder);
        try {
            checkIntegrity(directory);
            return new IndexFiles(directory);
        } catch (Throwable e) {
            directory.close();
            throw e;
        }
    }

    static IndexFiles inMemory() throws IOException {
        return new IndexFiles(new ByteBuffersDirectory());
    }

    /// Empties the folder, which holds nothing but an index.
    static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (var file : files) {
            Files.delete(file);
        }
    }

    private static void checkIntegrity(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return;
        }
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
        }
    }

    private static boolean isOfThisFormat(IndexWriter writer) {
        var data = writer.getLiveCommitData();
        if (data != null) {
            for (var entry : data) {
                if (entry.getKey().equals(FORMAT_KEY)) {
                    return entry.getValue().equals(Fields.FORMAT);
                }
            }
        }
        return false;
    }

    /// The fingerprint of each owner that the index has documents of.
    Map<UUID, Long> fingerprints() throws IOException {
        var found = new HashMap<UUID, Long>();
        searchers.maybeRefreshBlocking();
        var searcher = searchers.acquire();
        try {
            for (var leaf : searcher.getIndexReader().leaves()) {
                readFingerprints(leaf.reader(), found);
            }
        } finally {
            searchers.release(searcher);
        }
        return found;
    }

    private static void readFingerprints(LeafReader reader, Map<UUID, Long> found) throws IOException {
        var fingerprints = reader.getNumericDocValues(Fields.FINGERPRINT);
        var items = reader.getBinaryDocValues(Fields.ITEM);
        if (fingerprints == null || items == null) {
            return;
        }
        var live = reader.getLiveDocs();
        for (int doc = fingerprints.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = fingerprints.nextDoc()) {
            if ((live == null || live.get(doc)) && items.advanceExact(doc)) {
                found.put(Fields.id(Fields.buffer(items.binaryValue())), fingerprints.longValue());
            }
        }
    }

    /// Puts new documents in the place of an owner's old ones.
    void replace(BytesRef owner, Stream<List<IndexableField>> documents) throws IOException {
        Iterable<List<IndexableField>> each = documents::iterator;
        writer.updateDocuments(new Term(Fields.OWNER, owner), each);
    }

    void remove(BytesRef owner) throws IOException {
        writer.deleteDocuments(new Term(Fields.OWNER, owner));
    }

    /// Lets searches find what was written so far.
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit() throws IOException {
        writer.setLiveCommitData(Map.of(FORMAT_KEY, Fields.FORMAT).entrySet());
        writer.commit();
    }

    IndexSearcher acquire() throws IOException {
        return searchers.acquire();
    }

    void release(IndexSearcher searcher) throws IOException {
        searchers.release(searcher);
    }

    /// Closes without committing.
    @Override
    public void close() throws IOException {
        try (directory; searchers) {
            writer.rollback();
        }
    }
}
