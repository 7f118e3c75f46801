package zhagen.ui.analysis;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import zhagen.diagram.GrowthChart;
import zhagen.diagram.Style;
import zhagen.ui.look.Fonts;
import zhagen.ui.look.Palette;
import zhagen.ui.look.ScreenBrush;

/// A chart as large as there is room for. Screen thread.
final class ChartView extends Region {

    private final Canvas canvas = new Canvas();
    private final ObjectProperty<@Nullable GrowthChart> chart = new SimpleObjectProperty<>();
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);

    ChartView() {
        Fonts.family();
        Fonts.semiboldFamily();
        getStyleClass().add("chart");
        getChildren().add(canvas);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(160, 110);
        chart.subscribe(shown -> {
            setAccessibleText(shown == null ? null : shown.title() + ". " + shown.description());
            paint();
        });
        palette.subscribe(_ -> paint());
    }

    ObjectProperty<@Nullable GrowthChart> chart() {
        return chart;
    }

    ObjectProperty<Palette> palette() {
        return palette;
    }

    @Override
    protected void layoutChildren() {
        var insets = getInsets();
        double width = Math.max(0, getWidth() - insets.getLeft() - insets.getRight());
        double height = Math.max(0, getHeight() - insets.getTop() - insets.getBottom());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            paint();
        }
        canvas.relocate(insets.getLeft(), insets.getTop());
    }

    private void paint() {
        var shown = chart.get();
        var context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (shown != null && canvas.getWidth() > 0) {
            var style = palette.get() == Palette.LIGHT ? Style.LIGHT : Style.DARK;
            shown.sized(canvas.getWidth(), canvas.getHeight()).paint(new ScreenBrush(context), style);
        }
    }
}
