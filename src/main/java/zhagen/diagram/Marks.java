package zhagen.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhagen.diagram.Figure.Arrow;
import zhagen.diagram.Figure.Mark;
import zhagen.theory.Graph.Key;

/// Where the signs of arrows stand: near their middles, off boxes, off each other, off other arrows.
final class Marks {

    private static final double[] SHARES = {
            0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8
    };

    private final List<Rect> boxes;
    private final Map<Key, Trail> trails;
    private final List<Point> taken = new ArrayList<>();

    /// @param taken where arrows end on arrows
    Marks(List<Rect> boxes, Map<Key, Trail> trails, List<Point> taken) {
        this.boxes = boxes.stream().map(box -> box.grown(Painter.MARK + 2)).toList();
        this.trails = trails;
        this.taken.addAll(taken);
    }

    Arrow marked(Arrow arrow) {
        if (arrow.mark() == Mark.NONE) {
            return arrow;
        }
        var trail = trails.get(arrow.key());
        var best = trail.at(0.5);
        double least = Double.MAX_VALUE;
        for (double share : SHARES) {
            var point = trail.at(share);
            double effort = Math.abs(share - 0.5) * 20 + crowding(arrow.key(), point);
            if (effort < least) {
                least = effort;
                best = point;
            }
        }
        taken.add(best);
        return arrow.marked(best);
    }

    private double crowding(Key own, Point point) {
        double crowding = 0;
        for (var box : boxes) {
            crowding += box.contains(point) ? 60 : 0;
        }
        for (var other : taken) {
            crowding += other.distance(point) < 2 * Painter.MARK + 5 ? 40 : 0;
        }
        for (var trail : trails.entrySet()) {
            if (!trail.getKey().equals(own) && trail.getValue().passes(point, Painter.MARK + 3)) {
                crowding += 6;
            }
        }
        return crowding;
    }
}
