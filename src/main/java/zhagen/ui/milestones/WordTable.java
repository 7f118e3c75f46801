package zhagen.ui.milestones;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Workbench;

/// Rows of words, each of which opens what it stands for by Enter or a double click. Screen thread.
final class WordTable<R> extends TableView<R> {

    private final Workbench workbench;

    /// @param name what the table is called
    /// @param empty what it says while it has no rows
    WordTable(Workbench workbench, String name, String empty, Consumer<R> open) {
        this.workbench = workbench;
        workbench.say().name(this, name);
        setPlaceholder(workbench.say().empty(empty));
        VBox.setVgrow(this, Priority.ALWAYS);
        Runnable chosen = () -> {
            var row = getSelectionModel().getSelectedItem();
            if (row != null) {
                open.accept(row);
            }
        };
        addEventHandler(MouseEvent.MOUSE_CLICKED, clicked -> {
            if (clicked.getClickCount() == 2) {
                chosen.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                chosen.run();
                pressed.consume();
            }
        });
    }

    WordTable<R> words(String key, double width, Function<R, String> words) {
        return column(workbench.messages().get().say(key), width, false, words);
    }

    WordTable<R> numbers(String key, double width, Function<R, String> words) {
        return column(workbench.messages().get().say(key), width, true, words);
    }

    /// Several columns under one head.
    void group(String head, List<TableColumn<R, R>> columns) {
        var group = new TableColumn<R, R>(head);
        group.setSortable(false);
        group.setReorderable(false);
        group.getColumns().setAll(columns);
        getColumns().add(group);
    }

    private WordTable<R> column(String head, double width, boolean numbers, Function<R, String> words) {
        getColumns().add(columnOf(head, width, numbers, words));
        return this;
    }

    TableColumn<R, R> columnOf(String head, double width, boolean numbers, Function<R, String> words) {
        var column = new TableColumn<R, R>(head);
        column.setPrefWidth(width);
        column.setMinWidth(48);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(numbers ? "numbers" : "words");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable R row, boolean isEmpty) {
                super.updateItem(row, isEmpty);
                Styles.put(this, "numbers", numbers);
                setText(row == null || isEmpty ? "" : words.apply(row));
            }
        });
        return column;
    }
}
