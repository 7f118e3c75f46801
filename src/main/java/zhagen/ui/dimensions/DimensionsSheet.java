package zhagen.ui.dimensions;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Id;
import zhagen.model.Property;
import zhagen.model.Tree;
import zhagen.ui.codebook.Dots;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.Choice;
import zhagen.ui.links.InContext;
import zhagen.ui.links.Segments;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Worksheet;

/// The passages of the chosen category along the dimension of one of its properties: placed one by one, or looked at participant by
/// participant. Screen thread.
public final class DimensionsSheet implements Worksheet {

    private static final Area AREA = StandingList.AREA;
    private static final Commands<DimensionsSheet> KEYS = new Commands<DimensionsSheet>()
            .with(AREA.command("nextProperty", "]"), sheet -> sheet.model.turn(1))
            .with(AREA.command("previousProperty", "["), sheet -> sheet.model.turn(-1))
            .with(AREA.command("openOnly", "U"), DimensionsSheet::toggleOpen)
            .with(AREA.command("profiles", "P"), DimensionsSheet::toggleProfiles);
    /// All that can be done here by key.
    public static final List<Command> COMMANDS = Stream.of(
            KEYS.list(), StandingList.KEYS.list(), ProfileList.KEYS.list()).flatMap(List::stream).toList();

    private static final double WIDEST = 460;
    private static final int AROUND = 60;

    private final Workbench workbench;
    private final DimensionsModel model;
    private final Widths widths = new Widths();
    private final ObjectProperty<@Nullable Id<Property>> chosen = new SimpleObjectProperty<>();
    private final Choice<@Nullable Id<Property>> properties;
    private final Label name = new Label();
    private final Label counts = new Label();
    private final ScaleHead head;
    private final StandingList standings;
    private final ProfileList profiles;
    private final Segments<Boolean> filter;
    private final Segments<Boolean> views;
    private final InContext said;
    private final Label saidWhere = new Label();
    private final PropertyAdding adding;
    private final VBox root = new VBox();
    private final Subscription followed;
    private boolean waiting;

    /// @param begin the property to begin with; null for the first of the chosen code
    public DimensionsSheet(Workbench workbench, @Nullable Id<Property> begin) {
        this.workbench = workbench;
        model = new DimensionsModel(workbench, begin);
        head = new ScaleHead(workbench);
        standings = new StandingList(workbench, model, widths);
        profiles = new ProfileList(workbench, model, widths);
        said = new InContext(workbench, AROUND);
        adding = new PropertyAdding(workbench, () -> workbench.code().get(), made -> {
            model.property().set(made);
            focus();
        });
        properties = new Choice<>(List.of(), chosen, this::nameOf);
        filter = new Segments<>(
                List.of(true, false),
                (button, open) -> workbench.say().text(button, open ? "dimensions.openOnly" : "dimensions.all"),
                open -> model.openOnly().set(open));
        views = new Segments<>(
                List.of(false, true),
                (button, byPerson) -> workbench.say().text(
                        button, byPerson ? "dimensions.byPerson" : "dimensions.byPassage"),
                this::view);
        root.getStyleClass().add("dimensions");
        zhagen.ui.links.Dress.on(root);
        Dress.on(root);
        widths.within(root);
        build();
        followed = follow();
    }

    private Subscription follow() {
        return Subscription.combine(
                chosen.subscribe(id -> {
                    if (id != null) {
                        model.property().set(id);
                    }
                }),
                model.all().subscribe(_ -> show()),
                model.shown().subscribe(_ -> {
                    show();
                    if (waiting && model.shown().get() != null) {
                        focus();
                    }
                }),
                model.openOnly().subscribe(filter::show),
                model.byPerson().subscribe(byPerson -> {
                    views.show(byPerson);
                    show();
                }),
                workbench.messages().subscribe(_ -> {
                    show();
                    standings.refresh();
                    profiles.refresh();
                }),
                workbench.hand().subscribe(_ -> standings.refresh()),
                workbench.code().subscribe(_ -> show()),
                profiles.dot().subscribe(_ -> read()));
    }

    private void build() {
        properties.setId("dimensions-property");
        workbench.say().tip(properties, "dimensions.choose");
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        counts.getStyleClass().addAll("second", "small");
        var above = new FlowPane(10, 6, name, properties, counts);
        var hint = workbench.say().text(new Label(), "dimensions.hint");
        hint.getStyleClass().addAll("faint", "small");
        shownWhere(hint, model.byPerson().not());
        var below = new FlowPane(10, 6, views, filter, hint);
        shownWhere(filter, model.byPerson().not());
        var bar = new VBox(8, above, below);
        bar.getStyleClass().add("dimensions-bar");
        var headRow = widths.row(new Region(), head);
        headRow.getStyleClass().add("dimensions-head");
        var lists = new StackPane(standings, profiles);
        VBox.setVgrow(lists, Priority.ALWAYS);
        standings.visibleProperty().bind(model.byPerson().not());
        profiles.visibleProperty().bind(model.byPerson());
        saidWhere.getStyleClass().addAll("faint", "small");
        var reading = new VBox(3, saidWhere, said);
        reading.getStyleClass().add("dimensions-reading");
        shownWhere(reading, model.byPerson().and(profiles.dot().isNotNull()));
        var work = new VBox(bar, headRow, lists, reading);
        VBox.setVgrow(work, Priority.ALWAYS);
        var none = none();
        shownWhere(work, model.shown().isNotNull());
        shownWhere(none, model.shown().isNull());
        root.getChildren().addAll(work, none);
        root.addEventHandler(KeyEvent.ANY, event -> {
            if (!adding.isFocused()) {
                KEYS.act(event, workbench.keymap(), this);
            }
        });
    }

    private static void shownWhere(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    /// What is seen where the code has no property yet.
    private VBox none() {
        var words = workbench.say().empty("dimensions.none");
        adding.setId("dimensions-add");
        adding.setMaxWidth(WIDEST);
        var none = new VBox(4, words, adding);
        none.getStyleClass().add("dimensions-none");
        none.setAlignment(Pos.TOP_LEFT);
        return none;
    }

    private ObservableValue<String> nameOf(@Nullable Id<Property> id) {
        return workbench.messages().map(messages -> id == null
                ? ""
                : workbench.now().get().find(id).map(property -> property.name().in(messages.language())).orElse(""));
    }

    private void show() {
        var now = workbench.now().get();
        var code = workbench.code().get() == null ? null : now.find(workbench.code().get()).orElse(null);
        name.setText(code == null ? "" : code.name().in(workbench.language()));
        if (code != null) {
            Dots.dye(root, Tree.hue(now, code));
        }
        var dimension = model.shown().get();
        properties.offer(model.all().get().stream().map(each -> each.property().id()).toList());
        if (dimension == null) {
            return;
        }
        chosen.set(dimension.property().id());
        head.show(dimension, !model.byPerson().get());
        counts.setText(workbench.messages().get().say(
                "dimensions.counts", dimension.strength().passages(), dimension.strength().people(),
                dimension.open()));
    }

    private void read() {
        var dot = profiles.dot().get();
        if (dot != null) {
            saidWhere.setText(workbench.quotes().reference(dot.standing().place()));
            said.show(dot.standing().place());
        }
    }

    private void toggleOpen() {
        model.openOnly().set(!model.openOnly().get());
        standings.getSelectionModel().select(0);
    }

    private void toggleProfiles() {
        view(!model.byPerson().get());
    }

    private void view(boolean byPerson) {
        model.byPerson().set(byPerson);
        focus();
    }

    @Override
    public String titleKey() {
        return "dimensions.title";
    }

    @Override
    public Region node() {
        return root;
    }

    /// Where nothing is worked out yet, the keyboard comes when it is.
    @Override
    public void focus() {
        waiting = model.isWorking();
        if (model.shown().get() == null) {
            adding.requestFocus();
            return;
        }
        var list = model.byPerson().get() ? profiles : standings;
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
        model.close();
    }
}
