package zhagen.ui.dimensions;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.Dimension;
import zhagen.ui.workbench.Workbench;

/// What stands above the scales: how passages spread, and what the values are called, with the keys that place a passage at them.
/// Screen thread.
final class ScaleHead extends Region {

    private static final double SPREAD = 34;
    private static final double NAMES = 38;
    private static final int KEYS = 9;

    private final Workbench workbench;
    private final Spread spread = new Spread(SPREAD);
    private final List<Label> names = new ArrayList<>();
    private @Nullable Axis axis;

    ScaleHead(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("scale-head");
        setMinHeight(SPREAD + NAMES);
        setPrefHeight(SPREAD + NAMES);
    }

    /// @param keyed whether the keys work
    void show(Dimension dimension, boolean keyed) {
        var property = dimension.property();
        var along = new Axis(property);
        axis = along;
        spread.show(dimension);
        names.clear();
        var counts = dimension.columns();
        int size = property.values().size();
        for (int i = 0; i < size; i++) {
            var words = property.values().get(i).in(workbench.language());
            var name = new Label(along.isOrdered() ? words + " " + counts.get(i) : words);
            name.setWrapText(true);
            name.getStyleClass().add("value-name");
            boolean first = i == 0 && !along.isOrdered();
            boolean last = i == size - 1 && !along.isOrdered();
            name.setAlignment(first ? Pos.TOP_LEFT : last ? Pos.TOP_RIGHT : Pos.TOP_CENTER);
            name.setTextAlignment(first ? TextAlignment.LEFT : last ? TextAlignment.RIGHT : TextAlignment.CENTER);
            if (keyed && along.isOrdered() && i < KEYS) {
                var key = new Label(Integer.toString(i + 1));
                key.getStyleClass().add("key");
                name.setGraphic(key);
                name.setContentDisplay(ContentDisplay.LEFT);
            }
            names.add(name);
        }
        getChildren().setAll(spread);
        getChildren().addAll(names);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        layoutInArea(spread, 0, 0, width, SPREAD, 0, HPos.LEFT, VPos.TOP);
        var along = axis;
        if (along == null) {
            return;
        }
        double slot = width / names.size();
        for (int i = 0; i < names.size(); i++) {
            names.get(i).resizeRelocate(Math.rint(i * slot), SPREAD + 4, Math.floor(slot) - 2, NAMES - 4);
        }
    }
}
