package zhagen.ui.links;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A few values side by side, one of which holds; the arrow keys go from one to the next. Screen thread.
public final class Segments<T> extends HBox {

    /// @param name gives the button of a value its words
    /// @param choose is told what the user chose; what is shown as chosen changes with [#show]
    public Segments(List<T> values, BiConsumer<ToggleButton, T> name, Consumer<T> choose) {
        getStyleClass().add("segments");
        for (var value : values) {
            var button = new ToggleButton();
            button.getStyleClass().setAll("toggle-button", "segment");
            button.setUserData(value);
            name.accept(button, value);
            button.setOnAction(_ -> {
                button.setSelected(!button.isSelected());
                choose.accept(value);
            });
            getChildren().add(button);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows what holds.
    public void show(@Nullable T value) {
        getChildren().forEach(child -> ((ToggleButton) child).setSelected(child.getUserData().equals(value)));
    }

    private void pressed(KeyEvent pressed) {
        int step = pressed.getCode() == KeyCode.RIGHT ? 1 : pressed.getCode() == KeyCode.LEFT ? -1 : 0;
        for (int i = 0; step != 0 && i < getChildren().size(); i++) {
            if (getChildren().get(i).isFocused()) {
                int next = Math.clamp(i + step, 0, getChildren().size() - 1);
                var target = (ToggleButton) getChildren().get(next);
                target.requestFocus();
                target.fire();
                pressed.consume();
                return;
            }
        }
    }
}
