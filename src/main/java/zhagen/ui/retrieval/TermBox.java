package zhagen.ui.retrieval;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import zhagen.model.Condition;
import zhagen.ui.workbench.Workbench;

/// A field in which a code, a set or the like is found by typing, to be asked for. Screen thread.
final class TermBox extends Floating {

    private final Terms terms;
    private final Consumer<Condition> chosen;
    private final TextField field = new TextField();
    private final ListView<Term> found = new ListView<>();

    TermBox(Workbench workbench, Terms terms, Consumer<Condition> chosen) {
        super(workbench, "term-box");
        this.terms = terms;
        this.chosen = chosen;
        workbench.say().prompt(field, "retrieval.term.prompt");
        found.setCellFactory(_ -> new TermCell());
        found.setFocusTraversable(false);
        found.setFixedCellSize(30);
        found.setPlaceholder(workbench.say().text(new Label(), "picker.nothing"));
        found.setOnMouseClicked(clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY) {
                choose();
            }
        });
        getChildren().addAll(field, found);
        setPrefSize(330, 320);
        field.textProperty().subscribe(this::look);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    Node first() {
        return field;
    }

    private void look(String typed) {
        found.getItems().setAll(terms.find(typed));
        found.getSelectionModel().selectFirst();
        found.scrollTo(0);
    }

    private void pressed(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case DOWN -> found.getSelectionModel().selectNext();
            case UP -> found.getSelectionModel().selectPrevious();
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        found.scrollTo(Math.max(0, found.getSelectionModel().getSelectedIndex() - 4));
        pressed.consume();
    }

    private void choose() {
        var term = found.getSelectionModel().getSelectedItem();
        if (term != null) {
            chosen.accept(term.condition());
            workbench.overlay().hide();
        }
    }
}
