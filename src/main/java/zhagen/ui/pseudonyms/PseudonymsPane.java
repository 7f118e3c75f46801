package zhagen.ui.pseudonyms;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Kind;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// The review of words that tell who or where: each is accepted, skipped or given another replacement, and all that were accepted are
/// replaced in one step. Screen thread.
public final class PseudonymsPane extends VBox implements AutoCloseable {

    private static final Area AREA = Area.of("sources").inner("pseudonyms");
    private static final Command ACCEPT = AREA.command("accept", "Space");
    private static final Command SKIP = AREA.command("skip", "Delete");
    private static final Command RENAME = AREA.command("rename", "F2", "Enter");
    private static final Commands<PseudonymsPane> KEYS = new Commands<PseudonymsPane>()
            .trying(ACCEPT, pane -> pane.decide(pane.model::accept))
            .trying(SKIP, pane -> pane.decide(pane.model::skip))
            .trying(RENAME, PseudonymsPane::rename);

    /// What can be done here by key.
    public static final List<Command> COMMANDS =
            Stream.concat(KEYS.list().stream(), ContextsPane.COMMANDS.stream()).toList();

    private final Workbench workbench;
    private final PseudonymsModel model;
    private final ListView<Word> list;
    private final ContextsPane contexts;
    private final KeyRow key;
    private final KeyRow restoring;
    private final Button replace = new Button();
    private final Subscription followed;

    public PseudonymsPane(Workbench workbench) {
        this.workbench = workbench;
        model = new PseudonymsModel(workbench);
        list = new ListView<>(model.words());
        contexts = new ContextsPane(workbench, model);
        key = new KeyRow(workbench, true);
        restoring = new KeyRow(workbench, false);
        getStyleClass().add("pseudonyms");
        Styles.sheet(this, PseudonymsPane.class, "pseudonyms.css");
        list.getStyleClass().addAll("word-list", "first-focus");
        list.setEditable(true);
        list.setFixedCellSize(34);
        list.setCellFactory(_ -> new WordCell(workbench, model));
        list.setPlaceholder(beginning());
        workbench.say().name(list, AREA.message());
        list.addEventFilter(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        list.getSelectionModel().selectedItemProperty().subscribe(word -> {
            if (word != null) {
                model.chosen().set(word);
            }
        });
        HBox.setHgrow(list, Priority.ALWAYS);
        var review = new HBox(list, contexts);
        VBox.setVgrow(review, Priority.ALWAYS);
        var restoreBox = restoreBox();
        var foot = foot();
        foot.visibleProperty().bind(restoreBox.visibleProperty().not());
        foot.managedProperty().bind(foot.visibleProperty());
        getChildren().setAll(head(), review, restoreBox, foot);
        followed = Subscription.combine(
                model.chosen().subscribe(word -> {
                    if (word != null && list.getSelectionModel().getSelectedItem() != word) {
                        list.getSelectionModel().select(word);
                    }
                }),
                workbench.messages().subscribe(list::refresh));
    }

    PseudonymsModel model() {
        return model;
    }

    private FlowPane head() {
        var say = workbench.say();
        var about = say.text(new Label(), "pseudonyms.about");
        about.getStyleClass().addAll("second", "small");
        var find = button("pseudonyms.find", Feather.SEARCH, model::find);
        var own = button("pseudonyms.list", Feather.UPLOAD, this::chooseList);
        var likely = button("pseudonyms.likely", Feather.CHECK_SQUARE, model::acceptLikely);
        likely.disableProperty().bind(Bindings.isEmpty(model.words()));
        say.tip(own, "pseudonyms.list.tip");
        var head = new FlowPane(8, 6, find, own, likely, about);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pseudonyms-head");
        return head;
    }

    private Button button(String message, Feather icon, Runnable action) {
        var button = workbench.say().text(new Button("", Icons.of(icon, 13)), message);
        button.getStyleClass().setAll("button", "plain");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private VBox beginning() {
        var say = workbench.say();
        var title = new Label();
        title.getStyleClass().add("title");
        title.textProperty().bind(Bindings.when(model.searched())
                .then(say.string("pseudonyms.nothing"))
                .otherwise(say.string("pseudonyms.begin.title")));
        var how = say.text(
                new Label(),
                "pseudonyms.begin",
                workbench.keymap().first(ACCEPT),
                workbench.keymap().first(SKIP),
                workbench.keymap().first(RENAME));
        how.setWrapText(true);
        how.setMaxWidth(430);
        how.getStyleClass().add("second");
        how.visibleProperty().bind(model.searched().not());
        var beginning = new VBox(12, Icons.of(Feather.USER_X, 32), title, how);
        beginning.setAlignment(Pos.CENTER);
        beginning.getStyleClass().add("beginning");
        return beginning;
    }

    private VBox foot() {
        var say = workbench.say();
        var everywhere = new CheckBox();
        everywhere.selectedProperty().bindBidirectional(model.everywhere());
        everywhere.textProperty().bind(elsewhere());
        replace.getStyleClass().setAll("button", "primary");
        replace.setMinWidth(Region.USE_PREF_SIZE);
        replace.textProperty().bind(Bindings.createStringBinding(
                () -> workbench.messages().get().say(
                        "pseudonyms.replace", model.acceptedWords(), model.acceptedPlaces()),
                model.words(), workbench.messages()));
        replace.disableProperty().bind(model.busy()
                .or(Bindings.createBooleanBinding(() -> model.acceptedWords() == 0, model.words()))
                .or(Bindings.not(key.isReady())));
        replace.setOnAction(_ -> replace());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var restore = say.text(new Button(), "pseudonyms.restore");
        restore.getStyleClass().setAll("button", "plain");
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(_ -> showRestoring(!restoring.getParent().isVisible()));
        var buttons = new HBox(8, replace, gap, restore);
        buttons.setAlignment(Pos.CENTER_LEFT);
        var foot = new VBox(8, everywhere, key, buttons);
        foot.getStyleClass().add("pseudonyms-foot");
        return foot;
    }

    /// "names and notes too: 2 speakers, 1 source".
    private StringBinding elsewhere() {
        return Bindings.createStringBinding(
                () -> {
                    var counts = model.elsewhere().get();
                    return counts.isEmpty()
                            ? workbench.messages().get().say("pseudonyms.everywhere")
                            : workbench.messages().get().say("pseudonyms.everywhere.in", told(counts));
                },
                model.elsewhere(), workbench.messages());
    }

    private String told(Map<Kind, Integer> counts) {
        var messages = workbench.messages().get();
        return counts.entrySet().stream()
                .filter(count -> count.getKey() != Kind.CODER)
                .map(count -> messages.say(
                        "pseudonyms.in." + count.getKey().name().toLowerCase(Locale.ROOT), count.getValue()))
                .collect(Collectors.joining(messages.say("confirm.and")));
    }

    private VBox restoreBox() {
        var say = workbench.say();
        var about = say.text(new Label(), "pseudonyms.restore.about");
        about.setWrapText(true);
        about.getStyleClass().add("second");
        about.setMinHeight(Region.USE_PREF_SIZE);
        var sure = say.text(new Button(), "pseudonyms.restore.sure");
        sure.getStyleClass().setAll("button", "primary");
        sure.disableProperty().bind(model.busy().or(Bindings.not(restoring.isReady())));
        sure.setOnAction(_ -> {
            var file = restoring.file().get();
            if (file != null) {
                model.restore(file, restoring.takePassphrase());
                showRestoring(false);
            }
        });
        var cancel = say.text(new Button(), "workbench.cancel");
        cancel.getStyleClass().setAll("button", "plain");
        cancel.setOnAction(_ -> showRestoring(false));
        var box = new VBox(8, about, restoring, new HBox(8, sure, cancel));
        box.getStyleClass().add("confirm");
        box.setVisible(false);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void showRestoring(boolean wanted) {
        restoring.getParent().setVisible(wanted);
        if (!wanted) {
            list.requestFocus();
        }
    }

    private void replace() {
        model.replace(key.file().get(), key.takePassphrase());
        list.requestFocus();
    }

    KeyRow key() {
        return key;
    }

    KeyRow restoring() {
        return restoring;
    }

    private boolean decide(Consumer<Word> decision) {
        var word = list.getSelectionModel().getSelectedItem();
        boolean may = word != null && list.getEditingIndex() < 0;
        if (may) {
            decision.accept(word);
            list.getSelectionModel().selectNext();
        }
        return may;
    }

    private boolean rename() {
        boolean may = list.getSelectionModel().getSelectedItem() != null && list.getEditingIndex() < 0;
        if (may) {
            list.edit(list.getSelectionModel().getSelectedIndex());
        }
        return may;
    }

    private void chooseList() {
        NameListChooser.choose(workbench, this).ifPresent(this::take);
    }

    void take(Path file) {
        model.take(file);
    }

    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !model.words().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
        contexts.close();
        model.close();
    }
}
