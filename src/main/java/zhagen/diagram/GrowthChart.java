package zhagen.diagram;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/// What source after source brought, as bars, and how much of the whole was known then, as a line; room at the right for what is held
/// back. It reads in black and white: bars have an edge, the line of random orders is broken.
///
/// @param description in words, for those who do not see it
/// @param bars in the order of coding
/// @param words what the parts of the chart are called
/// @param held the names of sources that are held back
/// @param reached the number of the source with which saturation is reached, from 1; 0 where it is not
public record GrowthChart(
        String title, String description, Rect bounds, List<Bar> bars, Words words, List<String> held, int reached)
        implements Drawing {

    private static final double LEFT = 34;
    private static final double RIGHT = 40;
    private static final double TOP = 40;
    private static final double BOTTOM = 22;
    private static final double WIDEST = 26;
    private static final double HELD = 0.24;
    private static final double GAP = 10;

    /// One source.
    ///
    /// @param fresh how much it brought
    /// @param known how much of the whole was known after it, 0 to 1
    /// @param middle that in the middle of random orders
    public record Bar(String name, int fresh, double known, double middle) {}

    /// @param bars what the bars are
    /// @param line what the line is
    /// @param orders what the broken line is; empty where there is none
    /// @param held what is held back
    /// @param mark what stands at the source with which saturation is reached, such as `6+2`
    public record Words(String bars, String line, String orders, String held, String mark) {}

    public GrowthChart {
        bars = List.copyOf(bars);
        held = List.copyOf(held);
    }

    /// The same in other bounds.
    public GrowthChart sized(double width, double height) {
        return new GrowthChart(title, description, new Rect(0, 0, width, height), bars, words, held, reached);
    }

    @Override
    public void paint(Graphics2D canvas, Style style) {
        Painter.finely(canvas);
        new Drawn(canvas, style).all();
    }

    private final class Drawn {

        private final Graphics2D canvas;
        private final Style style;
        private final double left = bounds.x() + LEFT;
        private final double top = bounds.y() + TOP;
        private final double foot = bounds.bottom() - BOTTOM;
        private final double whole = bounds.width() - LEFT - RIGHT;
        private final double width = held.isEmpty() ? whole : whole * (1 - HELD);
        private final double slot = width / Math.max(1, bars.size());
        private final int most = Math.max(1, bars.stream().mapToInt(Bar::fresh).max().orElse(1));

        Drawn(Graphics2D canvas, Style style) {
            this.canvas = canvas;
            this.style = style;
        }

        void all() {
            if (!held.isEmpty()) {
                held();
            }
            axes();
            for (int i = 0; i < bars.size(); i++) {
                bar(i);
            }
            names();
            if (reached > 0) {
                reached();
            }
            if (!words.orders().isEmpty()) {
                line(true);
            }
            line(false);
            legend();
        }

        private double middle(int bar) {
            return left + slot * (bar + 0.5);
        }

        private double at(double share) {
            return foot - share * (foot - top);
        }

        private void axes() {
            draw(new Line2D.Double(left, foot, left + whole, foot), style.line(), new BasicStroke(1.1f));
            for (double share : new double[] {0.5, 1}) {
                draw(new Line2D.Double(left, at(share), left + width, at(share)), style.line(), broken(0.7f, 2, 4));
                words(Math.round(share * 100) + "%", left + whole + 5, at(share) + 4, style.secondInk());
            }
            var highest = String.valueOf(most);
            words(highest, left - 6 - Type.SMALL.width(highest), top + 4, style.secondInk());
            words("0", left - 6 - Type.SMALL.width("0"), foot + 1, style.secondInk());
        }

        private void bar(int i) {
            double wide = Math.min(WIDEST, slot < 4 ? slot : slot * 0.68);
            double high = bars.get(i).fresh() * (foot - top) / most;
            var shape = new Rectangle2D.Double(middle(i) - wide / 2, foot - high, wide, high);
            canvas.setColor(style.tint());
            canvas.fill(shape);
            if (slot >= 4 && high > 0) {
                draw(shape, style.paler(style.accent()), new BasicStroke(0.8f));
            }
        }

        /// As many as there is room for, the first always.
        private void names() {
            double free = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < bars.size(); i++) {
                var name = bars.get(i).name();
                double wide = Type.SMALL.width(name);
                double from = middle(i) - wide / 2;
                if (from >= free && (from + wide <= left + width + 2 || i == 0)) {
                    words(name, from, foot + 15, style.secondInk());
                    free = from + wide + GAP;
                }
            }
        }

        private void line(boolean orders) {
            var path = new Path2D.Double();
            for (int i = 0; i < bars.size(); i++) {
                double y = at(orders ? bars.get(i).middle() : bars.get(i).known());
                if (i == 0) {
                    path.moveTo(middle(i), y);
                } else {
                    path.lineTo(middle(i), y);
                }
            }
            draw(path, orders ? style.secondInk() : style.accent(),
                    orders ? broken(1.1f, 3, 3) : new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        }

        private void reached() {
            double x = middle(reached - 1);
            draw(new Line2D.Double(x, top - 4, x, foot), style.good(), broken(1.2f, 1, 3));
            double wide = Type.SMALL.width(words.mark());
            words(words.mark(), Math.min(x - wide / 2, left + whole - wide), top - 8, style.good());
        }

        private void held() {
            double from = left + width + GAP;
            canvas.setColor(style.tint());
            canvas.fill(new Rectangle2D.Double(from, top, left + whole - from, foot - top));
            double room = left + whole - from - 8;
            var lines = Type.SMALL.wrapped(words.held(), room, Locale.ROOT);
            double y = foot - 6 - (lines.size() - 1) * Type.SMALL.leading();
            for (var line : lines) {
                words(line, from + 5, y, style.secondInk());
                y += Type.SMALL.leading();
            }
        }

        private void legend() {
            double x = left + 2;
            double y = bounds.y() + 9;
            var box = new Rectangle2D.Double(x, y - 5, 9, 9);
            canvas.setColor(style.tint());
            canvas.fill(box);
            draw(box, style.paler(style.accent()), new BasicStroke(0.8f));
            x = after(words.bars(), x + 14, y);
            draw(new Line2D.Double(x, y, x + 16, y), style.accent(), new BasicStroke(2));
            x = after(words.line(), x + 21, y);
            if (!words.orders().isEmpty() && x + 21 + Type.SMALL.width(words.orders()) < left + whole) {
                draw(new Line2D.Double(x, y, x + 16, y), style.secondInk(), broken(1.1f, 3, 3));
                after(words.orders(), x + 21, y);
            }
        }

        private double after(String text, double x, double y) {
            words(text, x, y + 4, style.secondInk());
            return x + Type.SMALL.width(text) + 14;
        }

        private BasicStroke broken(float width, float on, float off) {
            return new BasicStroke(
                    width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {on, off}, 0);
        }

        private void words(String text, double x, double baseline, Color colour) {
            canvas.setFont(Type.SMALL.font());
            canvas.setColor(colour);
            canvas.drawString(text, (float) x, (float) baseline);
        }

        private void draw(Shape shape, Color colour, BasicStroke stroke) {
            canvas.setColor(colour);
            canvas.setStroke(stroke);
            canvas.draw(shape);
        }
    }
}
