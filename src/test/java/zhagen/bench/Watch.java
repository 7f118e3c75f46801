package zhagen.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;
import zhagen.ui.SmallWindow;

/// Does something in the window, and says when its outcome is painted. Pulses come every millisecond in this program
/// (`javafx.animation.pulse`), so that next to no time is spent waiting for one. Called from any thread but the screen's.
final class Watch {

    private static final int PATIENCE = 60;

    private final SmallWindow window;
    private final Scene pixel = new Scene(new Group(new Rectangle(1, 1)), 1, 1);
    private final WritableImage image = new WritableImage(1, 1);

    Watch(SmallWindow window) {
        this.window = window;
    }

    /// One thing to be done in the window.
    ///
    /// @param before done first, and not measured
    /// @param step what is measured from its beginning
    /// @param there whether its outcome is laid out
    record Act(Runnable before, Runnable step, BooleanSupplier there) {

        Act(Runnable step, BooleanSupplier there) {
            this(() -> {}, step, there);
        }
    }

    /// @return of each round, until painted
    Times painted(int warm, int rounds, Act act) throws Exception {
        var times = new Times(new double[rounds], new double[rounds]);
        for (int i = -warm; i < rounds; i++) {
            settle();
            run(act.before());
            settle();
            long busy = Stopwatch.work();
            double passed = once(act.step(), act.there()) / 1e6;
            if (i >= 0) {
                times.passed()[i] = passed;
                times.worked()[i] = (Stopwatch.work() - busy) / 1e6;
            }
        }
        return times;
    }

    private long once(Runnable step, BooleanSupplier there) throws Exception {
        var took = new CompletableFuture<Long>();
        Executor screen = Platform::runLater;
        screen.execute(() -> {
            long begun = System.nanoTime();
            window.scene().addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    if (!there.getAsBoolean()) {
                        Platform.requestNextPulse();
                        return;
                    }
                    window.scene().removePostLayoutPulseListener(this);
                    screen.execute(() -> {
                        pixel.snapshot(image); // comes behind the window in the renderer's queue
                        took.complete(System.nanoTime() - begun);
                    });
                }
            });
            step.run();
            Platform.requestNextPulse();
        });
        return took.get(PATIENCE, TimeUnit.SECONDS);
    }

    /// Waits until nothing is under way.
    void settle() throws Exception {
        for (int quiet = 0; quiet < 3;) {
            var settled = new CompletableFuture<Boolean>();
            Platform.runLater(() -> settled.complete(window.isSettled()));
            quiet = settled.get(PATIENCE, TimeUnit.SECONDS) ? quiet + 1 : 0;
            Thread.sleep(2);
        }
    }

    /// Does something on the screen's thread.
    void run(Runnable work) throws Exception {
        var done = new FutureTask<>(work, null);
        Platform.runLater(done);
        done.get(PATIENCE, TimeUnit.SECONDS);
    }
}
