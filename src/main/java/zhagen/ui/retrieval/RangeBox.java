package zhagen.ui.retrieval;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import zhagen.ui.workbench.Workbench;

/// From what to what; either end may be left empty. Screen thread.
final class RangeBox extends Floating {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /// Takes what was typed.
    interface Taking {
        void take(String from, String to);
    }

    private final Predicate<String> sound;
    private final Taking taking;
    private final TextField from;
    private final TextField to;

    /// @param sound whether an end that is not empty can be understood
    /// @param example the message that an empty field shows
    RangeBox(Workbench workbench, String[] ends, String example, Predicate<String> sound, Taking taking) {
        super(workbench, "range-box");
        this.sound = sound;
        this.taking = taking;
        from = field(ends[0], example);
        to = field(ends[1], example);
        var keep = workbench.say().text(new Button(), "retrieval.range.take");
        keep.getStyleClass().setAll("button", "primary");
        keep.setOnAction(_ -> take());
        var row = new HBox(8, workbench.say().text(new Label(), "retrieval.range.begins"), from,
                workbench.say().text(new Label(), "retrieval.range.ends"), to, keep);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
    }

    private TextField field(String words, String example) {
        var field = new TextField(words);
        field.setPrefColumnCount(8);
        workbench.say().prompt(field, example);
        field.setOnAction(_ -> take());
        field.textProperty().subscribe(text -> field.pseudoClassStateChanged(
                WRONG, !text.isBlank() && !sound.test(text.strip())));
        return field;
    }

    @Override
    Node first() {
        return from;
    }

    private void take() {
        var least = from.getText().strip();
        var most = to.getText().strip();
        if ((least.isEmpty() || sound.test(least)) && (most.isEmpty() || sound.test(most))) {
            taking.take(least, most);
            workbench.overlay().hide();
        }
    }
}
