package zhagen.ui.retrieval;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import zhagen.ui.workbench.Workbench;

/// Asks under which name a query is kept. Screen thread.
final class NameBox extends Floating {

    private final TextField field;
    private final Consumer<String> named;

    NameBox(Workbench workbench, String before, Consumer<String> named) {
        super(workbench, "range-box");
        this.named = named;
        field = new TextField(before);
        field.setPrefColumnCount(20);
        field.setOnAction(_ -> take());
        var keep = workbench.say().text(new Button(), "study.keep");
        keep.getStyleClass().setAll("button", "primary");
        keep.setOnAction(_ -> take());
        var row = new HBox(8, field, keep);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(workbench.say().text(new Label(), "retrieval.save.ask"), row);
    }

    @Override
    Node first() {
        field.selectAll();
        return field;
    }

    private void take() {
        var name = field.getText().strip();
        if (!name.isEmpty()) {
            workbench.overlay().hide();
            named.accept(name);
        }
    }
}
