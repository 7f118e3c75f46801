package zhagen.ui.workbench;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// All keys that work on the screen that is shown.
final class KeySheet {

    private static final List<Hint> EVERYWHERE = List.of(
            new Hint("Ctrl+K", "keys.search"),
            new Hint("Ctrl+Z", "keys.undo"),
            new Hint("Ctrl+Y Ctrl+Shift+Z", "keys.redo"),
            new Hint("Ctrl+1 … 6", "keys.stages"),
            new Hint("F6", "keys.panes"),
            new Hint("F1", "keys.sheet"),
            new Hint("Esc", "keys.escape"));

    private KeySheet() {}

    static VBox of(Workbench workbench) {
        var say = workbench.say();
        var title = say.text(new Label(), "keys.title");
        title.getStyleClass().add("title");
        var columns = new HBox(
                group(say, "keys.everywhere", EVERYWHERE),
                group(say, "stage." + workbench.stage().get().key(), workbench.screen(workbench.stage().get()).keys()));
        columns.getStyleClass().add("key-columns");
        var sheet = new VBox(title, columns);
        sheet.getStyleClass().add("key-sheet");
        return sheet;
    }

    private static VBox group(Say say, String heading, List<Hint> hints) {
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        IntStream.range(0, hints.size()).forEach(row -> grid.addRow(
                row, keys(hints.get(row)), say.text(new Label(), hints.get(row).message())));
        var title = say.text(new Label(), heading);
        title.getStyleClass().add("heading");
        var group = new VBox(title, grid);
        group.getStyleClass().add("key-group");
        group.setVisible(!hints.isEmpty());
        group.setManaged(!hints.isEmpty());
        return group;
    }

    private static FlowPane keys(Hint hint) {
        var keys = new FlowPane(4, 4);
        keys.setPrefWrapLength(150);
        for (var key : hint.keys().split(" (?!…|6)")) {
            var cap = new Label(key);
            cap.getStyleClass().add("key");
            keys.getChildren().add(cap);
        }
        return keys;
    }
}
