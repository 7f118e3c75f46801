package zhagen.ui.links;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A thing in a list: its sign, its name, and what tells it from others.
final class ThingCell extends ListCell<Thing> {

    private final Label name = new Label();
    private final Label beside = new Label();
    private final HBox line;

    ThingCell() {
        getStyleClass().add("thing-cell");
        beside.getStyleClass().addAll("faint", "small");
        beside.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        name.setMinWidth(24);
        line = new HBox(8, name, gap, beside);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Thing thing, boolean empty) {
        super.updateItem(thing, empty);
        if (thing == null || empty) {
            setGraphic(null);
            return;
        }
        name.setText(thing.name());
        name.setGraphic(Signs.of(thing));
        beside.setText(thing.beside());
        setGraphic(line);
    }
}
