package zhagen.analysis.saturation;

import java.util.ArrayList;
import java.util.List;
import zhagen.model.Label;

/// The curve of accumulation: how much is known after each source, of all that is known in the end.
public record Curve(List<Point> points, int total) {

    /// One source's turn.
    ///
    /// @param found how much there is in it
    /// @param fresh how much of that is new
    /// @param known how much was known then
    /// @param degree that as a part of all
    public record Point(int found, int fresh, int known, Share degree) {}

    public Curve {
        points = List.copyOf(points);
    }

    public static Curve of(Growth growth) {
        var points = new ArrayList<Point>();
        int total = growth.total();
        var fresh = growth.fresh();
        int known = 0;
        for (int i = 0; i < growth.sources(); i++) {
            known += fresh[i];
            var degree = Share.of(known, total, Label.of("saturation.nothing"));
            points.add(new Point(growth.foundIn(i), fresh[i], known, degree));
        }
        return new Curve(points, total);
    }
}
