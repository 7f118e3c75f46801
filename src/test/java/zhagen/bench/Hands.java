package zhagen.bench;

import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import zhagen.ui.SmallWindow;
import zhagen.ui.reader.Reader;

/// The keyboard and the eyes in front of the window. Screen thread.
final class Hands {

    private final SmallWindow window;

    Hands(SmallWindow window) {
        this.window = window;
    }

    Reader reader() {
        return (Reader) node(".reader");
    }

    Node node(String selector) {
        return window.scene().getRoot().lookup(selector);
    }

    /// Whether a list shows its first rows.
    BooleanSupplier rowsOf(String list) {
        return () -> {
            var shown = node(list);
            return shown != null && shown.lookupAll(".list-cell").stream()
                    .anyMatch(cell -> cell instanceof IndexedCell<?> row && !row.isEmpty());
        };
    }

    void press(KeyCode key) {
        press(key, false);
    }

    void press(KeyCode key, boolean control) {
        Stream.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)
                .forEach(type -> owner().fireEvent(new KeyEvent(type, "", "", key, false, control, false, false)));
    }

    void type(String character) {
        owner().fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    /// Types at the end of the field that has the keyboard.
    void write(String letters) {
        ((TextInputControl) owner()).appendText(letters);
    }

    void empty() {
        ((TextInputControl) owner()).clear();
    }

    private Node owner() {
        return window.scene().getFocusOwner();
    }
}
