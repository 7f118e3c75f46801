package zhagen.project;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import zhagen.store.Store;

/// What an open project does for itself, on a thread of its own: a backup, once whoever opened it has got going.
final class Upkeep implements AutoCloseable {

    private static final long AFTER_SECONDS = 5;

    private final Store store;
    private final Consumer<Throwable> failures;
    private final CountDownLatch closing = new CountDownLatch(1);

    Upkeep(Store store, Consumer<Throwable> failures) {
        this.store = store;
        this.failures = failures;
    }

    void begin() {
        Thread.ofVirtual().name("zhagen-upkeep").start(this::run);
    }

    private void run() {
        try {
            store.prepare();
            if (!closing.await(AFTER_SECONDS, TimeUnit.SECONDS)) {
                store.backUp();
            }
        } catch (CancellationException e) {
            // the project is closed; the next time it is opened, a backup is made
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody does: the program ends
        } catch (RuntimeException e) {
            failures.accept(e);
        }
    }

    /// Begins nothing more.
    @Override
    public void close() {
        closing.countDown();
    }
}
