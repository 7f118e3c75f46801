package zhagen.ui.models;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A category in a list: its name, a tag, and how much speaks for it. Screen thread.
final class CategoryRow extends HBox {

    private final Label name = new Label();
    private final Label tag = new Label();
    private final Label counts = new Label();

    CategoryRow() {
        super(7);
        setAlignment(Pos.CENTER_LEFT);
        tag.getStyleClass().add("tag");
        tag.setMinWidth(USE_PREF_SIZE);
        tag.visibleProperty().bind(tag.textProperty().isNotEmpty());
        tag.managedProperty().bind(tag.visibleProperty());
        counts.getStyleClass().addAll("faint", "small");
        counts.setMinWidth(USE_PREF_SIZE);
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        getChildren().setAll(name, tag, filler, counts);
    }

    void show(String called, String tagged, String counted) {
        name.setText(called);
        tag.setText(tagged);
        counts.setText(counted);
    }
}
