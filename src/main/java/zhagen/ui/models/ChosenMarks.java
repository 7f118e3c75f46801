package zhagen.ui.models;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import org.jspecify.annotations.Nullable;
import zhagen.diagram.Figure;
import zhagen.diagram.Rect;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Tone;

/// What shows on a figure which box or arrow is selected, and where a box goes while it is dragged. Paints in the figure's own
/// coordinates.
///
/// @param scale of the figure on the screen
record ChosenMarks(GraphicsContext gc, Palette palette, double scale, @Nullable Chosen chosen) {

    /// A broad pale line under the arrow that is selected.
    void under(Figure shown) {
        if (!(chosen instanceof Chosen.Arrow(var key))) {
            return;
        }
        shown.arrow(key).ifPresent(arrow -> {
            gc.setStroke(palette.of(Tone.SELECTION));
            gc.setLineWidth(arrow.width() + 11);
            gc.setLineCap(StrokeLineCap.ROUND);
            gc.setLineDashes();
            gc.beginPath();
            var start = arrow.curves().getFirst().start();
            gc.moveTo(start.x(), start.y());
            for (var curve : arrow.curves()) {
                gc.bezierCurveTo(
                        curve.first().x(),
                        curve.first().y(),
                        curve.second().x(),
                        curve.second().y(),
                        curve.end().x(),
                        curve.end().y());
            }
            gc.stroke();
        });
    }

    /// A line round the box that is selected.
    void round(Figure shown) {
        line();
        if (chosen instanceof Chosen.Box(var category)) {
            shown.box(category).ifPresent(box -> outline(box.bounds(), 4));
        }
    }

    /// Where a box goes.
    void going(Rect there) {
        line();
        gc.setGlobalAlpha(0.35);
        gc.setFill(palette.of(Tone.SELECTION));
        gc.fillRoundRect(there.x(), there.y(), there.width(), there.height(), 16, 16);
        gc.setGlobalAlpha(1);
        gc.setLineDashes(5, 4);
        outline(there, 0);
    }

    private void line() {
        gc.setStroke(palette.of(Tone.ACCENT));
        gc.setLineDashes();
        gc.setLineWidth(2 / Math.max(scale, 0.5));
    }

    private void outline(Rect rect, double off) {
        gc.strokeRoundRect(
                rect.x() - off, rect.y() - off, rect.width() + 2 * off, rect.height() + 2 * off, 16 + off, 16 + off);
    }
}
