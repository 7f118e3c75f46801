package zhagen.ui.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;

/// All commands by their area, those of the screen that is shown first, with the keys that give them. Keys can be looked for, and
/// changed in place. Screen thread.
final class KeySheet extends VBox {

    private static final double COLUMN = 440;

    private final Workbench workbench;
    private final TextField filter = new TextField();
    private final Button reset = new Button();
    private final Label none = new Label();
    private final List<Group> groups = new ArrayList<>();

    private record Group(VBox node, Area area, List<KeyRow> rows) {}

    private KeySheet(Workbench workbench, int columns) {
        this.workbench = workbench;
        getStyleClass().add("key-sheet");
        byArea().forEach((area, commands) -> groups.add(group(area, commands)));
        var scroll = new ScrollPane(new VBox(none, laidOut(columns)));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setPrefWidth(COLUMN * columns + 70);
        getChildren().setAll(head(), hint(), scroll);
        refresh();
        filter.textProperty().subscribe(_ -> sift());
    }

    /// Shows it in the middle of the window.
    static void show(Workbench workbench) {
        var overlay = workbench.overlay();
        var sheet = new KeySheet(workbench, overlay.getWidth() > 2 * COLUMN + 80 ? 2 : 1);
        var followed = workbench.keymap().follow(sheet::refresh);
        overlay.showInTheMiddle(sheet, followed::unsubscribe);
        sheet.filter.requestFocus();
    }

    private LinkedHashMap<Area, List<Command>> byArea() {
        var here = workbench.stage().get().commands().stream().map(Command::area).collect(Collectors.toSet());
        return workbench.commands().stream()
                .sorted(Comparator.comparing((Command command) -> command.area().equals(Area.WINDOW) ? 1
                        : here.contains(command.area()) ? 0 : 2))
                .collect(Collectors.groupingBy(Command::area, LinkedHashMap::new, Collectors.toList()));
    }

    private HBox head() {
        var say = workbench.say();
        var title = say.text(new Label(), "keys.title");
        title.getStyleClass().add("title");
        title.setMinWidth(USE_PREF_SIZE);
        say.prompt(filter, "keys.find");
        say.tip(filter, "keys.find");
        filter.getStyleClass().add("bare");
        HBox.setHgrow(filter, Priority.ALWAYS);
        var find = new HBox(Icons.of(Feather.SEARCH, 13), filter);
        find.getStyleClass().addAll("filter-row", "boxed");
        HBox.setHgrow(find, Priority.ALWAYS);
        say.text(reset, "keys.resetAll");
        reset.getStyleClass().setAll("button", "plain");
        reset.setMinWidth(USE_PREF_SIZE);
        reset.setOnAction(_ -> workbench.keymap().resetAll());
        var head = new HBox(title, find, reset);
        head.getStyleClass().add("key-head");
        return head;
    }

    private Label hint() {
        var hint = workbench.say().text(new Label(), "keys.hint");
        hint.getStyleClass().addAll("second", "small");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        workbench.say().text(none, "keys.none");
        none.getStyleClass().add("empty");
        none.managedProperty().bind(none.visibleProperty());
        return hint;
    }

    private Group group(Area area, List<Command> commands) {
        var rows = commands.stream().map(command -> new KeyRow(workbench, command)).toList();
        var title = workbench.say().text(new Label(), area.message());
        title.getStyleClass().add("heading");
        var node = new VBox(title);
        node.getStyleClass().add("key-group");
        node.getChildren().addAll(rows);
        return new Group(node, area, rows);
    }

    /// Each group goes to the column that is the shortest so far.
    private HBox laidOut(int count) {
        var columns = Stream.generate(VBox::new).limit(count).toList();
        var heights = new int[count];
        for (var group : groups) {
            int shortest = 0;
            for (int column = 1; column < count; column++) {
                shortest = heights[column] < heights[shortest] ? column : shortest;
            }
            heights[shortest] += group.rows().size() + 2;
            columns.get(shortest).getChildren().add(group.node());
        }
        columns.forEach(column -> {
            column.getStyleClass().add("key-column");
            column.setPrefWidth(COLUMN);
            column.setMinWidth(0);
            HBox.setHgrow(column, Priority.ALWAYS);
        });
        var all = new HBox(columns.toArray(Region[]::new));
        all.getStyleClass().add("key-columns");
        return all;
    }

    private void refresh() {
        groups.forEach(group -> group.rows().forEach(KeyRow::refresh));
        reset.setDisable(workbench.commands().stream().noneMatch(workbench.keymap()::isChanged));
    }

    private void sift() {
        var wanted = filter.getText().strip();
        for (var group : groups) {
            group.rows().forEach(row -> row.setShown(row.answers(wanted)));
            boolean any = group.rows().stream().anyMatch(Region::isVisible);
            group.node().setVisible(any);
            group.node().setManaged(any);
        }
        none.setVisible(groups.stream().noneMatch(group -> group.node().isVisible()));
    }
}
