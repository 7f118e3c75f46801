package zhagen.ui;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import zhagen.ui.workbench.Shell;
import zhagen.ui.workbench.Workbench;

final class Window {
    static Parent frame(Workbench workbench) {
        return Shell.of(workbench, new Label("menu"), new Label("search"), () -> {});
    }
}
