package zhagen.ui.codebook;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Span;
import zhagen.model.Tree;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Commands;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Worksheet;

/// The codings of a code one after the other, each with what stands around it, and the parts that it can go to by a number key.
/// Screen thread.
final class SplitSheet implements Worksheet {

    static final Area AREA = Area.of("coding").inner("split");
    static final Commands<SplitSheet> COMMANDS = new Commands<SplitSheet>()
            .counting(
                    AREA.command(
                            "deal", IntStream.rangeClosed(0, 9).mapToObj(Integer::toString).toArray(String[]::new)),
                    (sheet, key) -> sheet.model.deal(key))
            .with(AREA.command("part", "N"), sheet -> sheet.name.requestFocus())
            .with(AREA.command("existing", "G"), SplitSheet::pick)
            .with(AREA.command("next", "Down", "Right", "Space"), sheet -> sheet.model.next())
            .with(AREA.command("back", "Up", "Left", "Backspace"), sheet -> sheet.model.back());

    private static final int AROUND = 260;

    private final Workbench workbench;
    private final SplitModel model;
    private final CodeActions.Picking picking;
    private final Runnable leave;
    private final VBox node = new VBox();
    private final Label question = new Label();
    private final Label progress = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label reference = new Label();
    private final TextFlow words = new TextFlow();
    private final VBox choices = new VBox(4);
    private final TextField name = new TextField();
    private final VBox done = new VBox(10);
    private final VBox passage;
    private final Subscription followed;

    /// @param leave takes the sheet away
    SplitSheet(Workbench workbench, SplitModel model, CodeActions.Picking picking, Runnable leave) {
        this.workbench = workbench;
        this.model = model;
        this.picking = picking;
        this.leave = leave;
        node.getStyleClass().add("split-sheet");
        node.setFocusTraversable(true);
        question.getStyleClass().add("strong");
        question.setWrapText(true);
        progress.getStyleClass().add("second");
        bar.setMaxWidth(Double.MAX_VALUE);
        reference.getStyleClass().addAll("faint", "small");
        words.getStyleClass().add("split-words");
        words.setLineSpacing(6);
        passage = new VBox(8, reference, words);
        passage.getStyleClass().add("split-passage");
        var scroll = new ScrollPane(passage);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        done.getStyleClass().add("split-done");
        done.managedProperty().bind(done.visibleProperty());
        scroll.managedProperty().bind(scroll.visibleProperty());
        scroll.visibleProperty().bind(done.visibleProperty().not());
        node.getChildren().addAll(head(), scroll, done, choices, naming());
        node.addEventHandler(KeyEvent.ANY, event -> {
            if (!name.isFocused()) {
                COMMANDS.act(event, workbench.keymap(), this);
            }
        });
        followed = Subscription.combine(
                model.changes().subscribe(this::show), workbench.messages().subscribe(this::show));
        show();
    }

    private Node head() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        progress.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(10, question, gap, progress);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(6, line, bar);
    }

    private Node naming() {
        workbench.say().prompt(name, "split.name");
        workbench.say().tip(name, "split.name");
        name.setId("split-name");
        name.setOnAction(_ -> {
            if (!name.getText().isBlank()) {
                model.part(name.getText().strip());
                name.clear();
                focus();
            }
        });
        name.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                focus();
                pressed.consume();
            }
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        var existing = workbench.say().text(new Button("", Icons.of(Feather.SEARCH, 12)), "split.existing");
        existing.getStyleClass().setAll("button", "plain", "compact");
        existing.setMinWidth(Region.USE_PREF_SIZE);
        existing.setFocusTraversable(false);
        existing.setOnAction(_ -> pick());
        var row = new HBox(8, name, existing);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void pick() {
        picking.pick(List.of(model.whole()), "split.pick", part -> {
            model.take(part);
            focus();
        });
    }

    private void show() {
        var messages = workbench.messages().get();
        var now = workbench.now().get();
        var whole = now.find(model.whole());
        question.setText(messages.say(
                "split.question", whole.map(code -> code.name().in(messages.language())).orElse("")));
        int looked = Math.min(model.at().get() + 1, model.size());
        progress.setText(messages.say("split.progress", looked, model.size()));
        bar.setProgress(model.size() == 0 ? 1 : (double) model.at().get() / model.size());
        boolean over = model.at().get() >= model.size();
        done.setVisible(over);
        if (over) {
            showOutcome();
        } else {
            model.coding().ifPresentOrElse(this::read, () -> {
                reference.setText("");
                words.getChildren().setAll(new Text(messages.say("split.gone")));
            });
        }
        showChoices();
    }

    private void read(Coding coding) {
        var now = workbench.now().get();
        reference.setText(workbench.quotes().reference(coding.place()) + " · "
                + now.get(coding.place().source()).name());
        workbench.quotes().text(now.get(coding.place().source()), text -> {
            if (model.coding().filter(coding::equals).isPresent()) {
                lay(coding, text);
            }
        });
    }

    /// The turns that it stands in, as far as they are near, with the words themselves on the code's colour.
    private void lay(Coding coding, String text) {
        var now = workbench.now().get();
        var place = coding.place();
        var span = place.within(text.length());
        var turns = Counting.turnsAt(now, place.source(), span);
        int first = turns.isEmpty() ? 0 : Math.min(turns.getFirst().words().start(), span.start());
        int last = turns.isEmpty() ? text.length() : Math.max(turns.getLast().words().end(), span.end());
        int from = Math.max(first, span.start() - AROUND);
        int to = Math.min(last, span.end() + AROUND);
        var before = text((from > first ? "…" : "") + new Span(from, span.start()).of(text), "split-around");
        var said = text(span.of(text), "split-said");
        var behind = text(
                new Span(span.end(), to).of(text).stripTrailing() + (to < last ? "…" : ""), "split-around");
        words.getChildren().setAll(before, said, behind);
        Dots.dye(passage, Tree.hue(now, now.get(coding.code())));
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private void showChoices() {
        var now = workbench.now().get();
        var all = model.choices();
        int current = model.choiceOf(model.coding().orElse(null));
        choices.getChildren().setAll(IntStream.range(0, all.size())
                .mapToObj(i -> choice(i, all.get(i), Tree.hue(now, all.get(i)), i == current))
                .toList());
    }

    private Button choice(int index, Code code, int hue, boolean current) {
        var messages = workbench.messages().get();
        var key = new Label(index < 10 ? Integer.toString(index) : "");
        key.getStyleClass().add("key");
        key.setVisible(index < 10);
        var said = new Label(index == 0
                ? messages.say("split.stays", code.name().in(messages.language()))
                : code.name().in(messages.language()));
        Styles.put(said, "strong", current);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var count = new Label(messages.say("split.count", model.dealt(code.id())));
        count.getStyleClass().addAll("faint", "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, key, Dots.of(hue), said, gap, count);
        line.setAlignment(Pos.CENTER_LEFT);
        var button = new Button("", line);
        button.getStyleClass().setAll("button", "split-choice");
        Styles.put(button, "current", current);
        line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> model.deal(index));
        button.setAccessibleText(said.getText() + ", " + count.getText());
        return button;
    }

    private void showOutcome() {
        var messages = workbench.messages().get();
        var all = new Label(messages.say("split.done", model.size()));
        all.setWrapText(true);
        all.getStyleClass().add("strong");
        var left = new Label(messages.say(
                model.dealt(model.whole()) == 0 ? "split.done.empty" : "split.done.kept",
                model.dealt(model.whole())));
        left.setWrapText(true);
        left.getStyleClass().add("second");
        var close = workbench.say().text(new Button(), "split.close");
        close.getStyleClass().setAll("button", "primary");
        close.setId("split-close");
        close.setOnAction(_ -> leave.run());
        done.getChildren().setAll(all, left, close);
    }

    @Override
    public String titleKey() {
        return "split.title";
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        node.requestFocus();
    }

    @Override
    public void close() {
        followed.unsubscribe();
        model.close();
    }
}
