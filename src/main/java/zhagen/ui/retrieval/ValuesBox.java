package zhagen.ui.retrieval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// A list of values to tick; what is ticked holds at once. Screen thread.
final class ValuesBox<T> extends Floating {

    /// @param name what it is called
    record Value<T>(T value, String name) {}

    private final List<Value<T>> all;
    private final Set<T> ticked;
    private final Consumer<List<T>> changed;
    private final TextField field = new TextField();
    private final ListView<Value<T>> list = new ListView<>();

    ValuesBox(Workbench workbench, List<Value<T>> all, List<T> ticked, Consumer<List<T>> changed) {
        super(workbench, "values-box");
        this.all = all;
        this.ticked = new LinkedHashSet<>(ticked);
        this.changed = changed;
        workbench.say().prompt(field, "retrieval.values.prompt");
        list.setCellFactory(_ -> new Cell());
        list.setFocusTraversable(false);
        list.setFixedCellSize(28);
        list.setPlaceholder(workbench.say().text(new Label(), "retrieval.values.none"));
        list.setOnMouseClicked(clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY) {
                toggle();
            }
        });
        var hint = workbench.say().text(new Label(), "retrieval.values.hint");
        hint.getStyleClass().addAll("faint", "small", "hint");
        getChildren().addAll(field, list, hint);
        setPrefSize(300, Math.clamp(96 + 28L * all.size(), 130, 330));
        field.textProperty().subscribe(this::look);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    Node first() {
        return field;
    }

    private void look(String typed) {
        var folded = typed.strip().toLowerCase(Locale.ROOT);
        list.getItems().setAll(all.stream()
                .filter(value -> value.name().toLowerCase(Locale.ROOT).contains(folded))
                .toList());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> toggle();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
        pressed.consume();
    }

    private void toggle() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            if (!ticked.remove(chosen.value())) {
                ticked.add(chosen.value());
            }
            list.refresh();
            changed.accept(new ArrayList<>(ticked));
        }
    }

    private final class Cell extends ListCell<Value<T>> {

        private final Node tick = Icons.of(Feather.CHECK, 13);

        Cell() {
            setPrefWidth(0);
            setGraphic(tick);
            setGraphicTextGap(8);
        }

        @Override
        protected void updateItem(@Nullable Value<T> value, boolean empty) {
            super.updateItem(value, empty);
            setText(value == null || empty ? null : value.name());
            tick.setVisible(value != null && !empty && ticked.contains(value.value()));
        }
    }
}
