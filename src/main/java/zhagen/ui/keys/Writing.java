package zhagen.ui.keys;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/// Tells who writes: a field for text, or whatever else takes what an input method composes.
final class Writing {

    private Writing() {}

    static boolean at(EventTarget target) {
        return target instanceof TextInputControl
                || target instanceof Node node && node.getInputMethodRequests() != null;
    }
}
