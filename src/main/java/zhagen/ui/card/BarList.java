package zhagen.ui.card;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.ui.workbench.Rows;
import zhagen.ui.workbench.Workbench;

/// A short list of counts, each with a bar as long as it is large. A row is opened by a click, or by Enter. Screen thread.
///
/// @param <T> what is counted by
final class BarList<T> extends VBox {

    private static final int ROW = 22;
    private static final int MOST = 7;

    /// One count.
    record Bar<T>(T of, String name, int count) {}

    private final Workbench workbench;
    private final ListView<Bar<T>> list = new ListView<>();
    private final IntegerProperty size = new SimpleIntegerProperty();

    /// @param heading how many rows there are is its argument
    BarList(Workbench workbench, String heading, Consumer<T> open) {
        this.workbench = workbench;
        var label = workbench.say().text(new Label(), heading, size);
        label.getStyleClass().add("card-heading");
        label.setLabelFor(list);
        list.accessibleTextProperty().bind(label.textProperty());
        list.getStyleClass().add("bar-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Cell(open));
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> (double) Math.min(MOST, size.get()) * ROW + 3, size));
        list.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (pressed.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen.of());
                pressed.consume();
            }
        });
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(0);
            }
        });
        managedProperty().bind(size.greaterThan(0));
        visibleProperty().bind(size.greaterThan(0));
        getChildren().addAll(label, list);
    }

    void show(List<Bar<T>> bars) {
        int most = most();
        Rows.bring(list.getItems(), bars);
        size.set(bars.size());
        if (most() != most) {
            list.refresh();
        }
    }

    private int most() {
        return list.getItems().isEmpty() ? 0 : list.getItems().getFirst().count();
    }

    private final class Cell extends ListCell<Bar<T>> {

        private final Label name = new Label();
        private final Label count = new Label();
        private final Region bar = new Region();
        private final HBox row;

        Cell(Consumer<T> open) {
            getStyleClass().add("bar-cell");
            setPrefWidth(0);
            var room = new StackPane(bar);
            room.setAlignment(Pos.CENTER_LEFT);
            room.getStyleClass().add("bar-room");
            bar.getStyleClass().add("bar-length");
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            count.getStyleClass().addAll("second", "small", "bar-count");
            row = new HBox(8, name, room, count);
            row.setAlignment(Pos.CENTER_LEFT);
            setOnMouseClicked(clicked -> {
                var item = getItem();
                if (item != null && clicked.getButton() == MouseButton.PRIMARY) {
                    open.accept(item.of());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Bar<T> item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            name.setText(item.name());
            count.setText(Integer.toString(item.count()));
            bar.setMaxWidth(Math.max(2, 70.0 * item.count() / Math.max(1, most())));
            setAccessibleText(workbench.messages().get().say("card.bar", item.name(), item.count()));
            setGraphic(row);
        }
    }
}
