package zhagen.ui.sources;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// A batch of files before it comes in: the files, the chosen one as it was understood, and what can be decided about it. Enter brings
/// all in, Escape none. Screen thread.
final class ImportPane extends VBox implements AutoCloseable {

    private static final Area AREA = SourcesScreen.AREA.inner("preview");
    private static final Command BRING = AREA.command("import", "Enter");
    private static final Commands<ImportPane> KEYS = new Commands<ImportPane>()
            .trying(BRING, pane -> !pane.isDeciding() && pane.bring())
            .trying(AREA.command("anywhere", "Ctrl+Enter"), ImportPane::bring)
            .trying(AREA.fixed("cancel", "Esc"), ImportPane::cancel);
    static final List<Command> COMMANDS =
            Stream.concat(KEYS.list().stream(), ImportList.COMMANDS.stream()).toList();

    private final Workbench workbench;
    private final ImportModel model;
    private final ImportList list;
    private final ImportText text;
    private final ImportSettings settings;
    private final Label counts = new Label();
    private final Button refused = new Button();
    private final Button copy = new Button("", Icons.of(Feather.COPY, 14));
    private final Button bring = new Button();
    private final Subscription followed;

    ImportPane(Workbench workbench, ImportModel model) {
        this.workbench = workbench;
        this.model = model;
        list = new ImportList(workbench, model);
        text = new ImportText(workbench, model);
        settings = new ImportSettings(workbench, model, list::requestFocus);
        getStyleClass().add("import-pane");
        var left = new VBox(list);
        left.getStyleClass().add("pane");
        VBox.setVgrow(list, Priority.ALWAYS);
        left.setMinWidth(190);
        text.setMinWidth(280);
        settings.setMinWidth(236);
        var split = new SplitPane(left, text, settings);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(settings, false);
        split.setDividerPositions(0.24, 0.745);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().setAll(head(), split);
        addEventFilter(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        addEventHandler(KeyEvent.KEY_PRESSED, this::left);
        followed = Subscription.combine(
                model.batch().tally().subscribe(this::count),
                model.busy().subscribe(this::count),
                workbench.messages().subscribe(this::count));
    }

    private HBox head() {
        var say = workbench.say();
        var title = say.text(new Label(), "preview.title");
        title.getStyleClass().add("pane-title");
        counts.getStyleClass().add("count");
        refused.getStyleClass().setAll("button", "link", "refused-link");
        refused.setOnAction(_ -> {
            model.chooseRefused();
            list.requestFocus();
        });
        say.tip(refused, "preview.refused.tip");
        copy.getStyleClass().setAll("button", "quiet");
        copy.setId("import-copy");
        copy.setOnAction(_ -> copy());
        say.tip(copy, "preview.copy");
        Fields.collapsing(refused);
        Fields.collapsing(copy);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var cancel = say.text(new Button(), "workbench.cancel");
        cancel.getStyleClass().setAll("button", "plain");
        cancel.setOnAction(_ -> model.cancel());
        bring.getStyleClass().setAll("button", "primary", "compact");
        bring.setId("import-bring");
        bring.setOnAction(_ -> model.bring());
        say.tip(bring, "preview.bring.tip", workbench.keymap().first(BRING));
        for (var whole : List.of(title, counts, refused, cancel, bring)) {
            whole.setMinWidth(USE_PREF_SIZE);
        }
        var head = new HBox(title, counts, refused, copy, gap, cancel, bring);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("pane", "pane-head");
        return head;
    }

    private void count() {
        var tally = model.batch().tally().get();
        var messages = workbench.messages().get();
        counts.setText(
                messages.say("preview.counts", tally.entering() + tally.leftOut() + tally.refused(), tally.leftOut()));
        refused.setVisible(tally.refused() > 0);
        refused.setText(messages.say("preview.refused", tally.refused()));
        copy.setVisible(tally.refused() > 0);
        bring.setText(messages.say("preview.bring", tally.entering()));
        bring.setDisable(tally.entering() == 0 || model.busy().get());
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(model.refusals());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Where nothing is typed, Enter and Escape are for the whole batch, whatever a list would do with them.
    private boolean bring() {
        boolean free = !(getScene().getFocusOwner() instanceof Button);
        if (free) {
            model.bring();
        }
        return free;
    }

    private boolean cancel() {
        boolean free = !isDeciding();
        if (free) {
            model.cancel();
        }
        return free;
    }

    private void left(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ESCAPE) {
            list.requestFocus();
            pressed.consume();
        }
    }

    private boolean isDeciding() {
        return isIn(settings) || getScene().getFocusOwner() instanceof TextField;
    }

    private boolean isIn(Node pane) {
        for (Node node = getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node == pane) {
                return true;
            }
        }
        return false;
    }

    void focus() {
        applyCss(); // a split pane takes in what it shows only then
        list.requestFocus();
    }

    @Override
    public void close() {
        followed.unsubscribe();
        settings.close();
        text.close();
        list.close();
    }
}
