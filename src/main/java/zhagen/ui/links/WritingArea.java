package zhagen.ui.links;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.util.Duration;
import zhagen.ui.workbench.TabLeaves;

/// Where words are typed; what is typed is handed over within a second, and when the keyboard leaves. Screen thread.
public final class WritingArea extends TextArea {

    private static final Duration SOON = Duration.millis(800);

    private final PauseTransition soon = new PauseTransition(SOON);

    /// @param save hands over what is typed
    public WritingArea(StringProperty words, Runnable save) {
        TabLeaves.from(this);
        setWrapText(true);
        textProperty().bindBidirectional(words);
        soon.setOnFinished(_ -> save.run());
        textProperty().subscribe(() -> {
            if (isFocused() && soon.getStatus() != Animation.Status.RUNNING) {
                soon.playFromStart();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                soon.stop();
                save.run();
            }
        });
    }
}
