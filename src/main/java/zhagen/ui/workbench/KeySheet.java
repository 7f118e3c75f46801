package zhagen.ui.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;

/// All keys that work on the screen that is shown.
final class KeySheet {

    private KeySheet() {}

    static VBox of(Workbench workbench) {
        var say = workbench.say();
        var title = say.text(new Label(), "keys.title");
        title.getStyleClass().add("title");
        var stage = workbench.stage().get();
        var columns = new HBox();
        columns.getStyleClass().add("key-columns");
        Stream.concat(Shell.COMMANDS.list().stream(), stage.commands().stream())
                .collect(Collectors.groupingBy(Command::area, LinkedHashMap::new, Collectors.toList()))
                .forEach((area, commands) -> columns.getChildren().add(group(workbench, area, commands)));
        var sheet = new VBox(title, columns);
        sheet.getStyleClass().add("key-sheet");
        return sheet;
    }

    private static VBox group(Workbench workbench, Area area, List<Command> commands) {
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        IntStream.range(0, commands.size()).forEach(row -> {
            var cap = new Label();
            cap.textProperty().bind(workbench.keymap().written(commands.get(row)));
            cap.getStyleClass().add("key");
            grid.addRow(row, cap, workbench.say().text(new Label(), commands.get(row).message()));
        });
        var title = workbench.say().text(new Label(), area.message());
        title.getStyleClass().add("heading");
        var group = new VBox(title, grid);
        group.getStyleClass().add("key-group");
        return group;
    }
}
