package zhagen.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What has changed and is not indexed yet: each source or item once, however often it changed. Any thread.
final class Backlog {

    private final LinkedHashSet<UUID> waiting = new LinkedHashSet<>();
    private boolean atWork = true;
    private boolean closed;
    private int taken;
    private int done;

    synchronized void add(Collection<UUID> owners) {
        waiting.addAll(owners);
        notifyAll();
    }

    /// The next one; null where the backlog is closed, or nothing came for a while.
    synchronized @Nullable UUID next(long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (waiting.isEmpty() && !closed) {
            long rest = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (rest <= 0) {
                return null;
            }
            pause(rest);
        }
        if (closed) {
            return null;
        }
        atWork = true;
        taken++;
        return waiting.removeFirst();
    }

    /// One more is indexed.
    synchronized void count() {
        done++;
    }

    /// Whether something waits to be indexed.
    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    /// Everything that was taken is indexed and found.
    ///
    /// @return whether nothing has come since
    synchronized boolean rest() {
        if (!waiting.isEmpty()) {
            return false;
        }
        atWork = false;
        taken = 0;
        done = 0;
        notifyAll();
        return true;
    }

    synchronized int done() {
        return done;
    }

    synchronized int total() {
        return taken + waiting.size();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized boolean isAtRest() {
        return !atWork && waiting.isEmpty();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized void awaitRest() {
        while (!isAtRest() && !closed) {
            pause(0);
        }
    }

    private void pause(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts here", e);
        }
    }
}
