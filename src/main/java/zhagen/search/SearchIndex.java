package zhagen.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import zhagen.model.Change;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Label;
import zhagen.model.Place;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Texts;

/// The full-text index of a project. It follows the project on a thread of its own and is searched on any; everything it holds is
/// derived, so that files which are missing, damaged or behind the project are made good without anybody's doing.
public final class SearchIndex implements AutoCloseable {

    private static final int IDLE_MILLIS = 1_000;
    private static final long REFRESH_NANOS = 1_000_000_000L;
    private static final long COMMIT_NANOS = 20_000_000_000L;
    private static final long TELL_NANOS = 100_000_000L;
    private static final int MOST_BEGINNINGS = 3;

    /// The project as it was last heard of.
    private record Known(Snapshot now, long number) {}

    private final @Nullable Path folder;
    private final RecentTexts texts;
    private final Documents documents;
    private final Consumer<IndexState> onState;
    private final Backlog backlog = new Backlog();
    private final Thread worker = Thread.ofPlatform().daemon().name("search index").unstarted(this::work);
    private volatile Known known;
    private volatile @Nullable IndexFiles files;
    private volatile @Nullable Label problem;
    private volatile boolean stopped;
    private volatile boolean damaged;

    // of the worker alone
    private int beginnings;
    private boolean uncommitted;
    private long refreshed;
    private long committed;
    private long told;

    private SearchIndex(@Nullable Path folder, Known known, Texts texts, Consumer<IndexState> onState) {
        this.folder = folder;
        this.known = known;
        this.texts = new RecentTexts(texts);
        this.documents = new Documents(texts);
        this.onState = onState;
    }

    /// Returns at once; the index is opened, compared with the project and brought up to it in the background.
    ///
    /// @param folder holds nothing but the index; null for an index in memory
    /// @param number the number of the project's last change
    /// @param onState told on the index's thread
    public static SearchIndex open(
            @Nullable Path folder, Snapshot now, long number, Texts texts, Consumer<IndexState> onState) {
        var index = new SearchIndex(folder, new Known(now, number), texts, onState);
        index.worker.start();
        return index;
    }

    /// Takes note of a change that was applied, undone or redone; to be told in their order.
    ///
    /// @param now the project after the change
    public void follow(Change change, Snapshot now, long number) {
        known = new Known(now, number);
        backlog.add(Owners.touched(change, now));
    }

    public IndexState state() {
        var phase = stopped
                ? IndexState.Phase.STOPPED
                : files == null
                        ? IndexState.Phase.OPENING
                : backlog.isAtRest() ? IndexState.Phase.CURRENT : IndexState.Phase.INDEXING;
        return new IndexState(phase, backlog.done(), backlog.total(), known.number(), problem);
    }

    /// Waits until everything that was followed so far is found. Not for the screen's thread.
    public void awaitCurrent() {
        backlog.awaitRest();
    }

    public SearchResult search(String query, int limit) {
        return search(new Search(query, limit));
    }

    /// What is found in what is indexed by now; [#state] says whether that is everything.
    public SearchResult search(Search search) {
        long start = System.nanoTime();
        var understood = QueryReader.read(search.query());
        var found = understood.expression() == null
                ? new Finder.Found(0, List.of())
                : find(understood.expression(), search);
        var said = found == null ? Label.of("search.failed") : understood.problem();
        long millis = Math.round((System.nanoTime() - start) / 1e6);
        return found == null
                ? new SearchResult(0, millis, List.of(), said)
                : new SearchResult(found.total(), millis, found.hits(), said);
    }

    /// The coded passages that read most like what stands at a place, among what is indexed by now.
    ///
    /// @param now as it is seen by whoever asks
    public List<Similar> similar(Snapshot now, Place place, int limit) {
        var found = asked(searcher -> new SimilarPassages(searcher, now, texts).to(place, limit), List.<Similar>of());
        return found == null ? List.of() : found;
    }

    private Finder.@Nullable Found find(Expression expression, Search search) {
        return asked(searcher -> new Finder(searcher, known.now(), texts).find(expression, search),
                new Finder.Found(0, List.of()));
    }

    private interface Question<T> {

        T ask(IndexSearcher searcher) throws IOException;
    }

    /// Null where the index turns out to be damaged, or the question asks too much of it.
    ///
    /// @param closed the answer while there is no index
    private <T> @Nullable T asked(Question<T> question, T closed) {
        var searched = files;
        if (searched == null) {
            return closed;
        }
        try {
            var searcher = searched.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searched.release(searcher);
            }
        } catch (AlreadyClosedException _) {
            return closed;
        } catch (IndexSearcher.TooManyClauses _) {
            return null;
        } catch (IOException | UncheckedIOException _) {
            damaged = true;
            return null;
        }
    }

    @Override
    public void close() {
        backlog.close();
        boolean interrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            begin();
            while (!backlog.isClosed()) {
                goOn();
            }
            commit();
        } catch (Throwable e) { // whatever it is, the project goes on without an index, and says so
            problem = Label.of("search.state.failed", e.toString());
        } finally {
            stopped = true;
            backlog.close();
            end();
            onState.accept(state());
        }
    }

    private void goOn() throws IOException {
        try {
            if (damaged) {
                throw new IOException("found damaged while searching");
            }
            var owner = backlog.next(IDLE_MILLIS);
            if (owner != null) {
                index(owner);
                backlog.count();
                uncommitted = true;
                show();
            } else if (uncommitted) {
                commit();
            }
        } catch (IOException | AlreadyClosedException e) {
            damaged = false;
            beginAnew(e);
        }
    }

    private IndexFiles opened() {
        var opened = files;
        if (opened == null) {
            throw new IllegalStateException("not open");
        }
        return opened;
    }

    private void index(UUID owner) throws IOException {
        var id = new Id<Item>(owner);
        var now = known.now();
        var item = now.find(id).orElse(null);
        if (item == null) {
            opened().remove(Fields.bytes(id));
            return;
        }
        try {
            opened().replace(Fields.bytes(id), documents.of(item, now));
        } catch (Refused e) {
            problem = item instanceof Source source
                    ? Label.of("search.state.unreadable", source.name())
                    : e.label();
        }
    }

    /// Lets what was indexed be found: at once where nothing else waits, else every now and then.
    private void show() throws IOException {
        long time = System.nanoTime();
        if (backlog.isEmpty()) {
            opened().refresh();
            refreshed = time;
            if (backlog.rest()) {
                onState.accept(state());
            }
            return;
        }
        if (time - refreshed > REFRESH_NANOS) {
            opened().refresh();
            refreshed = time;
        }
        if (time - told > TELL_NANOS) {
            onState.accept(state());
            told = time;
        }
        if (time - committed > COMMIT_NANOS) {
            commit();
        }
    }

    private void commit() throws IOException {
        opened().commit();
        uncommitted = false;
        committed = System.nanoTime();
    }

    private void begin() throws IOException {
        onState.accept(state());
        files = folder == null ? IndexFiles.inMemory() : inFolder(folder);
        committed = System.nanoTime();
        compare();
    }

    private IndexFiles inFolder(Path there) throws IOException {
        try {
            return IndexFiles.in(there);
        } catch (LockObtainFailedException e) {
            return inMemoryBecause(e);
        } catch (IOException | RuntimeException _) { // damaged, or of another Lucene
            return emptied(there);
        }
    }

    private IndexFiles emptied(Path there) throws IOException {
        try {
            IndexFiles.delete(there);
            return IndexFiles.in(there);
        } catch (IOException e) {
            return inMemoryBecause(e);
        }
    }

    private IndexFiles inMemoryBecause(IOException reason) throws IOException {
        problem = Label.of("search.state.memory", String.valueOf(reason.getMessage()));
        return IndexFiles.inMemory();
    }

    /// After the files failed while open: once more in the folder, then in memory.
    private void beginAnew(Exception reason) throws IOException {
        if (++beginnings == MOST_BEGINNINGS) {
            throw new IOException(reason);
        }
        end();
        files = folder != null && beginnings == 1
                ? emptied(folder)
                : inMemoryBecause(new IOException(reason.getMessage(), reason));
        compare();
    }

    /// Whatever the index has otherwise than the project is put in the backlog.
    private void compare() throws IOException {
        var indexed = opened().fingerprints();
        var now = known.now();
        var wrong = new ArrayList<UUID>();
        var owners = new HashSet<UUID>();
        Owners.all(now).forEach(owner -> {
            var id = owner.id().value();
            owners.add(id);
            var fingerprint = indexed.get(id);
            if (fingerprint == null || fingerprint != Documents.fingerprint(owner, now)) {
                wrong.add(id);
            }
        });
        indexed.keySet().stream().filter(id -> !owners.contains(id)).forEach(wrong::add);
        backlog.add(wrong);
        if (backlog.rest()) {
            onState.accept(state());
        }
    }

    private void end() {
        var open = files;
        files = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException _) {
                // it is given up; what it holds can be made again
            }
        }
    }
}
