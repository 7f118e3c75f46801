package zhagen.ui.dimensions;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How wide passages and their scales are, so that all scales stand below each other, whether or not a list has a scroll bar. Screen
/// thread.
final class Widths {

    private static final double PART = 0.44;
    private static final double LEAST = 150;
    private static final double MOST = 460;
    private static final double GAP = 14;
    private static final double MARGINS = 54;

    private final DoubleProperty scales = new SimpleDoubleProperty(LEAST);
    private final DoubleProperty words = new SimpleDoubleProperty(LEAST);

    void within(Region whole) {
        whole.widthProperty().subscribe(width -> {
            scales.set(Math.rint(Math.clamp(width.doubleValue() * PART, LEAST, MOST)));
            words.set(Math.max(LEAST / 2, width.doubleValue() - scales.get() - GAP - MARGINS));
        });
    }

    /// Words at the left, what is measured at the right.
    HBox row(Region left, Region right) {
        left.minWidthProperty().bind(words);
        left.prefWidthProperty().bind(words);
        left.maxWidthProperty().bind(words);
        right.minWidthProperty().bind(scales);
        right.prefWidthProperty().bind(scales);
        right.maxWidthProperty().bind(scales);
        var row = new HBox(GAP, left, right);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
