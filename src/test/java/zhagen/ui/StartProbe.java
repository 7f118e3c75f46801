package zhagen.ui;

import java.nio.file.Path;
import javafx.application.Platform;

/// Opens a project in the window as the program does, says how long that took, and ends.
///
/// The property `zhagen.launched` has the time in milliseconds at which it was started.
public final class StartProbe {

    private StartProbe() {}

    static void main(String[] arguments) {
        var window = SmallWindow.shown();
        Platform.runLater(() -> {
            window.open(Path.of(arguments[0]));
            window.scene().addPostLayoutPulseListener(() -> {
                if (window.isOpen() && window.workbench().jobs().idle()) {
                    Platform.runLater(() -> {
                        System.out.println(System.currentTimeMillis() - Long.getLong("zhagen.launched"));
                        Thread.ofPlatform().start(() -> System.exit(0)); // in order, so that Java writes down what it learnt
                    });
                }
                Platform.requestNextPulse();
            });
        });
    }
}
