package zhagen.diagram;

/// A point of a figure, in points (1/72 inch), y downwards.
public record Point(double x, double y) {

    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /// The point a `share` of the way to `other`.
    Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
