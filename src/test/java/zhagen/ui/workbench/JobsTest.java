package zhagen.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import zhagen.model.Label;

class JobsTest {

    private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final ArrayList<Throwable> failures = new ArrayList<>();
    private int stopped;
    private final Jobs jobs = new Jobs(screen::add, failures::add, () -> stopped++);

    private void until(BooleanSupplier met) throws InterruptedException {
        while (!met.getAsBoolean()) {
            screen.take().run();
        }
    }

    @Test
    void theValueComesOutOnTheScreen() throws InterruptedException {
        var values = new ArrayList<Integer>();
        jobs.start(Label.of("workbench.quietly"), progress -> {
            progress.report(1, 4);
            return 42;
        }, values::add);

        assertThat(jobs.running()).hasSize(1);
        until(() -> !values.isEmpty());
        assertThat(values).containsExactly(42);
        assertThat(jobs.running()).isEmpty();
        assertThat(jobs.idle()).isTrue();
    }

    @Test
    void progressIsShownAsItComes() throws InterruptedException {
        var goOn = new CountDownLatch(1);
        var job = jobs.start(Label.of("workbench.quietly"), progress -> {
            progress.report(1, 4);
            goOn.await();
            return 0;
        }, _ -> {});

        assertThat(job.fraction().get()).isEqualTo(Job.UNKNOWN);
        until(() -> job.fraction().get() == 0.25);
        goOn.countDown();
        until(jobs::idle);
    }

    @Test
    void cancelledWorkStopsAtItsNextReportAndNothingComesOfIt() throws InterruptedException {
        var values = new ArrayList<Integer>();
        var job = jobs.start(Label.of("workbench.quietly"), progress -> {
            while (true) {
                progress.report(0, 0);
                Thread.onSpinWait();
            }
        }, (Integer value) -> values.add(value));

        job.cancel();
        until(jobs::idle);
        assertThat(values).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void whateverGoesWrongIsTold() throws InterruptedException {
        var gone = new IOException("gone");
        jobs.quietly(_ -> {
            throw gone;
        }, _ -> {});

        until(() -> !failures.isEmpty());
        assertThat(failures).containsExactly(gone);
        assertThat(jobs.running()).isEmpty();
    }
}
