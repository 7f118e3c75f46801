package zhagen.diagram;

import java.awt.Graphics2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.theory.Graph.Key;

/// A model laid out: where each box, word and arrow stands, in points. It is painted, saved and clicked at from this alone.
///
/// @param title the model's name
/// @param description the figure in words, an arrow a line, for those who do not see it
public record Figure(
        String title, String description, Rect bounds, List<Frame> frames, List<Box> boxes, List<Arrow> arrows)
        implements Drawing {

    private static final double REACH = 7;

    public Figure {
        frames = List.copyOf(frames);
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    @Override
    public void paint(Graphics2D canvas, Style style) {
        Painter.paint(this, canvas, style);
    }

    /// A category.
    ///
    /// @param tinted it is what the model explains
    public record Box(Id<Code> category, Form form, boolean tinted, boolean core, Rect bounds, List<Words> words) {

        public Box {
            words = List.copyOf(words);
        }

        public enum Form {
            ROUNDED,
            /// A moderator: fully rounded, with a broken line.
            BROKEN,
            /// An intervention.
            SQUARE
        }

        /// The name, for those who do not see the figure.
        public String spoken() {
            return words.stream().map(Words::text).reduce((one, next) -> one + " " + next).orElse("");
        }
    }

    /// A line of words.
    ///
    /// @param left where it begins, seen from the middle of its box
    /// @param baseline seen from the middle of its box
    public record Words(String text, Type type, double left, double baseline) {}

    /// A group of boxes with a name of its own.
    ///
    /// @param heading where the name stands
    public record Frame(String name, Rect bounds, Rect heading) {}

    /// A relation between two boxes, or, where it moderates, between a box and an arrow.
    ///
    /// @param width of its line; it grows with the people who say so
    /// @param inferred drawn paler: nobody says so
    /// @param mark its sign
    /// @param markAt the middle of the sign
    /// @param spoken the arrow in words
    public record Arrow(
            Key key,
            List<Curve> curves,
            Ink ink,
            Line line,
            Heads heads,
            double width,
            boolean inferred,
            Mark mark,
            @Nullable Point markAt,
            String spoken) {

        public Arrow {
            curves = List.copyOf(curves);
        }

        Arrow marked(Point at) {
            return new Arrow(key, curves, ink, line, heads, width, inferred, mark, at, spoken);
        }
    }

    /// What colour a line has; the style knows it.
    public enum Ink {
        PLUS,
        MINUS,
        MIXED,
        PLAIN,
        INTERVENTION,
        CONFLICT
    }

    public enum Line {
        SOLID,
        DASHED,
        DOTTED,
        DASH_DOT,
        LONG_DASHES
    }

    public enum Heads {
        NONE,
        END,
        OPEN_END,
        OPEN_BOTH
    }

    public enum Mark {
        NONE,
        PLUS,
        MINUS,
        BOTH,
        UNKNOWN,
        CONFLICT,
        EQUAL
    }

    public Optional<Box> box(Id<Code> category) {
        return boxes.stream().filter(box -> box.category().equals(category)).findFirst();
    }

    public Optional<Arrow> arrow(Key key) {
        return arrows.stream().filter(arrow -> arrow.key().equals(key)).findFirst();
    }

    public Optional<Box> boxAt(double x, double y) {
        return boxes.reversed().stream().filter(box -> box.bounds().contains(x, y)).findFirst();
    }

    /// The nearest arrow within reach of a pointer.
    public Optional<Arrow> arrowAt(double x, double y) {
        var point = new Point(x, y);
        return arrows.stream()
                .filter(arrow -> distance(arrow, point) <= REACH)
                .min(Comparator.comparingDouble(arrow -> distance(arrow, point)));
    }

    private static double distance(Arrow arrow, Point point) {
        double toMark = arrow.mark() == Mark.NONE || arrow.markAt() == null
                ? Double.MAX_VALUE
                : Math.max(0, arrow.markAt().distance(point) - Painter.MARK);
        return Math.min(toMark, new Trail(arrow.curves()).distance(point));
    }
}
