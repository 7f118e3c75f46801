package zhagen.ui.retrieval;

import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import zhagen.exchange.retrieval.QueryWords;
import zhagen.model.Attribute;
import zhagen.model.Condition;
import zhagen.model.Query;
import zhagen.model.Retrieval;
import zhagen.ui.keys.Command;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// The line above the passages: what is asked for, how much that is, and what can be done with all of it. Screen thread.
final class RetrievalHead extends HBox implements AutoCloseable {

    private final Workbench workbench;
    private final RetrievalModel model;
    private final RetrievalExport export;
    private final Label title;
    private final Label asked = new Label();
    private final Label counts = new Label();
    private final Button size;
    private final Button clear;
    private final Subscription followed;

    /// @param toggle opens and closes what is below
    /// @param resize makes it larger and smaller
    RetrievalHead(Workbench workbench, RetrievalModel model, Command toggleKey, Runnable toggle, Runnable resize) {
        super(10);
        this.workbench = workbench;
        this.model = model;
        this.export = new RetrievalExport(workbench, model);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("passages-head");
        title = workbench.say().text(new Label(), "coding.passages");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        counts.getStyleClass().addAll("faint", "small");
        counts.setMinWidth(60);
        asked.setMinWidth(0);
        asked.managedProperty().bind(asked.textProperty().isNotEmpty());
        clear = new Button("", Icons.of(Feather.ROTATE_CCW, 12));
        clear.getStyleClass().setAll("button", "quiet");
        clear.setId("clear-query");
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setOnAction(_ -> model.clear());
        clear.managedProperty().bind(clear.visibleProperty());
        workbench.say().tip(clear, "retrieval.clear.tip");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var saved = opening("retrieval.saved", "saved-queries",
                button -> new SavedMenu(workbench, model, this::requestFocus).menu(Floating.of(button)));
        var group = opening("retrieval.group", "group-passages", _ -> groups());
        var file = opening("retrieval.export", "export-passages", _ -> export.menu(this));
        size = new Button("", Icons.of(Feather.MAXIMIZE_2, 13));
        size.getStyleClass().setAll("button", "quiet");
        size.setId("larger-passages");
        size.setOnAction(_ -> resize.run());
        workbench.say().tip(size, "retrieval.larger", workbench.keymap().first(RetrievalPane.LARGER));
        var key = new Label();
        key.textProperty().bind(workbench.keymap().first(toggleKey));
        key.getStyleClass().addAll("faint", "small");
        key.setMinWidth(USE_PREF_SIZE);
        key.visibleProperty().bind(model.open().not());
        key.managedProperty().bind(key.visibleProperty());
        setMinWidth(0);
        getChildren().addAll(title, asked, counts, clear, gap, saved, group, file, size, key);
        for (var button : new Button[] {saved, group, file, size}) {
            button.visibleProperty().bind(model.open());
            button.managedProperty().bind(model.open());
        }
        setOnMouseClicked(clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY) {
                toggle.run();
            }
        });
        followed = Subscription.combine(
                model.open().subscribe(open -> title.setGraphic(
                        Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP, 13))),
                model.open().subscribe(_ -> name()),
                model.query().subscribe(_ -> name()),
                model.saved().subscribe(_ -> name()),
                model.shown().subscribe(_ -> name()),
                workbench.messages().subscribe(_ -> name()),
                workbench.counts().all().subscribe(_ -> name()));
    }

    private interface Opening {
        ContextMenu from(Button button);
    }

    private Button opening(String message, String id, Opening menu) {
        var button = workbench.say().text(new Button("", Icons.of(Feather.CHEVRON_DOWN, 11)), message);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().setAll("button", "quiet", "small");
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> menu.from(button).show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    void showLarge(boolean large) {
        size.setGraphic(Icons.of(large ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2, 13));
    }

    private void name() {
        var query = model.query().get();
        var now = workbench.now().get();
        var id = model.saved().get();
        var saved = id == null ? null : now.find(id).map(Retrieval::name).orElse(null);
        asked.setText(query == null ? ""
                : saved != null ? saved + (model.isAltered() ? " *" : "")
                : model.open().get() ? ""
                : new QueryWords(now, workbench.messages().get()).of(query));
        counts.setText(query == null ? "" : counted(query));
        clear.setVisible(model.isOwn() && model.open().get());
    }

    /// Closed, nothing is looked for; what the chosen code has is known.
    private String counted(Query query) {
        var messages = workbench.messages().get();
        var found = model.found().get();
        var strength = model.open().get() ? found.strength()
                : query.condition() instanceof Condition.OfCode(var code, var below) && below && !model.isOwn()
                        ? workbench.counts().of(code)
                : null;
        if (strength == null) {
            return "";
        }
        var said = messages.say(
                "coding.passages.counts", strength.passages(), strength.people(), strength.sources());
        return found.leftOut() == 0 || !model.open().get()
                ? said
                : said + " · " + messages.say("conventions.leftOut.passages", found.leftOut());
    }

    private ContextMenu groups() {
        var menu = new ContextMenu();
        var choices = new ArrayList<MenuItem>();
        choices.add(group("retrieval.group.none", new Grouping.None()));
        choices.add(group("retrieval.group.code", new Grouping.ByCode()));
        choices.add(group("retrieval.group.source", new Grouping.BySource()));
        choices.add(group("retrieval.group.participant", new Grouping.ByParticipant()));
        workbench.now().get().all(Attribute.class).forEach(attribute -> {
            var item = new RadioMenuItem(attribute.name().in(workbench.language()));
            item.setMnemonicParsing(false);
            choose(item, new Grouping.ByAttribute(attribute.id()));
            choices.add(item);
        });
        menu.getItems().setAll(choices);
        return menu;
    }

    private MenuItem group(String message, Grouping grouping) {
        var item = workbench.say().text(new RadioMenuItem(), message);
        choose(item, grouping);
        return item;
    }

    private void choose(RadioMenuItem item, Grouping grouping) {
        Consumer<Grouping> set = model.grouping()::set;
        item.setSelected(model.grouping().get().equals(grouping));
        item.setOnAction(_ -> set.accept(grouping));
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
