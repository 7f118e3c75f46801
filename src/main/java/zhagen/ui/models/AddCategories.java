package zhagen.ui.models;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Snapshot;
import zhagen.model.Tree;
import zhagen.ui.codebook.CodeFinder;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.workbench.Workbench;

/// The box in which categories are found and put into the model, one after another: the most abstract first, or what is typed.
/// Screen thread.
final class AddCategories extends VBox {

    private static final int OFFERED = 200;

    private final Workbench workbench;
    private final CodeLookup lookup;
    private final ModelsModel model;
    private final TextField field = new TextField();
    private final ListView<Code> list = new ListView<>();

    AddCategories(Workbench workbench, CodeLookup lookup, ModelsModel model) {
        this.workbench = workbench;
        this.lookup = lookup;
        this.model = model;
        getStyleClass().add("add-categories");
        setPrefSize(340, 360);
        workbench.say().prompt(field, "models.add.prompt");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Offered());
        list.setPlaceholder(workbench.say().empty("models.add.none"));
        var foot = workbench.say().text(new Label(), "models.add.keys");
        foot.getStyleClass().addAll("faint", "small");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(field, list, foot);
        field.textProperty().subscribe(_ -> offer());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(_ -> take());
    }

    TextField field() {
        return field;
    }

    private void offer() {
        var now = workbench.now().get();
        var placed = new HashSet<Id<Code>>();
        model.placements().forEach(placement -> placed.add(placement.category()));
        var offered = candidates(now).stream().filter(code -> !placed.contains(code.id())).toList();
        list.getItems().setAll(offered);
        list.getSelectionModel().selectFirst();
    }

    private List<Code> candidates(Snapshot now) {
        var typed = field.getText().strip();
        return typed.isEmpty()
                ? Tree.all(now).stream().sorted(Comparator.comparing(Code::level).reversed()).limit(OFFERED).toList()
                : lookup.find(typed, OFFERED).stream()
                        .map(CodeFinder.Match::code)
                        .filter(code -> now.has(code.id()))
                        .toList();
    }

    private void pressed(KeyEvent pressed) {
        var code = pressed.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            int size = list.getItems().size();
            if (size > 0) {
                int next = list.getSelectionModel().getSelectedIndex() + (code == KeyCode.DOWN ? 1 : -1);
                list.getSelectionModel().select(Math.floorMod(next, size));
                list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
            }
            pressed.consume();
        } else if (code == KeyCode.ENTER) {
            take();
            pressed.consume();
        }
    }

    /// Puts the selected category into the model and stays for the next.
    private void take() {
        var taken = list.getSelectionModel().getSelectedItem();
        if (taken != null) {
            int index = list.getSelectionModel().getSelectedIndex();
            model.place(List.of(taken.id()));
            list.getItems().remove(index);
            list.getSelectionModel().select(Math.min(index, list.getItems().size() - 1));
        }
    }

    private final class Offered extends ListCell<Code> {

        private final CategoryRow row = new CategoryRow();

        Offered() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Code code, boolean empty) {
            super.updateItem(code, empty);
            setGraphic(code == null || empty ? null : row);
            if (code != null && !empty) {
                var messages = workbench.messages().get();
                var strength = workbench.counts().of(code.id());
                row.show(
                        code.name().in(messages.language()),
                        messages.say("level." + code.level().name().toLowerCase(Locale.ROOT)),
                        messages.say("figure.strength", strength.passages(), strength.people()));
            }
        }
    }
}
