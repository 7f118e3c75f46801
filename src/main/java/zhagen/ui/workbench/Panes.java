package zhagen.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Moves the keyboard from one pane of a screen to the next: a pane is a node of the style class `pane`, and the first node in it
/// that takes the keyboard gets it. Screen thread.
final class Panes {

    void next(Parent screen, boolean backwards) {
        var panes = new ArrayList<Parent>();
        collect(screen, panes);
        if (panes.isEmpty()) {
            return;
        }
        int current = holder(panes, screen.getScene().getFocusOwner());
        int size = panes.size();
        for (int step = 1; step <= size; step++) {
            var pane = panes.get(Math.floorMod(current + (backwards ? -step : step), size));
            var target = firstFocusable(pane);
            if (target != null) {
                target.requestFocus();
                return;
            }
        }
    }

    private static void collect(Parent under, List<Parent> panes) {
        for (var child : under.getChildrenUnmodifiable()) {
            if (child instanceof Parent parent && parent.isVisible()) {
                if (parent.getStyleClass().contains("pane")) {
                    panes.add(parent);
                } else {
                    collect(parent, panes);
                }
            }
        }
    }

    private static int holder(List<Parent> panes, @Nullable Node focused) {
        for (var node = focused; node != null; node = node.getParent()) {
            int index = panes.indexOf(node);
            if (index >= 0) {
                return index;
            }
        }
        return -1;
    }

    private static @Nullable Node firstFocusable(Parent pane) {
        var wanted = pane.lookup(".first-focus");
        if (wanted != null && wanted.isVisible()) {
            return wanted;
        }
        for (var child : pane.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable()) {
                return child;
            }
            var inside = child instanceof Parent parent ? firstFocusable(parent) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }
}
