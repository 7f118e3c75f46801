package zhagen.ui.links;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import zhagen.ui.workbench.TabLeaves;

/// Where words are typed; what is typed is handed over within a second, and when the keyboard leaves. Screen thread.
public final class WritingArea extends TextArea {

    private static final Duration SOON = Duration.millis(800);

    /// @param save hands over what is typed
    public WritingArea(StringProperty words, Runnable save) {
        TabLeaves.from(this);
        setWrapText(true);
        textProperty().bindBidirectional(words);
        handOver(this, save);
    }

    /// Has what is typed into a field handed over within a second, and when the keyboard leaves.
    public static void handOver(TextInputControl field, Runnable save) {
        var soon = new PauseTransition(SOON);
        soon.setOnFinished(_ -> save.run());
        field.textProperty().subscribe(() -> {
            if (field.isFocused() && soon.getStatus() != Animation.Status.RUNNING) {
                soon.playFromStart();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                soon.stop();
                save.run();
            }
        });
    }
}
