package zhagen.ui.selective;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.messages.Messages;
import zhagen.model.Id;
import zhagen.model.Link;
import zhagen.model.Relation;
import zhagen.model.Snapshot;
import zhagen.model.Structures;
import zhagen.model.TypicalStructure;
import zhagen.model.Wording;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.FindBox;
import zhagen.ui.links.TallCell;
import zhagen.ui.links.Thing;
import zhagen.ui.links.Thing.Sort;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// The typical structures of relations in the model, and what one of them says. Screen thread.
final class StructuresPane extends VBox implements AutoCloseable {

    private static final Area AREA = SelectiveScreen.AREA.inner("structures");
    private static final Commands<StructuresPane> KEYS = new Commands<StructuresPane>()
            .trying(AREA.command("delete", "Delete"), StructuresPane::delete)
            .trying(AREA.command("up", "Alt+Up"), pane -> pane.move(-1))
            .trying(AREA.command("down", "Alt+Down"), pane -> pane.move(1));
    static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final SelectiveModel model;
    private final ListView<TypicalStructure> list = new ListView<>();
    private final Button add = new Button();
    private final StructureDetail detail;
    private final Subscription followed;
    private @Nullable Id<TypicalStructure> chosen;
    private boolean filling;

    StructuresPane(Workbench workbench, SelectiveModel model) {
        this.workbench = workbench;
        this.model = model;
        this.detail = new StructureDetail(workbench);
        getStyleClass().addAll("pane", "structures");
        list.setPlaceholder(workbench.say().empty("selective.structures.none"));
        list.getStyleClass().add("first-focus");
        list.setCellFactory(_ -> new Cell());
        workbench.say().name(list, "selective.structures");
        list.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        list.getSelectionModel().selectedItemProperty().subscribe(structure -> {
            if (!filling) {
                choose(structure);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(90);
        getChildren().setAll(head(), list, detail);
        followed = Subscription.combine(
                model.view().subscribe(_ -> show()), workbench.messages().subscribe(_ -> show()));
    }

    private HBox head() {
        var say = workbench.say();
        var title = say.text(new Label(), "selective.structures");
        title.getStyleClass().add("pane-title");
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        say.tip(say.text(add, "selective.structures.add"), "selective.structures.add.tip");
        add.setGraphic(Icons.of(Feather.PLUS, 12));
        add.getStyleClass().setAll("button", "chip");
        add.setOnAction(_ -> add());
        var head = new HBox(title, filler, add);
        head.getStyleClass().addAll("pane-head", "lower-head");
        return head;
    }

    private void choose(@Nullable TypicalStructure structure) {
        chosen = structure == null ? null : structure.id();
        detail.show(structure);
    }

    private void show() {
        var view = model.view().get();
        filling = true;
        list.getItems().setAll(view == null ? List.of() : view.structures());
        list.getItems().stream()
                .filter(structure -> structure.id().equals(chosen))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        filling = false;
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex()));
        choose(list.getSelectionModel().getSelectedItem());
        add.setDisable(view == null);
    }

    /// Offers what supported relations make.
    void add() {
        var view = model.view().get();
        if (view == null) {
            return;
        }
        var offered = offered(view);
        var things = List.copyOf(offered.keySet());
        FindBox.show(
                workbench,
                add,
                things.isEmpty() ? "selective.structures.offer.none" : "selective.structures.offer",
                typed -> things.stream()
                        .filter(thing -> thing.name().toLowerCase(Locale.ROOT).contains(
                                typed.strip().toLowerCase(Locale.ROOT)))
                        .toList(),
                thing -> model.make(offered.get(thing)));
    }

    private Map<Thing, List<Id<Relation>>> offered(SelectiveModel.View view) {
        var offered = new LinkedHashMap<Thing, List<Id<Relation>>>();
        for (var relations : Structures.offered(view.now(), view.model())) {
            var draft = new TypicalStructure(
                    Id.random(), view.model().id(), relations, Wording.NONE, 0, view.model().origin());
            offered.put(
                    new Thing(
                            new Link.ToItem(draft.id()), Sort.RELATION,
                            Structures.nameOf(view.now(), draft).in(workbench.language()),
                            shape(view.now(), workbench.messages().get(), draft), Thing.NONE),
                    relations);
        }
        return offered;
    }

    /// 因果, 中介, 调节: what the relations make of it.
    static String shape(Snapshot now, Messages messages, TypicalStructure structure) {
        var shape = Structures.shape(now, structure);
        return shape == Structures.Shape.SINGLE
                ? now.get(now.get(structure.relations().getFirst()).type()).name().in(messages.language())
                : messages.say("selective.shape." + shape);
    }

    private Optional<TypicalStructure> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private boolean delete() {
        selected().ifPresent(model::delete);
        return selected().isPresent();
    }

    private boolean move(int rows) {
        int at = list.getSelectionModel().getSelectedIndex();
        boolean can = at >= 0 && at + rows >= 0 && at + rows < list.getItems().size();
        if (can) {
            model.move(list.getItems().get(at), at + rows);
        }
        return can;
    }

    private final class Cell extends TallCell<TypicalStructure> {

        Cell() {
            getStyleClass().add("structure-cell");
        }

        @Override
        protected Region show(TypicalStructure structure) {
            var now = workbench.now().get();
            if (structure.relations().stream().anyMatch(relation -> !now.has(relation))) {
                return new Region();
            }
            var messages = workbench.messages().get();
            var name = wrapped(Structures.nameOf(now, structure).in(messages.language()));
            var said = Structures.connotation(now, structure).in(messages.language());
            var shape = shape(now, messages, structure);
            var words = wrapped(said.isEmpty() ? shape : messages.say("selective.structures.says", shape, said));
            words.getStyleClass().addAll("second", "small");
            return new VBox(2, name, words);
        }

        private static Label wrapped(String words) {
            var label = new Label(words);
            label.setWrapText(true);
            return label;
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
        detail.close();
    }
}
