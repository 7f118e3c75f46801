package zhagen.ui;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import zhagen.project.Applied;
import zhagen.ui.look.Screen;
import zhagen.ui.workbench.Preferences;
import zhagen.ui.workbench.Workbench;

/// Goes through the window from outside of it, and waits until what it did can be seen.
public final class Walker implements AutoCloseable {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 800;

    private final Window window;
    private final Stage stage;
    private final WritableImage image = new WritableImage(WIDTH, HEIGHT);

    private Walker(Window window, Stage stage) {
        this.window = window;
        this.stage = stage;
    }

    /// A window with the start page.
    public static Walker begin() {
        return Screen.on(() -> {
            var stage = new Stage();
            var window = new Window(stage, Preferences.fresh());
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.show();
            return new Walker(window, stage);
        });
    }

    /// Returns when the project is there to be worked with; what is counted in the background may be on its way.
    public void open(Path folder) {
        Screen.run(() -> window.open(folder));
        waitUntil(() -> {
            var open = window.open();
            return open != null && open.workbench().project().folder().equals(folder);
        });
        paint();
    }

    public Workbench workbench() {
        var open = window.open();
        if (open == null) {
            throw new IllegalStateException("no project is open");
        }
        return open.workbench();
    }

    public Scene scene() {
        return stage.getScene();
    }

    /// Returns when nothing is on its way any more.
    public void settle() {
        waitUntil(() -> window.open() != null && window.open().isSettled());
    }

    /// Does something to the project, and returns when what came of it has been painted.
    public void act(Function<Workbench, CompletableFuture<Applied>> action) {
        var done = Screen.on(() -> action.apply(workbench()));
        done.join();
        paint(); // listeners were told on the screen's thread before this comes to its turn
    }

    /// Lays out and paints the whole window.
    public void paint() {
        Screen.on(() -> scene().snapshot(image));
    }

    /// Does something on the screen, and returns when it has been painted.
    public void onScreen(Runnable action) {
        Screen.on(() -> {
            action.run();
            return scene().snapshot(image);
        });
    }

    public static void waitUntil(BooleanSupplier met) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!Screen.on(met::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain");
            }
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public void close() {
        Screen.run(stage::close);
    }
}
