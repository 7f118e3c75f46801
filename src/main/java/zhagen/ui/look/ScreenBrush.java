package zhagen.ui.look;

import java.awt.geom.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jfree.fx.FXGraphics2D;

/// Draws on a canvas, with letters set at the size in which they are seen: the canvas would set them small and stretch them.
public final class ScreenBrush extends FXGraphics2D {

    private final GraphicsContext canvas;

    public ScreenBrush(GraphicsContext canvas) {
        super(canvas);
        this.canvas = canvas;
    }

    @Override
    public void drawString(String words, float x, float y) {
        var transform = getTransform();
        var at = transform.transform(new Point2D.Float(x, y), null);
        canvas.save();
        canvas.setTransform(1, 0, 0, 1, 0, 0);
        canvas.setFont(Font.font(getFont().getFamily(), getFont().getSize() * transform.getScaleX()));
        canvas.setTextAlign(TextAlignment.LEFT);
        canvas.setTextBaseline(VPos.BASELINE);
        canvas.fillText(words, at.getX(), at.getY());
        canvas.restore();
    }
}
