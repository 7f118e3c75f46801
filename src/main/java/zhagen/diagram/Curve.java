package zhagen.diagram;

/// A cubic Bézier curve.
public record Curve(Point start, Point first, Point second, Point end) {

    Point at(double share) {
        double rest = 1 - share;
        double a = rest * rest * rest;
        double b = 3 * rest * rest * share;
        double c = 3 * rest * share * share;
        double d = share * share * share;
        return new Point(
                a * start.x() + b * first.x() + c * second.x() + d * end.x(),
                a * start.y() + b * first.y() + c * second.y() + d * end.y());
    }

    /// The part of the curve up to a share of its parameter.
    Curve until(double share) {
        var a = start.towards(first, share);
        var b = first.towards(second, share);
        var c = second.towards(end, share);
        var ab = a.towards(b, share);
        var bc = b.towards(c, share);
        return new Curve(start, a, ab, ab.towards(bc, share));
    }

    Curve backwards() {
        return new Curve(end, second, first, start);
    }
}
