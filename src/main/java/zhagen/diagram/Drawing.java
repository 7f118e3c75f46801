package zhagen.diagram;

import java.awt.Graphics2D;

/// Something that is drawn the same on the screen, in SVG and in PNG.
public interface Drawing {

    String title();

    /// The drawing in words, for those who do not see it.
    String description();

    Rect bounds();

    /// Paints in the drawing's own coordinates, without its paper.
    void paint(Graphics2D canvas, Style style);
}
