package zhagen.ui.axial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Paradigm;
import zhagen.model.Paradigms;
import zhagen.model.Placing;
import zhagen.model.Placing.Part;
import zhagen.model.Snapshot;
import zhagen.ui.axial.PlaceBox.Filling;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.FindBox;
import zhagen.ui.links.Thing;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.links.Things;
import zhagen.ui.relations.RelationKeys;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// The paradigm of a phenomenon as a sheet: its places in their order, what fills them, and how complete it is. Screen thread.
final class ParadigmPane extends VBox implements AutoCloseable {

    private static final Area AREA = RelationKeys.AREA.inner("paradigm");
    private static final Commands<ParadigmPane> KEYS = new Commands<ParadigmPane>()
            .trying(AREA.command("open", "Enter"), pane -> pane.onFilling(pane::look))
            .trying(AREA.command("add", "A", "Insert"), ParadigmPane::pickHere)
            .trying(AREA.command("earlier", "Alt+Up"), pane -> pane.shift(-1))
            .trying(AREA.command("later", "Alt+Down"), pane -> pane.shift(1))
            .trying(AREA.command("remove", "Delete"), pane -> pane.onFilling(pane::displace));
    static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final ThingFinder finder;
    private final ObjectProperty<@Nullable Id<Paradigm>> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Id<Placing>> looked = new SimpleObjectProperty<>();
    private final Map<Part, PlaceBox> parts = new LinkedHashMap<>();
    private final PlaceBox phenomenon;
    private final MenuButton choice = new MenuButton();
    private final Label name = new Label();
    private final Label complete = new Label();
    private final ScrollPane sheet = new ScrollPane();
    private final VBox nothing;
    private final Subscription followed;

    ParadigmPane(Workbench workbench, ThingFinder finder) {
        this.workbench = workbench;
        this.finder = finder;
        getStyleClass().add("paradigm-pane");
        phenomenon = new PlaceBox(workbench, null, this::pickPhenomenon);
        Dragged.accept(phenomenon, _ -> true, codes -> around(codes.getFirst()));
        for (var part : Part.values()) {
            var box = new PlaceBox(workbench, part, () -> pick(part));
            Dragged.accept(box, _ -> true, codes -> place(codes, part));
            parts.put(part, box);
        }
        nothing = nothing();
        sheet.setFitToWidth(true);
        sheet.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sheet.managedProperty().bind(sheet.visibleProperty());
        nothing.managedProperty().bind(nothing.visibleProperty());
        nothing.visibleProperty().bind(sheet.visibleProperty().not());
        VBox.setVgrow(sheet, Priority.ALWAYS);
        getChildren().setAll(head(), nothing);
        addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        followed = Subscription.combine(
                chosen.subscribe(_ -> show()),
                looked.subscribe(_ -> show()),
                workbench.now().subscribe(_ -> show()),
                workbench.counts().all().subscribe(_ -> show()),
                workbench.messages().subscribe(() -> show()));
    }

    /// The paradigm that is shown.
    ObjectProperty<@Nullable Id<Paradigm>> chosen() {
        return chosen;
    }

    /// The place whose evidence is looked at.
    ObjectProperty<@Nullable Id<Placing>> looked() {
        return looked;
    }

    private HBox head() {
        name.getStyleClass().addAll("second", "small");
        name.setMinWidth(30);
        name.visibleProperty().bind(chosen.isNotNull());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        choice.getStyleClass().addAll("plain", "choice");
        choice.setMinWidth(USE_PREF_SIZE);
        workbench.say().name(choice, "axial.paradigm.choose");
        var head = new HBox(6, name, gap, choice);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("paradigm-head");
        return head;
    }

    private VBox nothing() {
        var about = workbench.say().text(new Label(), "axial.paradigm.nothing");
        about.getStyleClass().add("second");
        about.setWrapText(true);
        var pick = workbench.say().text(new Button("", Icons.of(Feather.PLUS, 13)), "axial.paradigm.begin");
        pick.getStyleClass().setAll("button", "primary");
        pick.setOnAction(_ -> FindBox.show(workbench, pick, "axial.paradigm.which", this::categories,
                thing -> begin(idOf(thing))));
        var box = new VBox(12, about, pick);
        box.getStyleClass().addAll("place-box", "paradigm-nothing");
        Dragged.accept(box, _ -> true, codes -> begin(codes.getFirst()));
        VBox.setMargin(box, new Insets(8, 14, 0, 14));
        return box;
    }

    private VBox boxes() {
        var context = parts.get(Part.CONTEXT);
        var intervening = parts.get(Part.INTERVENING);
        for (var half : List.of(context, intervening)) {
            half.setPrefWidth(0);
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        complete.getStyleClass().addAll("second", "small");
        complete.setWrapText(true);
        var all = new VBox(
                parts.get(Part.CAUSE), arrow(), phenomenon, arrow(), new HBox(8, context, intervening), arrow(),
                parts.get(Part.STRATEGY), arrow(), parts.get(Part.CONSEQUENCE), complete);
        all.getStyleClass().add("paradigm-sheet");
        all.setMinWidth(0);
        return all;
    }

    private static Label arrow() {
        var arrow = new Label("↓");
        arrow.getStyleClass().add("paradigm-arrow");
        arrow.setMaxWidth(Double.MAX_VALUE);
        return arrow;
    }

    private Optional<Paradigm> paradigm(Snapshot now) {
        return Optional.ofNullable(chosen.get()).flatMap(now::find);
    }

    private void show() {
        var now = workbench.now().get();
        if (paradigm(now).isEmpty()) {
            var first = now.all(Paradigm.class).findFirst().map(Paradigm::id).orElse(null);
            if (!Objects.equals(first, chosen.get())) {
                chosen.set(first);
                return;
            }
        }
        if (looked.get() != null && !now.has(looked.get())) {
            looked.set(null);
            return;
        }
        offer(now);
        if (chosen.get() != null && sheet.getContent() == null) { // not before there is a paradigm
            sheet.setContent(boxes());
            getChildren().add(sheet);
        }
        sheet.setVisible(chosen.get() != null);
        paradigm(now).ifPresent(paradigm -> show(now, paradigm));
    }

    private void show(Snapshot now, Paradigm paradigm) {
        var center = new Filling(now.get(paradigm.phenomenon()), null, roles(now, paradigm.phenomenon(), paradigm));
        int alone = phenomenon.show(now, List.of(center), null, filling -> workbench.openCode(filling.code().id()));
        for (var box : parts.entrySet()) {
            var fillings = Paradigms.of(now, paradigm.id(), box.getKey()).stream()
                    .map(placing -> new Filling(
                            now.get(placing.category()), placing, roles(now, placing.category(), paradigm)))
                    .toList();
            alone += box.getValue().show(now, fillings, looked.get(), this::look);
        }
        var messages = workbench.messages().get();
        name.setText(messages.say("axial.paradigm.of", center.code().name().in(messages.language())));
        int filled = Paradigms.filled(now, paradigm.id());
        complete.setText(messages.say("axial.paradigm.complete", filled, Paradigms.PLACES, alone));
        complete.getStyleClass().removeAll("warn", "second");
        complete.getStyleClass().add(alone > 0 ? "warn" : "second");
    }

    /// What a category is in other paradigms than this one.
    private String roles(Snapshot now, Id<Code> category, Paradigm paradigm) {
        var messages = workbench.messages().get();
        var centers = now.pointingAt(category, Paradigm.class).stream()
                .filter(other -> !other.id().equals(paradigm.id()))
                .map(_ -> messages.say("axial.role.phenomenon"));
        var placed = now.pointingAt(category, Placing.class).stream()
                .filter(other -> !other.paradigm().equals(paradigm.id()))
                .map(other -> messages.say("axial.role",
                        now.get(now.get(other.paradigm()).phenomenon()).name().in(messages.language()),
                        messages.say(PlaceBox.key(other.part()))));
        return Stream.concat(centers, placed).collect(Collectors.joining(messages.say("axial.role.and")));
    }

    private void offer(Snapshot now) {
        var say = workbench.say();
        var all = now.all(Paradigm.class).toList();
        var items = new ArrayList<MenuItem>();
        for (var paradigm : all) {
            var item = new RadioMenuItem(now.get(paradigm.phenomenon()).name().in(workbench.language()));
            item.setMnemonicParsing(false);
            item.setSelected(paradigm.id().equals(chosen.get()));
            item.setOnAction(_ -> choose(paradigm.id()));
            items.add(item);
        }
        if (!all.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        var add = say.text(new MenuItem(), "axial.paradigm.add");
        add.setOnAction(_ -> FindBox.show(workbench, choice, "axial.paradigm.which", this::categories,
                thing -> begin(idOf(thing))));
        items.add(add);
        var delete = say.text(new MenuItem(), "axial.paradigm.delete");
        delete.setDisable(chosen.get() == null);
        delete.setOnAction(_ -> paradigm(workbench.now().get())
                .ifPresent(it -> workbench.act((snapshot, by) -> Paradigms.delete(snapshot, by, it.id()))));
        items.add(delete);
        choice.getItems().setAll(items);
        int at = all.stream().map(Paradigm::id).toList().indexOf(chosen.get());
        choice.setText(all.isEmpty() ? workbench.messages().get().say("axial.paradigm.none")
                : (at + 1) + " / " + all.size());
    }

    void choose(Id<Paradigm> paradigm) {
        looked.set(null);
        chosen.set(paradigm);
    }

    /// Shows the paradigm around a phenomenon; a new one, where there is none yet.
    void begin(Id<Code> around) {
        var known = workbench.now().get().pointingAt(around, Paradigm.class);
        if (!known.isEmpty()) {
            choose(known.getFirst().id());
            return;
        }
        Id<Paradigm> id = Id.random();
        workbench.act((now, by) -> Paradigms.create(now, by, id, around))
                .thenAccept(_ -> workbench.onScreen(() -> choose(id)));
    }

    private void around(Id<Code> category) {
        var id = chosen.get();
        if (id != null) {
            workbench.act((now, by) -> Paradigms.around(now, by, id, category));
        }
    }

    /// Lets categories fill a place.
    void place(List<Id<Code>> categories, Part part) {
        var id = chosen.get();
        if (id != null && !categories.isEmpty()) {
            workbench.act((now, by) -> Paradigms.place(now, by, id, categories, part));
        }
    }

    private static Id<Code> idOf(Thing thing) {
        return new Id<>(thing.link().target().value());
    }

    private List<Thing> categories(String typed) {
        return finder.codes(typed, code -> code.level() != Level.CONCEPT);
    }

    private void pickPhenomenon() {
        FindBox.show(workbench, phenomenon, "axial.paradigm.which", this::categories, thing -> around(idOf(thing)));
    }

    /// Lets the user find what fills a place; what relations make likely there comes first.
    private void pick(Part part) {
        FindBox.show(workbench, parts.get(part), "axial.place.which", typed -> {
            if (!typed.isBlank()) {
                return finder.categoriesFirst(typed);
            }
            var now = workbench.now().get();
            var things = new Things(now, workbench.project().texts(), workbench.messages().get());
            var likely = Paradigms.likely(now, Objects.requireNonNull(chosen.get()), part).stream()
                    .flatMap(code -> things.of(code).stream())
                    .toList();
            return Stream.concat(likely.stream(), categories("").stream()).distinct().toList();
        }, thing -> place(List.of(idOf(thing)), part));
    }

    private boolean pickHere() {
        var here = parts.values().stream().filter(Node::isFocusWithin).findFirst();
        here.ifPresent(box -> pick(Objects.requireNonNull(box.part())));
        return here.isPresent();
    }

    private boolean onFilling(Consumer<Filling> action) {
        var row = getScene() == null ? null : getScene().getFocusOwner();
        if (row != null && row.getUserData() instanceof Filling filling) {
            action.accept(filling);
            return true;
        }
        return false;
    }

    private void look(Filling filling) {
        if (filling.placing() == null) {
            workbench.openCode(filling.code().id());
        } else {
            boolean same = filling.placing().id().equals(looked.get());
            looked.set(same ? null : filling.placing().id());
        }
    }

    private void displace(Filling filling) {
        if (filling.placing() != null) {
            workbench.act((now, by) -> Paradigms.displace(now, by, filling.placing().id()));
        }
    }

    /// One earlier or later in its part.
    private boolean shift(int step) {
        return onFilling(filling -> {
            var placing = filling.placing();
            if (placing == null) {
                return;
            }
            workbench.act((now, by) -> {
                int index = Paradigms.of(now, placing.paradigm(), placing.part()).stream()
                        .map(Placing::id)
                        .toList()
                        .indexOf(placing.id());
                return Paradigms.move(now, by, placing.id(), placing.part(), Math.max(0, index + step));
            });
        });
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
