package zhagen.ui;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import zhagen.ui.workbench.Preferences;

/// The workbench as a program on the desktop.
public final class Desktop {

    private Desktop() {}

    /// Shows the window, and returns when it has been closed.
    ///
    /// @param project the folder of the project to open; null for the start page
    public static void show(@Nullable Path project) {
        var closed = new CountDownLatch(1);
        var preferences = Preferences.in(Path.of(System.getProperty("user.home", "."), ".zhagen", "preferences"));
        Platform.startup(() -> {
            var stage = new Stage();
            var window = new Window(stage, preferences);
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> closed.countDown());
            stage.show();
            if (project != null) {
                window.open(project);
            }
        });
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }
}
