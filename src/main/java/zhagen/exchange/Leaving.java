package zhagen.exchange;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import zhagen.model.Progress;

/// Work that cannot be asked to stop, on a thread of its own, which is left behind as soon as the user wants an end.
final class Leaving<T> {

    private static final long PATIENCE_MILLIS = 100;

    private final FutureTask<T> task;

    private Leaving(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Leaving<T> begin(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("reading").start(task);
        return new Leaving<>(task);
    }

    /// @param progress asked ten times a second whether to go on
    /// @throws CancellationException when it says no; the work is interrupted, and what it still makes is forgotten
    static <T> T behind(Progress progress, Callable<T> work) {
        return begin(work).result(progress);
    }

    /// As [#behind], of work that has begun.
    T result(Progress progress) {
        try {
            while (true) {
                try {
                    return task.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    progress.report(0, 0);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw new IllegalStateException(e.getCause());
            }
        } finally {
            leave();
        }
    }

    /// Interrupts the work where it is not done, and forgets what it still makes.
    void leave() {
        task.cancel(true);
    }
}
