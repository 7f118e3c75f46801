package zhagen.diagram;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import zhagen.diagram.Figure.Arrow;
import zhagen.diagram.Figure.Box;
import zhagen.diagram.Figure.Frame;
import zhagen.diagram.Figure.Heads;
import zhagen.diagram.Figure.Line;
import zhagen.diagram.Figure.Mark;

/// Paints figures, the same on the screen, in SVG and in PNG: whatever can be drawn on with Java 2D.
public final class Painter {

    /// The radius of a sign.
    static final double MARK = 8.5;

    private static final double GLYPH = 4.4;

    private final Graphics2D canvas;
    private final Style style;

    private Painter(Graphics2D canvas, Style style) {
        this.canvas = canvas;
        this.style = style;
    }

    /// Paints in the figure's own coordinates, without its paper.
    public static void paint(Figure figure, Graphics2D canvas, Style style) {
        finely(canvas);
        var painter = new Painter(canvas, style);
        figure.frames().forEach(painter::frame);
        figure.arrows().forEach(painter::arrow);
        figure.frames().forEach(painter::heading);
        figure.boxes().forEach(painter::box);
        figure.arrows().forEach(painter::mark);
    }

    static void finely(Graphics2D canvas) {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private void frame(Frame frame) {
        var bounds = frame.bounds();
        draw(rounded(bounds, 14), style.line(), new BasicStroke(
                1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 4}, 0));
    }

    private void heading(Frame frame) {
        var heading = frame.heading();
        canvas.setColor(style.paper());
        canvas.fill(new Rectangle2D.Double(heading.x(), heading.y(), heading.width(), heading.height()));
        words(frame.name(), Type.FRAME, heading.x() + 3, heading.bottom() - Type.FRAME.drop() - 1, style.secondInk());
    }

    private void box(Box box) {
        var shape = shape(box);
        canvas.setColor(box.tinted() ? style.tint() : box.form() == Box.Form.SQUARE ? style.square() : style.box());
        canvas.fill(shape);
        var line = box.tinted() || box.core() ? style.accent() : style.line();
        float width = box.core() ? 2.4f : 1.3f;
        draw(shape, box.form() == Box.Form.BROKEN ? style.secondInk() : line, box.form() == Box.Form.BROKEN
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {4, 3}, 0)
                : new BasicStroke(width));
        var middle = box.bounds().middle();
        for (var words : box.words()) {
            words(
                    words.text(),
                    words.type(),
                    middle.x() + words.left(),
                    middle.y() + words.baseline(),
                    words.type() == Type.NAME ? style.ink() : style.secondInk());
        }
    }

    private static Shape shape(Box box) {
        return switch (box.form()) {
            case ROUNDED -> rounded(box.bounds(), 16);
            case BROKEN -> rounded(box.bounds(), Math.min(box.bounds().height(), 56));
            case SQUARE -> rounded(box.bounds(), 2);
        };
    }

    private static Shape rounded(Rect rect, double diameter) {
        return new RoundRectangle2D.Double(
                rect.x(), rect.y(), rect.width(), rect.height(), diameter, diameter);
    }

    private void words(String text, Type type, double x, double baseline, Color colour) {
        canvas.setFont(type.font());
        canvas.setColor(colour);
        canvas.drawString(text, (float) x, (float) baseline);
    }

    private Color colour(Arrow arrow) {
        var full = style.of(arrow.ink());
        return arrow.inferred() ? style.paler(full) : full;
    }

    private void arrow(Arrow arrow) {
        var colour = colour(arrow);
        double head = head(arrow);
        var curves = arrow.heads() == Heads.NONE ? arrow.curves() : shortened(arrow.curves(), head * 0.8);
        if (arrow.heads() == Heads.OPEN_BOTH) {
            curves = backwards(shortened(backwards(curves), head * 0.8));
            head(backwards(arrow.curves()), head, colour, true);
        }
        draw(path(curves), colour, stroke(arrow));
        if (arrow.heads() != Heads.NONE) {
            head(arrow.curves(), head, colour, arrow.heads() != Heads.END);
        }
    }

    private static double head(Arrow arrow) {
        return (arrow.line() == Line.DOTTED ? 6.5 : 7.5) + 1.1 * arrow.width();
    }

    private static BasicStroke stroke(Arrow arrow) {
        float width = (float) arrow.width();
        float grown = Math.max(1.4f, width);
        float[] dashes = switch (arrow.line()) {
            case SOLID -> null;
            case DASHED -> new float[] {2.6f * grown + 2, 1.6f * grown + 1};
            case DOTTED -> new float[] {0.1f, 2.4f * grown};
            case DASH_DOT -> new float[] {4 * grown + 2, 1.8f * grown + 1, grown, 1.8f * grown + 1};
            case LONG_DASHES -> new float[] {6 * grown + 4, 2.5f * grown + 2};
        };
        int cap = arrow.line() == Line.DOTTED ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        return dashes == null
                ? new BasicStroke(width, cap, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    private void head(List<Curve> curves, double length, Color colour, boolean open) {
        var tip = curves.getLast().end();
        var from = shortened(curves, length).getLast().end();
        double distance = Math.max(1e-6, tip.distance(from));
        double dx = (tip.x() - from.x()) / distance;
        double dy = (tip.y() - from.y()) / distance;
        double half = length * 0.42;
        var triangle = new Path2D.Double();
        triangle.moveTo(tip.x() - dx * length - dy * half, tip.y() - dy * length + dx * half);
        triangle.lineTo(tip.x(), tip.y());
        triangle.lineTo(tip.x() - dx * length + dy * half, tip.y() - dy * length - dx * half);
        triangle.closePath();
        canvas.setColor(open ? style.paper() : colour);
        canvas.fill(triangle);
        draw(triangle, colour, new BasicStroke(open ? 1.2f : 0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    }

    /// The way without its last `length`.
    private static List<Curve> shortened(List<Curve> curves, double length) {
        var last = curves.getLast();
        double low = 0;
        double high = 1;
        for (int i = 0; i < 24; i++) {
            double middle = (low + high) / 2;
            if (last.at(middle).distance(last.end()) > length) {
                low = middle;
            } else {
                high = middle;
            }
        }
        var kept = new ArrayList<>(curves);
        kept.set(kept.size() - 1, last.until(low));
        return kept;
    }

    private static List<Curve> backwards(List<Curve> curves) {
        return curves.reversed().stream().map(Curve::backwards).toList();
    }

    private static Shape path(List<Curve> curves) {
        var path = new Path2D.Double();
        path.moveTo(curves.getFirst().start().x(), curves.getFirst().start().y());
        for (var curve : curves) {
            path.curveTo(
                    curve.first().x(),
                    curve.first().y(),
                    curve.second().x(),
                    curve.second().y(),
                    curve.end().x(),
                    curve.end().y());
        }
        return path;
    }

    private void mark(Arrow arrow) {
        var at = arrow.markAt();
        if (arrow.mark() == Mark.NONE || at == null) {
            return;
        }
        var circle = new Ellipse2D.Double(at.x() - MARK, at.y() - MARK, 2 * MARK, 2 * MARK);
        canvas.setColor(style.paper());
        canvas.fill(circle);
        var colour = colour(arrow);
        draw(circle, colour, new BasicStroke(1.3f));
        canvas.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (arrow.mark()) {
            case PLUS -> {
                level(at, 0, GLYPH);
                upright(at, 0, GLYPH);
            }
            case MINUS -> level(at, 0, GLYPH);
            case BOTH -> {
                level(at, -1.6, 3.4);
                upright(at, -1.6, 3.4);
                level(at, 4.2, 3.4);
            }
            case CONFLICT -> {
                canvas.draw(new Line2D.Double(at.x() - 3.2, at.y() - 3.2, at.x() + 3.2, at.y() + 3.2));
                canvas.draw(new Line2D.Double(at.x() - 3.2, at.y() + 3.2, at.x() + 3.2, at.y() - 3.2));
            }
            case EQUAL -> {
                level(at, -1.9, 3.8);
                level(at, 1.9, 3.8);
            }
            case UNKNOWN -> words("?", Type.SIGN, at.x() - Type.SIGN.width("?") / 2, at.y() + 4.7, colour);
            case NONE -> throw new IllegalStateException();
        }
    }

    private void level(Point at, double dy, double half) {
        canvas.draw(new Line2D.Double(at.x() - half, at.y() + dy, at.x() + half, at.y() + dy));
    }

    private void upright(Point at, double dy, double half) {
        canvas.draw(new Line2D.Double(at.x(), at.y() + dy - half, at.x(), at.y() + dy + half));
    }

    private void draw(Shape shape, Color colour, BasicStroke stroke) {
        canvas.setColor(colour);
        canvas.setStroke(stroke);
        canvas.draw(shape);
    }

    /// Fills the drawing's bounds with its paper.
    static void paper(Drawing drawing, Graphics2D canvas, Style style) {
        var bounds = drawing.bounds();
        canvas.setColor(style.paper());
        canvas.fill(new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height()));
    }
}
