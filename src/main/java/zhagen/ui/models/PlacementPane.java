package zhagen.ui.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Placement.Actor;
import zhagen.model.Placement.Mechanism;
import zhagen.model.Placement.Role;
import zhagen.model.Placement.Timing;
import zhagen.model.Placement;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// The categories that stand in the model, and the part that the selected one plays. Screen thread.
final class PlacementPane extends VBox implements AutoCloseable {

    private static final Commands<PlacementPane> KEYS = new Commands<PlacementPane>()
            .trying(
                    ModelsScreen.AREA.inner("placements").command("remove", "Delete", "Backspace"),
                    PlacementPane::takeOut);
    static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final ModelsModel model;
    private final CodeLookup lookup;
    private final ListView<Placement> list = new ListView<>();
    private final VBox card = new VBox(8);
    private final Label name = new Label();
    private final Chooser<Role> role;
    private final Chooser<Timing> timing;
    private final Chooser<Mechanism> mechanism;
    private final Chooser<Actor> actor;
    private final FlowPane kinds = new FlowPane(6, 6);
    private final TextField key = new TextField();
    private final CheckBox core = new CheckBox();
    private final Button free;
    private final Button add;
    private final Subscription followed;
    private @Nullable Placement shown;
    private @Nullable Id<Code> wanted;

    PlacementPane(Workbench workbench, ModelsModel model, CodeLookup lookup) {
        this.workbench = workbench;
        this.model = model;
        this.lookup = lookup;
        var say = workbench.say();
        role = new Chooser<>(say, "models.role", orNone(Role.values()), one -> named("models.role.", one),
                one -> alter(of -> of.as(one, of.timing(), of.mechanism(), of.actor())));
        timing = new Chooser<>(say, "models.timing", orNone(Timing.values()), one -> named("models.timing.", one),
                one -> alter(of -> of.as(of.role(), one, of.mechanism(), of.actor())));
        mechanism = new Chooser<>(say, "models.mechanism", orNone(Mechanism.values()),
                one -> named("models.mechanism.", one),
                one -> alter(of -> of.as(of.role(), of.timing(), one, of.actor())));
        actor = new Chooser<>(say, "models.actor", orNone(Actor.values()), one -> named("models.actor.", one),
                one -> alter(of -> of.as(of.role(), of.timing(), of.mechanism(), one)));
        add = say.tip(say.text(new Button(), "models.add"), "models.add.tip");
        free = say.text(new Button(), "models.free");
        getStyleClass().addAll("pane", "placements");
        getChildren().setAll(head(), listed(), carded());
        followed = Subscription.combine(
                model.chosen().subscribe(_ -> follow()),
                workbench.messages().subscribe(_ -> list.refresh()),
                workbench.now().subscribe(_ -> again()),
                model.model().subscribe(_ -> again()),
                workbench.counts().all().subscribe(_ -> list.refresh()));
        again();
    }

    private static <T> List<@Nullable T> orNone(T[] values) {
        var all = new ArrayList<@Nullable T>();
        all.add(null);
        all.addAll(Arrays.asList(values));
        return all;
    }

    private static String named(String prefix, @Nullable Enum<?> value) {
        return value == null ? "models.undecided" : prefix + value.name();
    }

    private HBox head() {
        var say = workbench.say();
        var title = say.text(new Label(), "models.categories");
        title.getStyleClass().add("pane-title");
        var count = new Label();
        count.textProperty().bind(Bindings.size(model.placements()).asString());
        count.getStyleClass().add("count");
        add.setGraphic(Icons.of(Feather.PLUS, 12));
        add.getStyleClass().setAll("button", "chip");
        add.setOnAction(_ -> add());
        add.disableProperty().bind(model.model().isNull());
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var head = new HBox(title, count, filler, add);
        head.getStyleClass().add("pane-head");
        return head;
    }

    private ListView<Placement> listed() {
        list.setItems(model.placements());
        list.setCellFactory(_ -> new Row());
        list.getStyleClass().add("first-focus");
        list.setPlaceholder(workbench.say().empty("models.categories.empty"));
        list.getSelectionModel().selectedItemProperty().subscribe(placement -> {
            if (placement == null) {
                return;
            }
            wanted = placement.category();
            if (list.isFocused()) {
                model.chosen().set(new Chosen.Box(placement.category()));
            }
            show(placement);
        });
        list.setOnMouseClicked(_ -> {
            var placement = list.getSelectionModel().getSelectedItem();
            if (placement != null) {
                model.chosen().set(new Chosen.Box(placement.category()));
            }
        });
        workbench.say().name(list, "keys.area.placements");
        list.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private boolean takeOut() {
        var placement = list.getSelectionModel().getSelectedItem();
        if (placement != null) {
            model.displace(placement);
        }
        return placement != null;
    }

    private VBox carded() {
        var say = workbench.say();
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        kinds.getChildren().setAll(timing, mechanism, actor);
        kinds.managedProperty().bind(kinds.visibleProperty());
        say.tip(say.prompt(key, "models.key.prompt"), "models.key.tip");
        key.setPrefColumnCount(6);
        key.setOnAction(_ -> keepKey());
        key.focusedProperty().subscribe(focused -> {
            if (!focused) {
                keepKey();
            }
        });
        say.tip(say.text(core, "models.core"), "models.core.tip");
        core.setOnAction(_ -> {
            if (shown != null) {
                model.core(shown.category(), core.isSelected());
            }
        });
        free.getStyleClass().setAll("button", "link");
        free.setOnAction(_ -> {
            if (shown != null) {
                model.move(shown.category(), null);
            }
        });
        free.managedProperty().bind(free.visibleProperty());
        var open = say.text(new Button(), "models.openCode");
        open.getStyleClass().setAll("button", "link");
        open.setOnAction(_ -> {
            if (shown != null) {
                workbench.openCode(shown.category());
            }
        });
        var remove = say.text(new Button(), "models.remove");
        remove.getStyleClass().setAll("button", "link");
        remove.setOnAction(_ -> {
            if (shown != null) {
                model.displace(shown);
            }
        });
        var first = new HBox(8, role, key);
        first.setAlignment(Pos.CENTER_LEFT);
        card.getChildren().setAll(name, first, kinds, core, new FlowPane(6, 4, open, free, remove));
        card.getStyleClass().add("card");
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private void alter(UnaryOperator<Placement> change) {
        var before = shown;
        if (before != null) {
            model.alter(before, change.apply(before));
        }
    }

    private void keepKey() {
        var of = shown;
        if (of != null && workbench.now().get().has(of.id())) {
            model.key(of, key.getText());
        }
    }

    /// The selection of the figure is the selection of the list.
    private void follow() {
        wanted = model.chosen().get() instanceof Chosen.Box(var category) ? category : null;
        again();
    }

    /// The same category as before, as it is now.
    private void again() {
        var placement = wanted == null ? null : model.placementOf(wanted).orElse(null);
        if (placement == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(placement);
        }
        show(placement);
        list.refresh();
    }

    private void show(@Nullable Placement placement) {
        if (shown != null && (placement == null || !placement.id().equals(shown.id()))) {
            keepKey();
        }
        shown = placement;
        card.setVisible(placement != null);
        if (placement == null) {
            return;
        }
        name.setText(named(placement));
        role.show(placement.role());
        timing.show(placement.timing());
        mechanism.show(placement.mechanism());
        actor.show(placement.actor());
        kinds.setVisible(placement.role() == Role.INTERVENTION);
        if (!key.isFocused()) {
            key.setText(placement.key());
        }
        var of = model.model().get();
        core.setSelected(of != null && placement.category().equals(of.core()));
        free.setVisible(placement.at() != null);
    }

    private String named(Placement placement) {
        return workbench.now().get()
                .find(placement.category())
                .map(code -> code.name().in(workbench.language()))
                .orElse("");
    }

    /// Opens the box in which categories are found.
    void add() {
        if (model.model().get() != null) {
            var box = new AddCategories(workbench, lookup, model);
            workbench.overlay().show(box, add.localToScene(add.getLayoutBounds()));
            box.field().requestFocus();
        }
    }

    private final class Row extends ListCell<Placement> {

        private final CategoryRow row = new CategoryRow();

        Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Placement placement, boolean empty) {
            super.updateItem(placement, empty);
            setGraphic(placement == null || empty ? null : row);
            if (placement != null && !empty) {
                var messages = workbench.messages().get();
                var strength = workbench.counts().of(placement.category());
                var words = placement.key().isBlank() ? named(placement) : placement.key() + " " + named(placement);
                var part = placement.role() == null ? "" : messages.say("models.role." + placement.role());
                row.show(words, part, messages.say("models.counts", strength.passages(), strength.people()));
                setAccessibleText(words + " " + part.toLowerCase(Locale.ROOT));
            }
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
