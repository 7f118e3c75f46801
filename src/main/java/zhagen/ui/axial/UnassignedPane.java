package zhagen.ui.axial;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.ui.axial.Board.Chip;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.workbench.Rows;
import zhagen.ui.workbench.Workbench;

/// The concepts that belong to no category yet, to be found by typing; what is dropped here belongs to none again. Screen thread.
final class UnassignedPane extends VBox implements AutoCloseable {

    private static final double ROW = 30;

    private final Workbench workbench;
    private final BoardModel model;
    private final CodeLookup lookup;
    private final ObservableList<Chip> rows = FXCollections.observableArrayList();
    private final ListView<Chip> list = new ListView<>(rows);
    private final TextField filter = new TextField();
    private final Subscription followed;

    UnassignedPane(Workbench workbench, BoardModel model, CodeLookup lookup) {
        this.workbench = workbench;
        this.model = model;
        this.lookup = lookup;
        getStyleClass().add("unassigned-pane");
        list.getStyleClass().addAll("unassigned", "first-focus");
        list.setCellFactory(_ -> new ConceptCell(workbench));
        list.setFixedCellSize(ROW);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(workbench.say().empty(filter.textProperty().map(
                typed -> typed.isEmpty() ? "relations.unassigned.empty" : "axial.unassigned.none")));
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        workbench.say().name(list, "relations.unassigned");
        Dragged.accept(list, _ -> true, model::takeOut);
        filter();
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head(), filter, list);
        followed = Subscription.combine(
                model.board().subscribe(_ -> show()),
                filter.textProperty().subscribe(_ -> show()),
                workbench.messages().subscribe(() -> list.refresh()));
    }

    private HBox head() {
        var title = workbench.say().text(new Label(), "relations.unassigned");
        title.getStyleClass().add("pane-title");
        var count = new Label();
        count.textProperty().bind(Bindings.createStringBinding(
                () -> Integer.toString(model.board().get().unassigned().size()), model.board()));
        count.getStyleClass().add("count");
        var head = new HBox(title, count);
        head.getStyleClass().add("pane-head");
        return head;
    }

    private void filter() {
        workbench.say().prompt(filter, "axial.unassigned.filter");
        workbench.say().name(filter, "axial.unassigned.filter");
        filter.getStyleClass().add("unassigned-filter");
        filter.setMinHeight(USE_PREF_SIZE);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.DOWN || pressed.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                pressed.consume();
            } else if (pressed.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                pressed.consume();
            }
        });
    }

    private void show() {
        var all = model.board().get().unassigned();
        if (filter.getText().isBlank()) {
            Rows.bring(rows, all);
            return;
        }
        var found = lookup.find(filter.getText().strip(), Integer.MAX_VALUE).stream()
                .map(match -> match.code().id())
                .toList();
        Rows.bring(rows, all.stream().filter(chip -> found.contains(chip.code().id())).toList());
    }

    ListView<Chip> list() {
        return list;
    }

    List<Id<Code>> selected() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(concept -> concept.code().id())
                .toList();
    }

    boolean holdsKeyboard() {
        return list.isFocused();
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
