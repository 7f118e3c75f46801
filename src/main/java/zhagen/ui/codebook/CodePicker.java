package zhagen.ui.codebook;

import java.util.List;
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
    private final Label nothing;

    /// @param onChoice told each choice; the picker has gone by then, unless it is to stay
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
        getChildren().addAll(head(prompt), rows, nothing, foot());
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
        var options = model.options().get();
        for (int i = rows.getChildren().size(); i < options.size(); i++) {
            rows.getChildren().add(row(i));
        }
        for (int i = 0; i < rows.getChildren().size(); i++) {
            var row = (OptionRow) rows.getChildren().get(i);
            row.setVisible(i < options.size());
            if (i < options.size()) {
                row.show(options.get(i), i > 0 && !(options.get(i) instanceof Option.Existing));
            }
        }
        nothing.setVisible(options.isEmpty());
        mark();
    }

    private OptionRow row(int index) {
        var row = new OptionRow(workbench);
        row.managedProperty().bind(row.visibleProperty());
        row.addEventHandler(MouseEvent.MOUSE_MOVED, _ -> model.chosen().set(index));
        row.addEventHandler(MouseEvent.MOUSE_CLICKED,
                clicked -> take(clicked.isShiftDown() ? How.TAKE_AND_STAY : How.TAKE));
        return row;
    }

    private void mark() {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == model.chosen().get());
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
