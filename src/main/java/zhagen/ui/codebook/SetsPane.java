package zhagen.ui.codebook;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.CodeSet;
import zhagen.model.Id;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Commands;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// The sets of codes: a click narrows the tree to one, codes that are dropped on one join it. While there is no set, only the way to
/// the first is shown. Screen thread.
final class SetsPane extends VBox implements AutoCloseable {

    static final Area AREA = Area.of("coding").inner("codeSets");
    static final Commands<SetsPane> COMMANDS = new Commands<SetsPane>()
            .trying(AREA.command("look", "Enter", "Space"), pane -> pane.with(SetsModel::look))
            .trying(AREA.command("rename", "F2"), pane -> pane.with((sets, set) -> sets.renamed().set(set)))
            .trying(AREA.command("delete", "Delete", "Backspace"), pane -> pane.with(SetsModel::delete));

    private static final double ROW = 27;
    private static final int SHOWN = 5;

    private final Workbench workbench;
    private final SetsModel model;
    private final ListView<SetsModel.Row> list;
    private final Subscription followed;

    SetsPane(Workbench workbench, SetsModel model) {
        this.workbench = workbench;
        this.model = model;
        this.list = new ListView<>(model.rows());
        getStyleClass().add("code-sets");
        list.getStyleClass().add("set-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Cell());
        list.prefHeightProperty().bind(
                Bindings.createDoubleBinding(() -> Math.min(SHOWN, model.rows().size()) * ROW + 2, model.rows()));
        list.minHeightProperty().bind(list.prefHeightProperty());
        list.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        list.managedProperty().bind(list.visibleProperty());
        list.addEventHandler(KeyEvent.ANY, event -> COMMANDS.act(event, workbench.keymap(), this));
        workbench.say().tip(list, "codeSet.list");
        getChildren().addAll(head(), list);
        followed = Subscription.combine(
                workbench.messages().subscribe(list::refresh), model.renamed().subscribe(list::refresh));
    }

    private HBox head() {
        var title = workbench.say().text(new Label(), "codeSet.title");
        title.getStyleClass().add("card-heading");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var create = new Button();
        create.setGraphic(Icons.of(Feather.PLUS, 13));
        create.getStyleClass().setAll("button", "quiet");
        create.setId("new-code-set");
        create.setOnAction(_ -> model.create(List.of()));
        workbench.say().tip(create, "codeSet.new");
        var head = new HBox(title, gap, create);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("sets-head");
        return head;
    }

    private boolean with(BiConsumer<SetsModel, Id<CodeSet>> action) {
        var row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            action.accept(model, row.set().id());
        }
        return row != null;
    }

    /// A set: its name, how many codes it has, and what speaks for them together.
    private final class Cell extends ListCell<SetsModel.Row> {

        private final Label name = new Label();
        private final Label codes = new Label();
        private final Label passages = new Label();
        private final Label people = new Label();
        private final HBox line;

        Cell() {
            getStyleClass().addAll("code-cell", "set-cell");
            name.setMinWidth(24);
            codes.getStyleClass().addAll("faint", "small");
            codes.setMinWidth(USE_PREF_SIZE);
            for (var number : List.of(passages, people)) {
                number.getStyleClass().add("number");
                number.setMinWidth(24);
                number.setAlignment(Pos.CENTER_RIGHT);
            }
            workbench.say().tip(passages, "codebook.passages");
            workbench.say().tip(people, "codebook.people");
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            line = new HBox(Icons.of(Feather.LAYERS, 12), name, codes, gap, passages, people);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("code-line");
            setPrefWidth(0);
            setOnMouseClicked(clicked -> {
                if (clicked.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    if (clicked.getClickCount() > 1) {
                        model.renamed().set(getItem().set().id());
                    } else {
                        model.look(getItem().set().id());
                    }
                }
            });
            receiving();
        }

        private void receiving() {
            setOnDragOver(over -> {
                if (getItem() != null && !CodeDrag.codes(over).isEmpty()) {
                    over.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                    Styles.put(this, "drop-into", true);
                    over.consume();
                }
            });
            setOnDragExited(_ -> Styles.put(this, "drop-into", false));
            setOnDragDropped(dropped -> {
                Styles.put(this, "drop-into", false);
                var dragged = CodeDrag.codes(dropped);
                if (getItem() != null && !dragged.isEmpty()) {
                    model.put(getItem().set().id(), dragged);
                    dropped.setDropCompleted(true);
                    dropped.consume();
                }
            });
        }

        @Override
        protected void updateItem(SetsModel.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                return;
            }
            var messages = workbench.messages().get();
            var words = row.set().name().in(messages.language());
            name.setText(words);
            codes.setText(messages.say("codeSet.codes", row.set().codes().size()));
            passages.setText(row.strength().passages() == 0 ? "" : Integer.toString(row.strength().passages()));
            people.setText(row.strength().people() == 0 ? "" : Integer.toString(row.strength().people()));
            Styles.put(this, "looked", row.looked());
            Styles.put(name, "strong", row.looked());
            setAccessibleText(messages.say(
                    "codeSet.said", words, row.set().codes().size(), row.strength().passages(),
                    row.strength().people()));
            setGraphic(row.set().id().equals(model.renamed().get()) ? editing(row.set()) : line);
        }

        private NameField editing(CodeSet set) {
            return new NameField(set.name().in(workbench.language()), workbench::onScreen, typed -> {
                model.rename(set.id(), typed);
                list.requestFocus();
            });
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
        model.close();
    }
}
