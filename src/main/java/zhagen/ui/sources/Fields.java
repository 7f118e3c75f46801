package zhagen.ui.sources;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zhagen.ui.workbench.Say;

/// Fields under each other with their names. Screen thread.
final class Fields {

    private Fields() {}

    static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("fields");
        grid.getColumnConstraints().setAll(constraints());
        return grid;
    }

    static List<ColumnConstraints> constraints() {
        var names = new ColumnConstraints();
        names.setMinWidth(76);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        return List.of(names, values);
    }

    /// @return the name beside the field
    static Label row(Say say, GridPane grid, int row, String key, Region field) {
        var label = say.text(new Label(), key);
        label.getStyleClass().addAll("second");
        label.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(row, label, field);
        return label;
    }

    static Label heading(Say say, String key) {
        var heading = say.text(new Label(), key);
        heading.getStyleClass().add("card-heading");
        return heading;
    }

    /// Lets a node take no room while it is not visible.
    static void collapsing(Node node) {
        node.managedProperty().bind(node.visibleProperty());
    }
}
