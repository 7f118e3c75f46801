package zhagen.ui.workbench;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field whose text is kept on leaving it or by Enter, and comes back by Escape. Screen thread.
public final class Keeping extends TextField {

    private String before = "";

    /// @param keep is told only of what differs from before
    /// @param leave puts the keyboard elsewhere, which is how Enter and Escape leave
    public Keeping(Consumer<String> keep, Runnable leave) {
        focusedProperty().addListener((_, had, has) -> {
            if (had && !has && !getText().equals(before)) {
                keep.accept(getText());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.ESCAPE) {
                if (pressed.getCode() == KeyCode.ESCAPE) {
                    setText(before);
                }
                leave.run();
                pressed.consume();
            }
        });
    }

    /// What is being typed stays, unless what was there has changed.
    public void show(String text) {
        if (!isFocused() || !text.equals(before)) {
            before = text;
            setText(text);
        }
    }
}
