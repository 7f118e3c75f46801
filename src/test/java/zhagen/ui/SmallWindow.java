package zhagen.ui;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.stage.Stage;
import zhagen.ui.workbench.Preferences;
import zhagen.ui.workbench.Workbench;

/// The real window, no larger than the Headless platform's screen, for those who watch it. Shown from any thread but the screen's;
/// everything else on the screen thread.
public final class SmallWindow {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 800;

    private final Stage stage = new Stage();
    private final Window window = new Window(stage, Preferences.fresh());

    private SmallWindow() {
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
    }

    public static SmallWindow shown() {
        Pictures.startToolkit();
        return Pictures.onScreen(SmallWindow::new);
    }

    public Scene scene() {
        return window.scene();
    }

    /// Begins to open a project; it is there when [#isOpen] says so.
    public void open(Path project) {
        window.open(project);
    }

    public boolean isOpen() {
        return window.open() != null;
    }

    /// Of the open project.
    public Workbench workbench() {
        var open = window.open();
        if (open == null) {
            throw new IllegalStateException("nothing is open");
        }
        return open.workbench();
    }

    /// Whether nothing is under way any more, in the index neither.
    public boolean isSettled() {
        var open = window.open();
        return open == null || open.isSettled();
    }

    /// Closes the project.
    public void leave() {
        window.startPage();
    }

    public void close() {
        stage.hide();
    }
}
