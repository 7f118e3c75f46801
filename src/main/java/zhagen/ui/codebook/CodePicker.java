package zhagen.ui.codebook;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import zhagen.model.Code;
import zhagen.model.Level;
import zhagen.model.Span;
import zhagen.ui.codebook.PickerModel.Option;
import zhagen.ui.workbench.Workbench;

/// The box in which a code is found or made by typing, at the place it is wanted for. Screen thread.
public final class CodePicker extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WIDTH = 372;

    /// What is to happen with the code.
    public enum How {
        TAKE,
        TAKE_AND_STAY,
        TAKE_AND_WRITE
    }

    /// @param how whether the picker stays for another, or a memo follows
    public record Choice(Option option, How how) {}

    private final Workbench workbench;
    private final PickerModel model;
    private final Consumer<Choice> onChoice;
    private final TextField field = new TextField();
    private final VBox rows = new VBox();

    /// @param onChoice told each choice; the picker has gone by then, unless it is to stay
    public CodePicker(Workbench workbench, PickerModel model, String prompt, Consumer<Choice> onChoice) {
        this.workbench = workbench;
        this.model = model;
        this.onChoice = onChoice;
        getStyleClass().add("code-picker");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        getChildren().addAll(head(prompt), rows, foot());
        rows.getStyleClass().add("options");
        model.options().addListener((ListChangeListener<Option>) _ -> fill());
        model.chosen().subscribe(this::mark);
        fill();
        field.textProperty().bindBidirectional(model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows the picker by what it is for.
    ///
    /// @param anchor in the coordinates of the scene
    public void show(Bounds anchor, Runnable hidden) {
        workbench.overlay().show(this, anchor, hidden);
        field.requestFocus();
    }

    private Node head(String prompt) {
        field.getStyleClass().add("bare");
        workbench.say().prompt(field, prompt);
        HBox.setHgrow(field, Priority.ALWAYS);
        var head = new HBox(field);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("head");
        int characters = model.purpose().words().codePointCount(0, model.purpose().words().length());
        if (characters > 0) {
            var selected = workbench.say().text(new Label(), "picker.selected", characters);
            selected.getStyleClass().addAll("faint", "small");
            selected.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(selected);
        }
        return head;
    }

    private Node foot() {
        var foot = new HBox(14);
        foot.getStyleClass().add("foot");
        var hints = model.purpose().mayCreate()
                ? List.of("picker.enter", "picker.stay", "picker.memo", "picker.escape")
                : List.of("picker.choose", "picker.escape");
        hints.forEach(hint -> foot.getChildren().add(workbench.say().text(new Label(), hint)));
        return foot;
    }

    private void fill() {
        rows.getChildren().clear();
        var options = model.options().get();
        for (int i = 0; i < options.size(); i++) {
            var row = row(options.get(i));
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("option");
            if (!(options.get(i) instanceof Option.Existing) && i > 0) {
                row.getStyleClass().add("apart");
            }
            int index = i;
            row.addEventHandler(MouseEvent.MOUSE_MOVED, _ -> model.chosen().set(index));
            row.addEventHandler(MouseEvent.MOUSE_CLICKED,
                    clicked -> take(clicked.isShiftDown() ? How.TAKE_AND_STAY : How.TAKE));
            rows.getChildren().add(row);
        }
        if (options.isEmpty()) {
            var nothing = workbench.say().text(new Label(), "picker.nothing");
            nothing.getStyleClass().addAll("faint", "option");
            rows.getChildren().add(nothing);
        }
        mark();
    }

    private void mark() {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == model.chosen().get());
        }
    }

    private HBox row(Option option) {
        return switch (option) {
            case Option.Existing existing -> existing(existing);
            case Option.Create(var name, var parent) -> new HBox(8, new Label("＋"), parent == null
                    ? workbench.say().text(new Label(), "picker.createAtRoot", name)
                    : workbench.say().text(
                            new Label(),
                            "picker.create",
                            name,
                            workbench.now().get().get(parent).name().in(workbench.language())));
            case Option.InVivo(var words) -> {
                var gap = new Region();
                HBox.setHgrow(gap, Priority.ALWAYS);
                var key = new Label("V");
                key.getStyleClass().add("faint");
                yield new HBox(8, new Label("“ ”"),
                        workbench.say().text(new Label(), "picker.inVivo", words.replaceAll("\\s+", " ")), gap, key);
            }
        };
    }

    private HBox existing(Option.Existing option) {
        var code = option.match().code();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var name = highlighted(option.match().name(), option.match().letters());
        var level = new Label();
        level.getStyleClass().add("tag");
        level.setMinWidth(Region.USE_PREF_SIZE);
        workbench.say().text(level, "level." + code.level().name().toLowerCase(Locale.ROOT));
        var count = new Label();
        count.getStyleClass().addAll("faint", "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var passages = workbench.messages().get().say("picker.passages", option.strength().passages());
        count.setText(option.match().initials().isEmpty() || option.match().initials().length() > 6
                ? passages
                : option.match().initials() + " · " + passages);
        var row = new HBox(8, Dots.of(option.hue()), name);
        other(code, option.match().name(), row);
        if (code.level() != Level.CONCEPT) {
            row.getChildren().add(level);
        }
        row.getChildren().addAll(gap, count);
        return row;
    }

    /// Where a name of the other language, or an alias, was meant, the name that the screen uses stands behind it.
    private void other(Code code, String matched, HBox row) {
        var shown = code.name().in(workbench.language());
        if (!shown.equals(matched)) {
            var also = new Label(shown);
            also.getStyleClass().addAll("second", "small");
            row.getChildren().add(also);
        }
    }

    private static TextFlow highlighted(String name, List<Span> letters) {
        var flow = new TextFlow();
        int at = 0;
        for (var span : letters) {
            add(flow, name.substring(at, span.start()), "plain-letters");
            add(flow, span.of(name), "meant-letters");
            at = span.end();
        }
        add(flow, name.substring(at), "plain-letters");
        flow.setMinWidth(Region.USE_PREF_SIZE);
        flow.setMaxHeight(20);
        return flow;
    }

    private static void add(TextFlow flow, String words, String style) {
        if (!words.isEmpty()) {
            var text = new Text(words);
            text.getStyleClass().add(style);
            flow.getChildren().add(text);
        }
    }

    private void pressed(KeyEvent pressed) {
        var done = true;
        switch (pressed.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case TAB -> model.move(pressed.isShiftDown() ? -1 : 1);
            case ENTER -> take(pressed.isShiftDown() ? How.TAKE_AND_STAY
                    : pressed.isAltDown() ? How.TAKE_AND_WRITE : How.TAKE);
            default -> done = false;
        }
        if (done) {
            pressed.consume();
        }
    }

    private void take(How how) {
        var option = model.choice();
        if (option == null) {
            return;
        }
        if (how == How.TAKE_AND_STAY && model.purpose().mayCreate()) {
            onChoice.accept(new Choice(option, how));
            model.again();
        } else {
            workbench.overlay().hide();
            onChoice.accept(new Choice(option, how));
        }
    }
}
