package zhagen.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The way of an arrow, walked at even steps, to ask where it is and what it meets.
final class Trail {

    private static final int STEPS = 24;

    private final List<Point> points = new ArrayList<>();
    private final double[] walked;
    private final Rect bounds;

    Trail(List<Curve> curves) {
        points.add(curves.getFirst().start());
        for (var curve : curves) {
            for (int step = 1; step <= STEPS; step++) {
                points.add(curve.at((double) step / STEPS));
            }
        }
        walked = new double[points.size()];
        for (int i = 1; i < walked.length; i++) {
            walked[i] = walked[i - 1] + points.get(i - 1).distance(points.get(i));
        }
        bounds = points.stream().map(Rect::at).reduce(Rect::and).orElseThrow();
    }

    List<Point> points() {
        return points;
    }

    double length() {
        return walked[walked.length - 1];
    }

    /// The point a share of the way along.
    Point at(double share) {
        double wanted = share * length();
        int next = 1;
        while (next < walked.length - 1 && walked[next] < wanted) {
            next++;
        }
        double step = walked[next] - walked[next - 1];
        double within = step == 0 ? 0 : (wanted - walked[next - 1]) / step;
        return points.get(next - 1).towards(points.get(next), Math.clamp(within, 0, 1));
    }

    double distance(Point point) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < points.size(); i++) {
            least = Math.min(least, distance(point, points.get(i - 1), points.get(i)));
        }
        return least;
    }

    boolean passes(Point point, double within) {
        return bounds.grown(within).contains(point) && distance(point) < within;
    }

    private static double distance(Point point, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double share = square == 0
                ? 0
                : Math.clamp(((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / square, 0, 1);
        return point.distance(from.towards(to, share));
    }

    /// How far it runs through the rectangles.
    double within(Collection<Rect> rects) {
        double through = 0;
        for (var rect : rects) {
            if (rect.grown(1).overlaps(bounds.grown(1))) {
                for (int i = 1; i < points.size(); i++) {
                    through += rect.contains(points.get(i)) ? walked[i] - walked[i - 1] : 0;
                }
            }
        }
        return through;
    }

    Rect bounds() {
        return bounds;
    }
}
