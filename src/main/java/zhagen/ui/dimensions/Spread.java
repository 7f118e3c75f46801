package zhagen.ui.dimensions;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.Dimension;
import zhagen.ui.look.Styles;

/// How many passages stand where along a dimension, as columns on a line. Screen thread.
final class Spread extends Region {

    private static final double WIDEST = 26;
    private static final double GAP = 2;

    private final Region line = new Region();
    private @Nullable Dimension shown;
    private List<Integer> columns = List.of();

    Spread(double height) {
        getStyleClass().add("spread");
        line.getStyleClass().add("spread-line");
        setMinHeight(height);
        setPrefHeight(height);
        setMaxWidth(Double.MAX_VALUE);
        getChildren().add(line);
    }

    void show(Dimension dimension) {
        if (dimension == shown) {
            return;
        }
        shown = dimension;
        columns = dimension.columns();
        var bars = IntStream.range(0, columns.size()).mapToObj(_ -> new Region()).toList();
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).getStyleClass().add("spread-column");
            Styles.put(bars.get(i), "none", columns.get(i) == 0);
        }
        getChildren().setAll(line);
        getChildren().addAll(bars);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double bottom = getHeight() - 1;
        line.resizeRelocate(0, bottom, width, 1);
        if (shown == null) {
            return;
        }
        var axis = new Axis(shown.property());
        int most = Math.max(1, columns.stream().mapToInt(Integer::intValue).max().orElse(1));
        double across = Math.min(WIDEST, width / columns.size() - GAP);
        for (int i = 0; i < columns.size(); i++) {
            double x = axis.x(columns.size() == 1 ? 0.5 : (double) i / (columns.size() - 1), width);
            double height = columns.get(i) == 0 ? 0 : Math.max(3, (bottom - 2) * columns.get(i) / most);
            getChildren().get(i + 1).resizeRelocate(
                    snapPositionX(x - across / 2), snapPositionY(bottom - height), snapSizeX(across), height);
        }
    }
}
