package zhagen.ui.codebook;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// A name being typed where it stands: Enter, or leaving the field, keeps it, Escape does not. Screen thread.
final class NameField extends TextField {

    private boolean done;

    /// @param later runs a task when the field is to be seen
    /// @param onDone told once: what was typed, or null where the name stays as it was
    NameField(String before, Consumer<Runnable> later, Consumer<@Nullable String> onDone) {
        super(before);
        getStyleClass().add("rename");
        setOnAction(_ -> finish(getText(), onDone));
        setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                finish(null, onDone);
                pressed.consume();
            }
        });
        focusedProperty().addListener((_, had, has) -> {
            if (had && !has) {
                finish(getText(), onDone);
            }
        });
        later.accept(() -> {
            requestFocus();
            selectAll();
        });
    }

    private void finish(@Nullable String kept, Consumer<@Nullable String> onDone) {
        if (!done) {
            done = true;
            onDone.accept(kept);
        }
    }
}
