package zhagen.ui.search;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Shell;
import zhagen.ui.workbench.Workbench;

/// The field in the bar that finds anything, and the best of what it finds, floating below. Screen thread.
public final class SearchBox extends HBox {

    private static final Duration TYPING = Duration.millis(60);
    private static final double WIDTH = 620;
    private static final int OF_KIND = 5;

    private final Workbench workbench;
    private final ResultsModel model;
    private final TextField field = new TextField();
    private final ResultsList list;
    private final VBox panel;
    private final PauseTransition typing = new PauseTransition(TYPING);

    public SearchBox(Workbench workbench, Finding finding) {
        this.workbench = workbench;
        this.model = new ResultsModel(workbench, finding, 60, OF_KIND);
        getStyleClass().add("search-field");
        setAlignment(Pos.CENTER_LEFT);
        workbench.say().prompt(field, "find.prompt");
        field.setFocusTraversable(false);
        HBox.setHgrow(field, Priority.ALWAYS);
        var key = new Label();
        key.textProperty().bind(workbench.keymap().first(Shell.SEARCH));
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Icons.of(Feather.SEARCH, 14), field, key);
        list = new ResultsList(workbench, model, 64, workbench.overlay()::hide);
        panel = panel(finding);
        field.focusedProperty()
                .subscribe(focused -> pseudoClassStateChanged(PseudoClass.getPseudoClass("active"), focused));
        field.textProperty().subscribe(_ -> typing.playFromStart());
        typing.setOnFinished(_ -> ask());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.rows().subscribe(this::fit);
    }

    private VBox panel(Finding finding) {
        var state = new Label();
        state.getStyleClass().addAll("second", "small");
        state.setWrapText(true);
        state.textProperty().bind(Bindings.createStringBinding(
                () -> SearchScreen.said(workbench, model, finding), workbench.messages(), model.result(),
                finding.state()));
        var foot = new HBox(state);
        foot.getStyleClass().add("foot");
        VBox.setVgrow(list, Priority.ALWAYS);
        var floating = new VBox(list, foot);
        floating.getStyleClass().add("search-panel");
        floating.setPrefWidth(WIDTH);
        return floating;
    }

    /// Puts the keyboard here.
    public void begin() {
        field.requestFocus();
        field.selectAll();
    }

    private void ask() {
        if (field.getText().equals(model.query().get())) {
            return;
        }
        model.query().set(field.getText());
        if (field.getText().isBlank()) {
            workbench.overlay().hide();
        } else if (!workbench.overlay().isShowing(panel)) {
            workbench.overlay().show(panel, localToScene(getLayoutBounds()));
        }
    }

    private void fit() {
        list.setPrefHeight(Math.min(14, model.rows().size()) * list.getFixedCellSize() + 10);
    }

    private void pressed(KeyEvent pressed) {
        var done = true;
        switch (pressed.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case ENTER -> open();
            case ESCAPE -> leave();
            default -> done = false;
        }
        if (done && pressed.getCode() != KeyCode.UNDEFINED) {
            pressed.consume();
        }
    }

    private void open() {
        if (!field.getText().equals(model.query().get())) {
            ask();
        }
        var hit = model.choice();
        if (hit != null) {
            workbench.overlay().hide();
            model.open(hit);
        }
    }

    private void leave() {
        workbench.overlay().hide();
        workbench.screen(workbench.stage().get()).focus();
    }
}
