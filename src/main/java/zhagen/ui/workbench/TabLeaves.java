package zhagen.ui.workbench;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Tab lead out of a field for a few lines, as it does everywhere else, instead of standing in it.
public final class TabLeaves {

    private TabLeaves() {}

    public static <A extends TextArea> A from(A area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.TAB && !pressed.isShortcutDown() && !pressed.isAltDown()) {
                area.requestFocusTraversal(
                        pressed.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                pressed.consume();
            }
        });
        return area;
    }
}
