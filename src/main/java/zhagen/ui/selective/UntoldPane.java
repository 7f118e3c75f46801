package zhagen.ui.selective;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.Signs;
import zhagen.ui.links.TallCell;
import zhagen.ui.links.Thing;
import zhagen.ui.links.Things;
import zhagen.ui.workbench.Workbench;

/// What the story does not tell yet: main categories, and supported relations. Each can be put into it. Screen thread.
final class UntoldPane extends VBox implements AutoCloseable {

    private static final Area AREA = SelectiveScreen.AREA.inner("untold");
    private static final Commands<UntoldPane> KEYS = new Commands<UntoldPane>()
            .trying(AREA.command("insert", "Enter"), UntoldPane::insert);
    static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final SelectiveModel model;
    private final Consumer<Thing> insert;
    private final ListView<Thing> list = new ListView<>();
    private final Label empty = new Label();
    private final Subscription followed;

    /// @param insert puts a link into the story
    UntoldPane(Workbench workbench, SelectiveModel model, Consumer<Thing> insert) {
        this.workbench = workbench;
        this.model = model;
        this.insert = insert;
        getStyleClass().addAll("pane", "untold");
        var title = workbench.say().text(new Label(), "selective.untold");
        title.getStyleClass().add("pane-title");
        var count = new Label();
        count.textProperty().bind(Bindings.size(list.getItems()).asString());
        count.getStyleClass().add("count");
        var head = new HBox(title, count);
        head.getStyleClass().add("pane-head");
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.setCellFactory(_ -> new Cell());
        list.getStyleClass().add("first-focus");
        workbench.say().name(list, "selective.untold");
        list.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        list.setOnMouseClicked(clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY && clicked.getClickCount() == 2) {
                insert();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, list);
        followed = Subscription.combine(
                model.view().subscribe(_ -> show()), workbench.messages().subscribe(_ -> show()));
    }

    private void show() {
        var view = model.view().get();
        empty.setText(workbench.messages().get().say(
                view == null || view.telling().mains().isEmpty() ? "selective.untold.nothing"
                        : "selective.untold.none"));
        if (view == null) {
            list.getItems().clear();
            return;
        }
        var things = new Things(view.now(), workbench.project().texts(), workbench.messages().get());
        var items = Stream.<Id<? extends Item>>concat(
                view.telling().untold().stream(), view.telling().untoldRelations().stream());
        list.getItems().setAll(items.map(id -> (Item) view.now().get(id))
                .flatMap(it -> things.of(it).stream().map(thing -> new Thing(
                        thing.link(), thing.sort(), Pieces.nameOf(view.now(), it, workbench.language()),
                        thing.beside(), thing.hue())))
                .toList());
    }

    private boolean insert() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            insert.accept(chosen);
        }
        return chosen != null;
    }

    private final class Cell extends TallCell<Thing> {

        @Override
        protected Region show(Thing thing) {
            var name = new Label(thing.name());
            name.setWrapText(true);
            name.setGraphic(Signs.of(thing));
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            var put = workbench.say().text(new Button(), "selective.untold.insert");
            workbench.say().tip(put, "selective.untold.insert.tip", thing.name());
            put.getStyleClass().setAll("button", "link", "small");
            put.setFocusTraversable(false);
            put.setMinWidth(USE_PREF_SIZE);
            put.setOnAction(_ -> insert.accept(thing));
            var line = new HBox(8, name, put);
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
