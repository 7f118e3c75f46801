package zhagen.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.theory.Graph.Key;

/// The ways of the arrows between boxes that stand: out of one side, into another, apart from each other, round other boxes.
final class Routes {

    private static final double APART = 15;
    private static final double ALMOST_LEVEL = 10;
    private static final double THROUGH_A_BOX = 40;

    private final Map<Id<Code>, Rect> boxes;
    private final Map<Key, Route> routes = new LinkedHashMap<>();

    enum Side {
        LEFT(-1, 0),
        RIGHT(1, 0),
        TOP(0, -1),
        BOTTOM(0, 1);

        final int dx;
        final int dy;

        Side(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }

        /// The point of a side, `off` its middle.
        Point of(Rect box, double off) {
            return new Point(
                    box.x() + box.width() * (1 + dx) / 2 + Math.abs(dy) * off,
                    box.y() + box.height() * (1 + dy) / 2 + Math.abs(dx) * off);
        }

        double length(Rect box) {
            return dx == 0 ? box.width() : box.height();
        }
    }

    private record Route(Key key, Rect from, Side out, List<Point> way, Rect to, Side in) {

        Curve[] curves(double offOut, double offIn) {
            var curves = new ArrayList<Curve>();
            var at = out.of(from, offOut);
            int dx = out.dx;
            int dy = out.dy;
            for (var next : way) {
                int ahead = next.x() >= at.x() ? 1 : -1;
                curves.add(bow(at, dx, dy, next, -ahead, 0));
                at = next;
                dx = ahead;
                dy = 0;
            }
            curves.add(bow(at, dx, dy, in.of(to, offIn), in.dx, in.dy));
            return curves.toArray(Curve[]::new);
        }
    }

    /// A curve that leaves and arrives in the given directions.
    static Curve bow(Point from, int dx, int dy, Point to, int backX, int backY) {
        double across = Math.abs(to.x() - from.x());
        double down = Math.abs(to.y() - from.y());
        double out = Math.max(18, dx != 0 ? across * 0.5 : down * 0.5);
        double back = Math.max(18, backX != 0 ? across * 0.5 : down * 0.5);
        return new Curve(from, from.plus(dx * out, dy * out), to.plus(backX * back, backY * back), to);
    }

    Routes(Map<Id<Code>, Rect> boxes) {
        this.boxes = boxes;
    }

    /// Whether the way that the layers left free has since been taken by a box.
    boolean blocked(Key key, Id<Code> to, List<Point> way) {
        return through(layered(key, to, way), to) > 4;
    }

    void along(Key key, Id<Code> to, List<Point> way) {
        routes.put(key, layered(key, to, way));
    }

    private Route layered(Key key, Id<Code> to, List<Point> way) {
        var from = boxes.get(key.from());
        var end = boxes.get(to);
        boolean forwards = from.middle().x() <= end.middle().x();
        return new Route(key, from, forwards ? Side.RIGHT : Side.LEFT, way, end, forwards ? Side.LEFT : Side.RIGHT);
    }

    /// How many arrows meet on a side already.
    private long docked(Rect box, Side side) {
        return routes.values().stream()
                .filter(route -> route.from().equals(box) && route.out() == side
                        || route.to().equals(box) && route.in() == side)
                .count();
    }

    /// By whichever sides make the easiest way.
    void freely(Key key, Id<Code> to) {
        var from = boxes.get(key.from());
        var end = boxes.get(to);
        Route best = null;
        double least = Double.MAX_VALUE;
        for (var out : Side.values()) {
            for (var in : Side.values()) {
                var route = new Route(key, from, out, List.of(), end, in);
                double effort = new Trail(List.of(route.curves(0, 0))).length()
                        + THROUGH_A_BOX * through(route, to)
                        + away(from, out, end) * 60
                        + away(end, in, from) * 60
                        + 9 * (docked(from, out) + docked(end, in));
                if (best == null || effort < least) {
                    least = effort;
                    best = route;
                }
            }
        }
        if (best != null) {
            routes.put(key, best);
        }
    }

    /// 1 where the side looks away from the other box, 0 where towards it.
    private static double away(Rect box, Side side, Rect other) {
        double dx = other.middle().x() - box.middle().x();
        double dy = other.middle().y() - box.middle().y();
        double length = Math.hypot(dx, dy);
        return length == 0 ? 1 : (1 - (side.dx * dx + side.dy * dy) / length) / 2;
    }

    private double through(Route route, Id<Code> to) {
        var others = boxes.entrySet().stream()
                .filter(box -> !box.getKey().equals(route.key().from()) && !box.getKey().equals(to))
                .map(box -> box.getValue().grown(4))
                .toList();
        var own = List.of(route.from().grown(-3), route.to().grown(-3));
        var trail = new Trail(List.of(route.curves(0, 0)));
        return trail.within(others) + trail.within(own);
    }

    /// The curves of every arrow. Those that meet on one side of a box are spread along it, in the order of where they come from.
    Map<Key, List<Curve>> curves() {
        var ends = new HashMap<Dock, List<Docking>>();
        routes.values().forEach(route -> {
            var first = route.way().isEmpty() ? route.to().middle() : route.way().getFirst();
            var last = route.way().isEmpty() ? route.from().middle() : route.way().getLast();
            dock(ends, new Dock(route.from(), route.out()), new Docking(route.key(), true, first));
            dock(ends, new Dock(route.to(), route.in()), new Docking(route.key(), false, last));
        });
        var offOut = new HashMap<Key, Double>();
        var offIn = new HashMap<Key, Double>();
        ends.forEach((dock, dockings) -> {
            dockings.sort(Comparator.comparingDouble((Docking docking) -> dock.along(docking.towards()))
                    .thenComparing(docking -> docking.key().meaning())
                    .thenComparing(Docking::out)
                    .thenComparing(docking -> docking.key().from()));
            double apart = Math.min(APART, dock.side().length(dock.box()) * 0.8 / dockings.size());
            for (int i = 0; i < dockings.size(); i++) {
                double off = (i - (dockings.size() - 1) / 2.0) * apart;
                (dockings.get(i).out() ? offOut : offIn).put(dockings.get(i).key(), off);
            }
        });
        routes.values().forEach(route -> straighten(route, ends, offOut, offIn));
        var curves = new LinkedHashMap<Key, List<Curve>>();
        routes.forEach((key, route) -> curves.put(key, List.of(route.curves(offOut.get(key), offIn.get(key)))));
        return curves;
    }

    /// An arrow that is almost level becomes level where it has one of its ends to itself.
    private static void straighten(
            Route route, Map<Dock, List<Docking>> ends, Map<Key, Double> offOut, Map<Key, Double> offIn) {
        var start = route.out().of(route.from(), offOut.get(route.key()));
        var end = route.in().of(route.to(), offIn.get(route.key()));
        if (!route.way().isEmpty() || route.out().dx == 0 || route.in().dx == 0) {
            return;
        }
        double down = end.y() - start.y();
        if (Math.abs(down) > ALMOST_LEVEL) {
            return;
        }
        if (ends.get(new Dock(route.to(), route.in())).size() == 1) {
            offIn.merge(route.key(), -down, Double::sum);
        } else if (ends.get(new Dock(route.from(), route.out())).size() == 1) {
            offOut.merge(route.key(), down, Double::sum);
        }
    }

    private record Dock(Rect box, Side side) {

        /// Where along the side something lies that is seen from here, far things by their direction.
        double along(Point point) {
            var from = side.of(box, 0);
            double away = Math.max(1, (point.x() - from.x()) * side.dx + (point.y() - from.y()) * side.dy);
            double off = side.dx == 0 ? point.x() - from.x() : point.y() - from.y();
            return Math.atan2(off, away);
        }
    }

    private record Docking(Key key, boolean out, Point towards) {}

    private static void dock(Map<Dock, List<Docking>> ends, Dock dock, Docking docking) {
        ends.computeIfAbsent(dock, _ -> new ArrayList<>()).add(docking);
    }

    /// A moderation: from a box to a point of an arrow.
    List<Curve> onto(Key key, Trail arrow) {
        var from = boxes.get(key.from());
        var others = boxes.entrySet().stream()
                .filter(box -> !box.getKey().equals(key.from()))
                .map(box -> box.getValue().grown(4))
                .toList();
        Curve best = null;
        double least = Double.MAX_VALUE;
        for (double share = 0.2; share <= 0.86; share += 0.05) {
            var end = arrow.at(share);
            for (var side : Side.values()) {
                var start = side.of(from, 0);
                for (var curve : List.of(
                        square(start, side, end, arrow.at(share - 0.03), arrow.at(share + 0.03)),
                        aslant(start, side, end))) {
                    var trail = new Trail(List.of(curve));
                    double effort = trail.length()
                            + THROUGH_A_BOX * trail.within(others)
                            + THROUGH_A_BOX * trail.within(List.of(from.grown(-3)))
                            + 40 * away(from, side, Rect.at(end))
                            + 60 * Math.abs(share - 0.5)
                            + 14 * docked(from, side);
                    if (best == null || effort < least - 8) {
                        least = effort;
                        best = curve;
                    }
                }
            }
        }
        return best == null ? List.of() : List.of(best);
    }

    /// Comes in square to the arrow, from the side on which it began, and stops short of its line.
    private static Curve square(Point start, Side side, Point end, Point before, Point after) {
        double length = Math.max(1e-6, before.distance(after));
        double nx = -(after.y() - before.y()) / length;
        double ny = (after.x() - before.x()) / length;
        if ((start.x() - end.x()) * nx + (start.y() - end.y()) * ny < 0) {
            nx = -nx;
            ny = -ny;
        }
        var stop = end.plus(nx * 4, ny * 4);
        double reach = Math.max(16, start.distance(stop) * 0.42);
        return new Curve(
                start, start.plus(side.dx * reach, side.dy * reach), stop.plus(nx * reach, ny * reach), stop);
    }

    /// Comes in from where it began.
    private static Curve aslant(Point start, Side side, Point end) {
        double distance = Math.max(1, start.distance(end));
        var stop = end.towards(start, Math.min(0.5, 4 / distance));
        double reach = Math.max(16, distance * 0.35);
        return new Curve(start, start.plus(side.dx * reach, side.dy * reach), stop.towards(start, 0.3), stop);
    }
}
