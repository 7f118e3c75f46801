package zhagen.ui.workbench;

import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.effect.BlurType;
import javafx.scene.image.Image;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderImage;
import javafx.scene.layout.BorderRepeat;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// The soft shadow below what floats: a picture, made once, whose sides are stretched. A shadow that is the effect of a node is blurred
/// anew, with all that the node holds, at each letter that changes in it. Screen thread.
final class Shadow extends Region {

    private static final double REACH = 24;
    private static final double DROP = 8;
    private static final double CORNER = 11;
    private static final Color COLOUR = Color.rgb(20, 24, 30, 0.22);
    /// From the outer edge to where neither the corner nor the blur of the other side is felt any more.
    private static final double SLICE = REACH + CORNER + REACH;

    Shadow() {
        setMouseTransparent(true);
        var widths = new BorderWidths(SLICE);
        setBorder(new Border(new BorderImage(
                picture(), widths, Insets.EMPTY, widths, false, BorderRepeat.STRETCH, BorderRepeat.STRETCH)));
    }

    private static Image picture() {
        double side = 2 * SLICE + 1;
        var caster = new Rectangle(REACH, REACH, side - 2 * REACH, side - 2 * REACH);
        caster.setArcWidth(2 * CORNER);
        caster.setArcHeight(2 * CORNER);
        caster.setEffect(new javafx.scene.effect.Shadow(BlurType.GAUSSIAN, COLOUR, REACH));
        var area = new SnapshotParameters();
        area.setFill(Color.TRANSPARENT);
        area.setViewport(new Rectangle2D(0, 0, side, side));
        return caster.snapshot(area, null);
    }

    /// Lies below a region that has its place.
    void below(Region floating) {
        resizeRelocate(
                floating.getLayoutX() - REACH,
                floating.getLayoutY() - REACH + DROP,
                floating.getWidth() + 2 * REACH,
                floating.getHeight() + 2 * REACH);
    }
}
