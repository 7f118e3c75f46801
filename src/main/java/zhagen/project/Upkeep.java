package zhagen.project;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import zhagen.store.Backups;
import zhagen.store.Store;

/// What an open project does for itself, on a thread of its own: a backup, once whoever opened it has got going.
final class Upkeep implements AutoCloseable {

    private static final long AFTER_SECONDS = 5;

    private final Store store;
    private final Consumer<Throwable> failures;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile CompletableFuture<?> done = CompletableFuture.completedFuture(null);

    Upkeep(Store store, Consumer<Throwable> failures) {
        this.store = store;
        this.failures = failures;
    }

    void begin() {
        done = CompletableFuture.runAsync(this::run, work -> Thread.ofVirtual().name("zhagen-upkeep").start(work));
    }

    private void run() {
        try {
            store.prepare();
            closing.await(AFTER_SECONDS, TimeUnit.SECONDS);
            backUp();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody does: the program ends
        } catch (RuntimeException e) {
            failures.accept(e);
        }
    }

    synchronized Optional<Backups.Backup> backUp() {
        return store.backUp();
    }

    /// Waits for the backup, which begins now where it had not.
    @Override
    public void close() {
        closing.countDown();
        done.join();
    }
}
