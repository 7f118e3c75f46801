package zhagen.ui.memos;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Memo;
import zhagen.ui.links.Chip;
import zhagen.ui.links.Choice;
import zhagen.ui.links.FindBox;
import zhagen.ui.links.LinkTyping;
import zhagen.ui.links.Thing.Sort;
import zhagen.ui.links.Thing;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.links.Things;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Shell;
import zhagen.ui.workbench.Workbench;

/// The page that a memo is written on: title, kind, what it is about, and its words. What is typed is handed over within a
/// second. Screen thread.
final class MemoSheet extends VBox implements AutoCloseable {

    /// As many codes, and as many passages, as leave room for all else.
    private static final int FEW = 5;
    private static final Duration SOON = Duration.millis(800);

    private final Workbench workbench;
    private final MemoEditor editor;
    private final ThingFinder finder;
    private final TextField title = new TextField();
    private final TextArea body = new TextArea();
    private final FlowPane chips = new FlowPane(6, 6);
    private final Button more = new Button();
    private final PauseTransition soon = new PauseTransition(SOON);
    private final LinkTyping typing;
    private final Subscription followed;
    private List<Thing> shown = List.of();

    MemoSheet(Workbench workbench, MemoEditor editor, ThingFinder finder) {
        this.workbench = workbench;
        this.editor = editor;
        this.finder = finder;
        getStyleClass().add("memo-sheet");
        title();
        about();
        words();
        typing = new LinkTyping(this, body, this::offered, thing -> write(thing));
        getChildren().setAll(head(), kind(), chips, body, typing);
        VBox.setVgrow(body, Priority.ALWAYS);
        soon.setOnFinished(_ -> editor.save());
        followed = Subscription.combine(
                editor.title().subscribe(_ -> typed()),
                editor.body().subscribe(_ -> typed()),
                editor.type().subscribe(_ -> typed()),
                editor.memo().subscribe(_ -> showChips()),
                editor.links().subscribe(_ -> showChips()),
                workbench.now().subscribe(_ -> showChips()),
                workbench.messages().subscribe(_ -> showChips()));
    }

    private HBox head() {
        var types = new Choice<>(
                List.of(Memo.Type.values()), editor.type(),
                type -> workbench.say().string("memo.type." + type.name().toLowerCase(Locale.ROOT)));
        types.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(10, title, types);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// What a memo of its kind is for.
    private Label kind() {
        var kind = new Label();
        kind.textProperty().bind(editor.type().flatMap(
                type -> workbench.say().string("memo.type." + type.name().toLowerCase(Locale.ROOT) + ".tip")));
        kind.getStyleClass().addAll("faint", "small");
        kind.setWrapText(true);
        kind.setMinHeight(USE_PREF_SIZE);
        return kind;
    }

    private void title() {
        title.getStyleClass().addAll("bare", "memo-title");
        workbench.say().prompt(title, "memos.title");
        title.textProperty().bindBidirectional(editor.title());
        title.setOnAction(_ -> body.requestFocus());
        undoBeyond(title);
    }

    private void words() {
        body.getStyleClass().addAll("bare", "memo-body");
        body.setWrapText(true);
        workbench.say().prompt(body, "memos.body");
        body.textProperty().bindBidirectional(editor.body());
        undoBeyond(body);
    }

    /// Where nothing typed is left to take back in the field, Ctrl+Z takes back what was done before it.
    private void undoBeyond(TextInputControl field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (workbench.keymap().means(pressed, Shell.UNDO) && !field.isUndoable()) {
                editor.save();
                workbench.undo();
                pressed.consume();
            }
        });
    }

    private void about() {
        chips.getStyleClass().add("memo-about");
        workbench.say().text(more, "memos.link");
        workbench.say().tip(more, "memos.link.tip", workbench.keymap().first(MemosScreen.LINK));
        more.setGraphic(Icons.of(Feather.PLUS, 12));
        more.getStyleClass().setAll("button", "chip");
        more.setOnAction(_ -> chooseLink());
    }

    /// Lets the user find what else the memo is about.
    void chooseLink() {
        FindBox.showOver(
                this, workbench, more, "memos.link.find", this::linkable, thing -> editor.link(thing.link()));
    }

    private List<Thing> linkable(String typed) {
        var self = editor.memo().get();
        return finder.find(typed, EnumSet.complementOf(EnumSet.of(Sort.PASSAGE))).stream()
                .filter(thing -> self == null || !thing.link().target().equals(self))
                .toList();
    }

    /// What a link among the words may lead to: what is called so, and passages.
    private List<Thing> offered(String typed) {
        var self = editor.memo().get();
        var named = finder.find(typed, EnumSet.complementOf(EnumSet.of(Sort.PASSAGE))).stream()
                .filter(thing -> !thing.link().target().equals(self))
                .toList();
        var codes = named.stream().filter(thing -> thing.sort() == Sort.CODE).limit(FEW).toList();
        var others = named.stream().filter(thing -> thing.sort() != Sort.CODE).toList();
        return Stream.of(codes, finder.passages(typed, FEW), others).flatMap(List::stream).toList();
    }

    private void write(Thing thing) {
        typing.write(editor.typed(thing));
    }

    /// Sends away what floats over the page.
    ///
    /// @return whether anything did
    boolean stepBack() {
        boolean finding = getChildren().removeIf(FindBox.class::isInstance);
        if (finding) {
            body.requestFocus();
        }
        return finding || typing.hide();
    }

    private void showChips() {
        var things = new Things(workbench.now().get(), workbench.project().texts(), workbench.messages().get());
        var next = editor.links().get().stream().flatMap(link -> things.of(link).stream()).toList();
        if (next.equals(shown) && !chips.getChildren().isEmpty()) {
            return;
        }
        shown = next;
        chips.getChildren().setAll(next.stream().map(this::chip).toList());
        chips.getChildren().add(more);
    }

    private Chip chip(Thing thing) {
        return new Chip(workbench, thing, () -> {
            more.requestFocus();
            editor.unlink(thing.link());
        });
    }

    private void typed() {
        if (soon.getStatus() != Animation.Status.RUNNING) {
            soon.playFromStart();
        }
    }

    /// Puts the keyboard where the next word goes.
    void focus() {
        if (title.getText().isEmpty() && body.getText().isEmpty()) {
            title.requestFocus();
        } else {
            body.requestFocus();
        }
    }

    void focusBody() {
        body.requestFocus();
        body.end();
    }

    /// Lets go of the project; what is typed is handed over.
    @Override
    public void close() {
        soon.stop();
        editor.save();
        followed.unsubscribe();
    }
}
