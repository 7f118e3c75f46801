package zhagen.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Wrapped;

/// What an act on codes asks before it happens, beside the row that it is about: what follows from it, and whatever it needs to
/// know. Escape, or a click elsewhere, leaves everything as it is. Screen thread.
final class ActSheet extends VBox {

    private static final double WIDTH = 380;

    private final Workbench workbench;
    private final Supplier<Bounds> where;
    private final Runnable refocus;

    /// @param where the row, in the coordinates of the scene
    /// @param refocus gives the keyboard back to the tree
    ActSheet(Workbench workbench, Supplier<Bounds> where, Runnable refocus) {
        this.workbench = workbench;
        this.where = where;
        this.refocus = refocus;
        getStyleClass().add("act-sheet");
        setPrefWidth(WIDTH);
        workbench.messages().addListener(_ -> {
            if (workbench.overlay().isShowing(this)) {
                workbench.overlay().hide(); // what it asks is in the other language
            }
        });
    }

    /// One way to go on.
    Button way(String message, Object[] arguments, String style, Runnable action) {
        var button = workbench.say().text(new Button(), message, arguments);
        button.getStyleClass().setAll("button", "primary");
        if (!style.isEmpty()) {
            button.getStyleClass().add(style);
        }
        button.setOnAction(_ -> {
            workbench.overlay().hide();
            action.run();
        });
        return button;
    }

    /// Asks; the first way has the keyboard, and Enter takes it from a field.
    void ask(String question, List<? extends Node> body, List<Button> ways) {
        var content = new ArrayList<Node>();
        content.add(Wrapped.of(question, "strong"));
        content.addAll(body);
        var buttons = new FlowPane(8, 8);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getChildren().addAll(ways);
        var cancel = workbench.say().text(new Button(), "workbench.cancel");
        cancel.getStyleClass().setAll("button", "plain");
        cancel.setOnAction(_ -> workbench.overlay().hide());
        buttons.getChildren().add(cancel);
        content.add(buttons);
        body.stream().filter(TextField.class::isInstance).map(TextField.class::cast)
                .forEach(field -> field.setOnAction(_ -> ways.getFirst().fire()));
        getChildren().setAll(content);
        workbench.overlay().show(this, where.get(), refocus);
        ways.getFirst().requestFocus();
    }

    /// Where why is written, as a memo in the same change.
    TextField reason() {
        var field = workbench.say().prompt(new TextField(), "codebook.reason");
        workbench.say().tip(field, "codebook.reason.tip");
        field.getStyleClass().add("reason");
        return field;
    }
}
