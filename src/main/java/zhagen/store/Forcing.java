package zhagen.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Brings what was committed from the operating system's memory to the device, soon and on a thread of its own, so that nobody who
/// codes waits for a disk. See docs/decisions for what that promises.
final class Forcing implements AutoCloseable {

    private static final long SOON = 200;

    private final FileChannel channel;
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("zhagen-forcing").factory());
    private volatile @Nullable IOException failure;

    Forcing(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.WRITE);
    }

    void soon() {
        if (due.compareAndSet(false, true)) {
            thread.schedule(this::force, SOON, TimeUnit.MILLISECONDS);
        }
    }

    private void force() {
        due.set(false);
        try {
            channel.force(false);
        } catch (IOException e) {
            failure = e;
        }
    }

    /// @throws IOException where an earlier change may not have reached the device
    void complain() throws IOException {
        var failed = failure;
        if (failed != null) {
            failure = null;
            throw failed;
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            channel.close();
        } catch (IOException e) {
            // nothing is written through this channel
        }
    }
}
