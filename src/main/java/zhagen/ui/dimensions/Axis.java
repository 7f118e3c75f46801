package zhagen.ui.dimensions;

import zhagen.model.Property;

/// Where the places along a dimension stand across a width. Ordered values have the middle of a slot each, so that their names fit
/// below; poles stand at the edges.
record Axis(Property property) {

    private static final double EDGE = 10;
    private static final double FINEST = 100;

    boolean isOrdered() {
        return property.scale() == Property.Scale.ORDERED;
    }

    double x(double at, double width) {
        return isOrdered() ? edge(width) + at * (width - 2 * edge(width)) : EDGE + at * (width - 2 * EDGE);
    }

    /// The place that is meant by a point: the nearest value where they are ordered.
    double at(double x, double width) {
        double edge = isOrdered() ? edge(width) : EDGE;
        double at = Math.clamp((x - edge) / Math.max(1, width - 2 * edge), 0, 1);
        return isOrdered() ? property.place(property.valueAt(at)) : Math.rint(at * FINEST) / FINEST;
    }

    private double edge(double width) {
        return width / property.values().size() / 2;
    }
}
