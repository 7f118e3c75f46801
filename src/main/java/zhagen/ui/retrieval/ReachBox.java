package zhagen.ui.retrieval;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import zhagen.model.Condition.Reach;
import zhagen.model.Condition.Unit;
import zhagen.ui.links.Segments;
import zhagen.ui.workbench.Workbench;

/// How far two passages may be from each other; what is chosen holds at once. Screen thread.
final class ReachBox extends Floating {

    private static final int FARTHEST = 100_000;

    private final Spinner<Integer> most;
    private final Segments<Unit> units;
    private final Consumer<Reach> changed;
    private Unit unit;

    ReachBox(Workbench workbench, Reach reach, Consumer<Reach> changed) {
        super(workbench, "range-box");
        this.changed = changed;
        this.unit = reach.unit();
        most = new Spinner<>(0, FARTHEST, reach.most());
        most.setEditable(true);
        most.setPrefWidth(92);
        units = new Segments<>(
                List.of(Unit.values()),
                (button, value) -> workbench.say().text(
                        button, "retrieval.unit." + value.name().toLowerCase(Locale.ROOT)),
                this::measure);
        units.show(unit);
        most.valueProperty().subscribe(_ -> tell());
        most.getEditor().textProperty().subscribe(this::typed);
        var row = new HBox(8, workbench.say().text(new Label(), "retrieval.reach.within"), most, units);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                workbench.overlay().hide();
                pressed.consume();
            }
        });
    }

    @Override
    Node first() {
        return most;
    }

    private void measure(Unit chosen) {
        unit = chosen;
        units.show(chosen);
        tell();
    }

    private void typed(String digits) {
        if (digits.matches("\\d{1,5}")) {
            most.getValueFactory().setValue(Integer.valueOf(digits));
        }
    }

    private void tell() {
        var value = most.getValue();
        if (value != null) {
            changed.accept(new Reach(value, unit));
        }
    }
}
