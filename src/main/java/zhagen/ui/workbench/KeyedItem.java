package zhagen.ui.workbench;

import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zhagen.ui.keys.Command;

/// An entry of a menu that says by which key it is done as well. Screen thread.
public final class KeyedItem {

    private static final double NARROWEST = 190;

    private KeyedItem() {}

    /// @param message what it says
    /// @param command the one whose key stands beside it
    public static MenuItem of(Workbench workbench, String message, Command command, Runnable action) {
        var words = workbench.say().text(new Label(), message);
        var gap = new Region();
        gap.setMinWidth(20);
        HBox.setHgrow(gap, Priority.ALWAYS);
        var key = new Label();
        key.getStyleClass().add("menu-key");
        key.textProperty().bind(workbench.keymap().first(command));
        var line = new HBox(words, gap, key);
        line.setMinWidth(NARROWEST);
        var item = new CustomMenuItem(line, true);
        item.textProperty().bind(words.textProperty());
        item.setOnAction(_ -> action.run());
        return item;
    }
}
