package zhagen.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import zhagen.ui.workbench.Workbench;

/// What an act on codes asks before it happens, below the tree: what follows from it, and whatever it needs to know. It is empty and
/// takes no room while nothing is asked. Screen thread.
final class ActSheet extends VBox {

    private final Workbench workbench;
    private final Runnable refocus;

    /// @param refocus gives the keyboard back to the tree
    ActSheet(Workbench workbench, Runnable refocus) {
        this.workbench = workbench;
        this.refocus = refocus;
        getStyleClass().addAll("confirm", "act-sheet");
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                close();
                pressed.consume();
            }
        });
        show(List.of());
    }

    /// One way to go on.
    Button way(String message, Object[] arguments, String style, Runnable action) {
        var button = workbench.say().text(new Button(), message, arguments);
        button.getStyleClass().setAll("button", "primary");
        if (!style.isEmpty()) {
            button.getStyleClass().add(style);
        }
        button.setOnAction(_ -> {
            close();
            action.run();
        });
        return button;
    }

    /// Asks; the first way has the keyboard, and Enter takes it from a field.
    void ask(String question, List<? extends Node> body, List<Button> ways) {
        var content = new ArrayList<Node>();
        content.add(wrapped(question, "strong"));
        content.addAll(body);
        var buttons = new FlowPane(8, 8);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getChildren().addAll(ways);
        var cancel = workbench.say().text(new Button(), "workbench.cancel");
        cancel.getStyleClass().setAll("button", "plain");
        cancel.setOnAction(_ -> close());
        buttons.getChildren().add(cancel);
        content.add(buttons);
        body.stream().filter(TextField.class::isInstance).map(TextField.class::cast)
                .forEach(field -> field.setOnAction(_ -> ways.getFirst().fire()));
        show(content);
        ways.getFirst().requestFocus();
    }

    static Label wrapped(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// Where why is written, as a memo in the same change.
    TextField reason() {
        var field = workbench.say().prompt(new TextField(), "codebook.reason");
        workbench.say().tip(field, "codebook.reason.tip");
        field.getStyleClass().add("reason");
        return field;
    }

    private void show(List<Node> content) {
        getChildren().setAll(content);
        setVisible(!content.isEmpty());
        setManaged(!content.isEmpty());
    }

    void close() {
        show(List.of());
        refocus.run();
    }
}
