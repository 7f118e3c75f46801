package zhagen.ui.codebook;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import zhagen.ui.codebook.PickerModel.Option;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// The box in which a code is found or made by typing, at the place it is wanted for. Screen thread.
public final class CodePicker extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WIDTH = 372;

    /// What is to happen with the codes.
    public enum How {
        TAKE,
        TAKE_AND_WRITE
    }

    /// @param options one or more
    /// @param how     whether a memo follows
    public record Choice(List<Option> options, How how) {

        public Choice {
            options = List.copyOf(options);
        }

        /// The one that was chosen last.
        public Option option() {
            return options.getLast();
        }
    }

    private final Workbench workbench;
    private final PickerModel model;
    private final Consumer<Choice> onChoice;
    private final TextField field = new TextField();
    private final FlowPane chips = new FlowPane(6, 6);
    private final VBox rows = new VBox();
    private final Label nothing;

    /// @param onChoice told the choice; the picker has gone by then
    public CodePicker(Workbench workbench, PickerModel model, String prompt, Consumer<Choice> onChoice) {
        this.workbench = workbench;
        this.model = model;
        this.onChoice = onChoice;
        getStyleClass().add("code-picker");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        nothing = workbench.say().text(new Label(), "picker.nothing");
        nothing.getStyleClass().addAll("faint", "option");
        nothing.managedProperty().bind(nothing.visibleProperty());
        chips.getStyleClass().add("chips");
        chips.managedProperty().bind(chips.visibleProperty());
        getChildren().addAll(head(prompt), chips, rows, nothing, foot());
        rows.getStyleClass().add("options");
        model.options().addListener((ListChangeListener<Option>) _ -> fill());
        model.chosen().subscribe(this::mark);
        model.ticked().addListener((ListChangeListener<Option>) _ -> showTicked());
        showTicked();
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
        var say = workbench.say();
        field.promptTextProperty().bind(Bindings.when(model.choosingParent())
                .then(say.string("picker.parentPrompt"))
                .otherwise(say.string(prompt)));
        field.accessibleTextProperty().bind(field.promptTextProperty());
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
        model.choosingParent().subscribe(choosing -> {
            var hints = choosing ? List.of("picker.chooseParent", "picker.parentBack", "picker.escape")
                    : model.isSeveral() ? List.of("picker.enter", "picker.tick", "picker.memo", "picker.escape")
                    : List.of("picker.choose", "picker.escape");
            foot.getChildren().setAll(
                    hints.stream().map(hint -> workbench.say().text(new Label(), hint)).toList());
        });
        return foot;
    }

    private void fill() {
        var options = model.options().get();
        for (int i = rows.getChildren().size(); i < options.size(); i++) {
            rows.getChildren().add(row(i));
        }
        for (int i = 0; i < rows.getChildren().size(); i++) {
            var row = (OptionRow) rows.getChildren().get(i);
            row.setVisible(i < options.size());
            if (i < options.size()) {
                row.show(options.get(i), i > 0 && !(options.get(i) instanceof Option.Existing),
                        model.isTicked(options.get(i)));
            }
        }
        nothing.setVisible(options.isEmpty());
        mark();
    }

    private OptionRow row(int index) {
        var row = new OptionRow(workbench);
        row.managedProperty().bind(row.visibleProperty());
        row.addEventHandler(MouseEvent.MOUSE_MOVED, _ -> model.chosen().set(index));
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, clicked -> {
            if (!clicked.isShiftDown() || !tick()) {
                take(How.TAKE);
            }
        });
        return row;
    }

    private void mark() {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == model.chosen().get());
        }
    }

    /// What is ticked, each to be given up by a click.
    private void showTicked() {
        chips.setVisible(!model.ticked().isEmpty());
        chips.getChildren().setAll(model.ticked().stream().map(this::chip).toList());
    }

    private Node chip(Option option) {
        var chip = new Button(OptionRow.nameOf(option, workbench.language()), Icons.of(Feather.X, 11));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().setAll("picked");
        chip.setFocusTraversable(false);
        if (option instanceof Option.Existing existing) {
            Dots.dye(chip, existing.hue());
        }
        chip.setOnAction(_ -> model.ticked().remove(option));
        return chip;
    }

    private void pressed(KeyEvent pressed) {
        if (pressed.isShortcutDown() ? shortcut(pressed) : plain(pressed)) {
            pressed.consume();
        }
    }

    private boolean shortcut(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case ENTER -> create();
            case P -> model.chooseParent();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent pressed) {
        boolean empty = field.getText().isEmpty();
        switch (pressed.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case TAB -> model.move(pressed.isShiftDown() ? -1 : 1);
            case SPACE -> {
                return empty && tick();
            }
            case BACK_SPACE -> {
                if (empty) {
                    model.untick();
                }
                return empty;
            }
            case ENTER -> {
                if (!pressed.isShiftDown() || !tick()) {
                    take(pressed.isAltDown() ? How.TAKE_AND_WRITE : How.TAKE);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean tick() {
        if (model.isSeveral()) {
            model.tick();
        }
        return model.isSeveral();
    }

    private void create() {
        var creation = model.creation();
        if (creation != null) {
            model.chosen().set(model.options().indexOf(creation));
            take(How.TAKE);
        }
    }

    private void take(How how) {
        var choices = model.choices();
        if (choices.isEmpty()) {
            return;
        }
        if (model.choosingParent().get()) {
            model.takeParent();
            return;
        }
        workbench.overlay().hide();
        onChoice.accept(new Choice(choices, how));
    }
}
