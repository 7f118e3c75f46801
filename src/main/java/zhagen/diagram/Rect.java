package zhagen.diagram;

/// An upright rectangle of a figure.
public record Rect(double x, double y, double width, double height) {

    static Rect around(double middleX, double middleY, double width, double height) {
        return new Rect(middleX - width / 2, middleY - height / 2, width, height);
    }

    static Rect at(Point point) {
        return new Rect(point.x(), point.y(), 0, 0);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point middle() {
        return new Point(x + width / 2, y + height / 2);
    }

    public boolean contains(double px, double py) {
        return x <= px && px <= right() && y <= py && py <= bottom();
    }

    boolean contains(Point point) {
        return contains(point.x(), point.y());
    }

    boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    Rect grown(double by) {
        return new Rect(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    Rect moved(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }

    Rect and(Rect other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Rect(
                left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
