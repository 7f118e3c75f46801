package zhagen.ui.retrieval;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import zhagen.ui.workbench.Workbench;

/// A field that narrows the list below it; Enter or a click takes what is chosen there. Screen thread.
abstract class ListBox<T> extends Floating {

    private static final int ABOVE = 4;

    private final TextField field = new TextField();
    private final ListView<T> list = new ListView<>();

    /// @param prompt the message that the empty field shows
    /// @param nothing the message that stands where nothing is found
    ListBox(Workbench workbench, String prompt, String nothing) {
        super(workbench, "list-box");
        workbench.say().prompt(field, prompt);
        list.setCellFactory(_ -> cell());
        list.setFocusTraversable(false);
        list.setFixedCellSize(29);
        list.setPlaceholder(workbench.say().text(new Label(), nothing));
        list.setOnMouseClicked(clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY) {
                take();
            }
        });
        getChildren().addAll(field, list);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// To be called once what is found can be found.
    void begin() {
        field.textProperty().subscribe(this::look);
    }

    abstract List<T> find(String typed);

    abstract ListCell<T> cell();

    abstract void take(T chosen);

    /// Shows the lines as they are by now.
    void refresh() {
        list.refresh();
    }

    @Override
    Node first() {
        return field;
    }

    private void look(String typed) {
        list.getItems().setAll(find(typed));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> take();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ABOVE));
        pressed.consume();
    }

    private void take() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            take(chosen);
        }
    }
}
