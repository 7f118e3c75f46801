package zhagen.model;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/// Work that another processor does where one is free. Whoever needs it does it where none was, and never waits for the turn of it.
public final class Meanwhile<T> {

    private final FutureTask<T> task;

    private Meanwhile(Callable<T> work) {
        task = new FutureTask<>(work);
    }

    public static <T> Meanwhile<T> begin(Callable<T> work) {
        var begun = new Meanwhile<>(work);
        ForkJoinPool.commonPool().execute(begun.task);
        return begun;
    }

    /// What came of it. What it threw is thrown here.
    public T get() {
        task.run(); // does nothing where somebody has begun
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
