package zhagen.ui;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.PopupControl;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Gives menus, lists and tips, which are windows of their own, letters of the size of the window that they belong to. Screen thread.
final class Popups {

    private static final double SIZE = 13;

    private Popups() {}

    /// @return unsubscribe when the owner is closed
    static Subscription enlarge(Window owner, ObservableValue<Number> percent) {
        ListChangeListener<Window> opened = change -> {
            while (change.next()) {
                change.getAddedSubList().stream()
                        .filter(PopupControl.class::isInstance)
                        .map(PopupControl.class::cast)
                        .filter(popup -> belongs(popup, owner))
                        .forEach(popup -> popup.setStyle(style(percent.getValue().intValue())));
            }
        };
        Window.getWindows().addListener(opened);
        return () -> Window.getWindows().removeListener(opened);
    }

    private static boolean belongs(PopupControl popup, Window owner) {
        var window = popup.getOwnerWindow();
        return window == owner || window instanceof PopupControl other && belongs(other, owner);
    }

    private static String style(int percent) {
        return percent == 100 ? "" : "-fx-font-size: %spx;".formatted(SIZE * percent / 100);
    }
}
