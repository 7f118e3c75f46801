package zhagen.ui.workbench;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import zhagen.model.Label;
import zhagen.model.Progress;

/// Long work, each on a virtual thread of its own: a snapshot goes in, a value comes out on the screen's thread.
/// Called on the screen thread.
public final class Jobs {

    private static final int BREATH_MILLIS = 80;

    /// What is to be done away from the screen. It reports often, for a report is where it can be stopped.
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    private final Executor screen;
    private final Consumer<Throwable> failures;
    private final Runnable stopped;
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    private final ObservableList<Job> shown = FXCollections.unmodifiableObservableList(running); // kept: it listens weakly
    private int underWay;

    /// @param screen runs what touches nodes or properties
    /// @param failures is told, on the screen thread, of whatever went wrong
    /// @param stopped runs on the screen thread when shown work has stopped because somebody cancelled it
    public Jobs(Executor screen, Consumer<Throwable> failures, Runnable stopped) {
        this.screen = screen;
        this.failures = failures;
        this.stopped = stopped;
    }

    /// The work that the status bar shows, oldest first.
    public ObservableList<Job> running() {
        return shown;
    }

    /// Work that the user asked for: it is shown with its progress and can be cancelled there.
    public <T> Job start(Label name, Work<T> work, Consumer<? super T> onDone) {
        var job = new Job(name);
        running.add(job);
        begin(job, work, onDone);
        return job;
    }

    /// Work that nobody has to know of, such as counting; it is not shown.
    public <T> Job quietly(Work<T> work, Consumer<? super T> onDone) {
        var job = new Job(Label.of("workbench.quietly"));
        begin(job, work, onDone);
        return job;
    }

    /// As [#quietly], once the screen is done with what it is at, and has had the time to paint it: on two cores each would wait for
    /// the other.
    public <T> Job soon(Work<T> work, Consumer<? super T> onDone) {
        var free = new CountDownLatch(1);
        screen.execute(free::countDown);
        return quietly(
                progress -> {
                    free.await();
                    Thread.sleep(BREATH_MILLIS);
                    progress.report(0, 0);
                    return work.run(progress);
                },
                onDone);
    }

    /// Whether nothing is under way, the unshown work included.
    public boolean idle() {
        return underWay == 0;
    }

    /// Asks everything that runs to stop.
    public void cancelAll() {
        running.forEach(Job::cancel);
    }

    private <T> void begin(Job job, Work<T> work, Consumer<? super T> onDone) {
        var progress = job.through(latestOnly(job));
        underWay++;
        Thread.ofVirtual().name("job").start(() -> {
            try {
                var result = work.run(progress);
                screen.execute(() -> {
                    end(job);
                    if (!job.isCancelled()) {
                        onDone.accept(result);
                    }
                });
            } catch (CancellationException _) {
                screen.execute(() -> end(job));
            } catch (Throwable e) { // the one place that may: whatever it is, the user is told
                screen.execute(() -> {
                    end(job);
                    failures.accept(e);
                });
            }
        });
    }

    private void end(Job job) {
        underWay--;
        boolean shown = running.remove(job);
        if (shown && job.isCancelled()) {
            stopped.run();
        }
    }

    /// However often the work reports, the screen is told once at a time.
    private Progress latestOnly(Job job) {
        var latest = new AtomicReference<>(Job.UNKNOWN);
        var waiting = new AtomicBoolean();
        return (done, total) -> {
            latest.set(total == 0 ? Job.UNKNOWN : (double) done / total);
            if (waiting.compareAndSet(false, true)) {
                screen.execute(() -> {
                    waiting.set(false);
                    job.reached(latest.get());
                });
            }
        };
    }
}
