package zhagen.ui.models;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhagen.diagram.Figure;

/// From box to box by keyboard.
final class Wandering {

    private static final double SLANT = 0.35;

    private Wandering() {}

    /// All that can be selected: boxes from left to right, then arrows.
    static List<Chosen> all(Figure figure) {
        var all = new ArrayList<Chosen>();
        figure.boxes().stream()
                .sorted(Comparator.comparingDouble((Figure.Box box) -> box.bounds().x())
                        .thenComparingDouble(box -> box.bounds().y()))
                .forEach(box -> all.add(new Chosen.Box(box.category())));
        figure.arrows().forEach(arrow -> all.add(new Chosen.Arrow(arrow.key())));
        return all;
    }

    /// The nearest box that way.
    static Optional<Figure.Box> towards(Figure figure, Figure.Box from, int dx, int dy) {
        return figure.boxes().stream()
                .filter(other -> along(from, other, dx, dy) > SLANT * across(from, other, dx, dy))
                .min(Comparator.comparingDouble(
                        other -> along(from, other, dx, dy) + 2 * across(from, other, dx, dy)));
    }

    private static double along(Figure.Box from, Figure.Box to, int dx, int dy) {
        var start = from.bounds().middle();
        var end = to.bounds().middle();
        return (end.x() - start.x()) * dx + (end.y() - start.y()) * dy;
    }

    private static double across(Figure.Box from, Figure.Box to, int dx, int dy) {
        var start = from.bounds().middle();
        var end = to.bounds().middle();
        return Math.abs((end.x() - start.x()) * dy) + Math.abs((end.y() - start.y()) * dx);
    }
}
