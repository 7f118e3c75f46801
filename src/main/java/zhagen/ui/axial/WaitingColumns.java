package zhagen.ui.axial;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.ui.axial.Board.Column;
import zhagen.ui.links.Signs;
import zhagen.ui.workbench.Rows;
import zhagen.ui.workbench.Workbench;

/// The columns for which the board has no room: by name, to be brought forward by a click, and to drop on. Screen thread.
final class WaitingColumns extends VBox {

    private static final double ROW = 30;

    private final ListView<Column> list = new ListView<>();

    WaitingColumns(Workbench workbench, BoardModel model) {
        getStyleClass().add("waiting-columns");
        var title = workbench.say().text(new Label(), "axial.waiting");
        title.getStyleClass().add("heading");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Row(workbench, model));
        workbench.say().name(list, "axial.waiting");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(title, list);
    }

    void show(List<Column> columns) {
        Rows.bring(list.getItems(), columns);
    }

    void refresh() {
        list.refresh();
    }

    private static final class Row extends ListCell<Column> {

        private final Workbench workbench;
        private final Label name = new Label();
        private final Label size = new Label();
        private final HBox line = new HBox(6, name, size);

        Row(Workbench workbench, BoardModel model) {
            this.workbench = workbench;
            getStyleClass().add("concept-cell");
            setPrefWidth(0);
            name.setMinWidth(30);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            size.getStyleClass().addAll("faint", "small");
            size.setMinWidth(USE_PREF_SIZE);
            setOnMouseClicked(_ -> {
                var first = getItem() == null ? null : top(getItem());
                if (first != null) {
                    model.cursor().set(first.id());
                }
            });
            Dragged.accept(this, _ -> getItem() != null, codes -> {
                var main = getItem().main();
                model.put(codes, main == null ? null : main.id());
            });
        }

        private static @Nullable Code top(Column column) {
            return column.main() != null || column.cards().isEmpty() ? column.main() : column.cards().getFirst().code();
        }

        @Override
        protected void updateItem(@Nullable Column column, boolean empty) {
            super.updateItem(column, empty);
            if (column == null || empty) {
                setGraphic(null);
                return;
            }
            var messages = workbench.messages().get();
            name.setText(column.main() == null
                    ? messages.say("axial.noMain")
                    : column.main().name().in(messages.language()));
            name.setGraphic(Signs.dot(column.hue()));
            size.setText(Integer.toString(column.categories()));
            setGraphic(line);
        }
    }
}
