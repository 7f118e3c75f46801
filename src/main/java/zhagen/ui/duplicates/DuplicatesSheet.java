package zhagen.ui.duplicates;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import zhagen.analysis.Finding;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.Segments;
import zhagen.ui.links.SheetTop;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Worksheet;

/// The duplicate finder: the pairs with their reasons, the two codes of the chosen one side by side, and what to do with them. Screen
/// thread.
public final class DuplicatesSheet implements Worksheet {

    private static final Area AREA = Area.of("coding").inner("duplicates");
    private static final Command LEFT = AREA.command("left", "L");
    private static final Command RIGHT = AREA.command("right", "R");
    private static final Command KEEP = AREA.command("keep", "K");
    private static final Command REASON = AREA.command("reason", "W");
    private static final Command NAME = AREA.command("name", "N");
    private static final Commands<DuplicatesSheet> KEYS = new Commands<DuplicatesSheet>()
            .with(LEFT, sheet -> sheet.model.merge(true))
            .with(RIGHT, sheet -> sheet.model.merge(false))
            .with(KEEP, DuplicatesSheet::keep)
            .with(REASON, sheet -> sheet.reason.requestFocus())
            .with(NAME, sheet -> sheet.model.nextName())
            .with(AREA.command("decided", "D"), sheet -> sheet.model.decided().set(!sheet.model.decided().get()));

    /// What can be done here by key.
    public static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final DuplicatesModel model;
    private final ListView<Finding> pairs = new ListView<>();
    private final SideBySide sides;
    private final TextField name = new TextField();
    private final TextField reason = new TextField();
    private final Segments<Boolean> which;
    private final VBox root = new VBox();
    private final Subscription followed;

    public DuplicatesSheet(Workbench workbench) {
        this.workbench = workbench;
        this.model = new DuplicatesModel(workbench);
        this.sides = new SideBySide(workbench);
        this.which = new Segments<>(
                List.of(false, true),
                (button, decided) -> button.textProperty().bind(countOf(decided)),
                model.decided()::set);
        pairs.setCellFactory(_ -> new PairCell(workbench));
        pairs.getStyleClass().add("pairs");
        workbench.say().name(pairs, "duplicates.pairs");
        pairs.setPlaceholder(workbench.say().empty(model.all()
                .flatMap(_ -> model.decided().map(are -> are ? "duplicates.none.decided" : "duplicates.none"))
                .orElse("duplicates.looking")));
        var halves = new SplitPane(pairs, sides);
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(0.38);
        VBox.setVgrow(halves, Priority.ALWAYS);
        root.getStyleClass().add("duplicates");
        Styles.sheet(root, DuplicatesSheet.class, "duplicates.css");
        root.getChildren().addAll(new SheetTop(workbench, which, "duplicates.about"), halves, acts());
        root.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        followed = Subscription.combine(
                model.decided().subscribe(which::show),
                model.shown().subscribe(this::list),
                model.chosen().subscribe(sides::show),
                workbench.counts().all().subscribe(pairs::refresh),
                workbench.messages().subscribe(() -> {
                    pairs.refresh();
                    sides.refresh();
                }));
        pairs.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0) {
                model.index().set(index.intValue());
            }
        });
    }

    private ObservableValue<String> countOf(boolean decided) {
        return Bindings.createStringBinding(
                () -> {
                    var all = model.all().get();
                    return workbench.messages().get().say(
                            decided ? "duplicates.decided" : "duplicates.open",
                            all == null ? 0 : all.stream().filter(pair -> pair.settled() == decided).count());
                },
                model.all(),
                workbench.messages());
    }

    private VBox acts() {
        var say = workbench.say();
        name.textProperty().bindBidirectional(model.name());
        reason.textProperty().bindBidirectional(model.reason());
        say.prompt(reason, "duplicates.reason");
        say.tip(reason, "duplicates.reason");
        say.tip(name, "duplicates.name.tip");
        name.setId("duplicates-name");
        reason.setId("duplicates-reason");
        for (var field : List.of(name, reason)) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setMinWidth(60);
            field.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
                if (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.ESCAPE) {
                    focus();
                    pressed.consume();
                }
            });
        }
        var other = button("duplicates.name.next", NAME, model::nextName);
        var called = labelled("duplicates.name", name);
        called.getChildren().add(other);
        var buttons = new FlowPane(
                8,
                6,
                primary(button("duplicates.left", LEFT, () -> model.merge(true))),
                primary(button("duplicates.right", RIGHT, () -> model.merge(false))),
                button("duplicates.keep", KEEP, this::keep));
        var acts = new VBox(8, called, labelled("duplicates.why", reason), buttons);
        acts.getStyleClass().add("sheet-acts");
        acts.disableProperty().bind(model.chosen().isNull());
        return acts;
    }

    private HBox labelled(String key, TextField field) {
        var label = workbench.say().text(new Label(), key);
        label.getStyleClass().add("second");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        var row = new HBox(8, label, field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String key, Command command, Runnable act) {
        var button = workbench.say().text(new Button(), key, workbench.keymap().first(command));
        button.getStyleClass().setAll("button", "plain");
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Button primary(Button button) {
        button.getStyleClass().setAll("button", "primary");
        return button;
    }

    private void keep() {
        if (!model.keep()) {
            reason.requestFocus();
        }
    }

    private void list(List<Finding> shown) {
        int index = Math.clamp(model.index().get(), 0, Math.max(0, shown.size() - 1));
        pairs.getItems().setAll(shown);
        pairs.getSelectionModel().select(index);
        pairs.scrollTo(Math.max(0, index - 1));
    }

    @Override
    public String titleKey() {
        return "duplicates.title";
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void focus() {
        pairs.requestFocus();
    }

    @Override
    public void close() {
        followed.unsubscribe();
        model.close();
    }
}
