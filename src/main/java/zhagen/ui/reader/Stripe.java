package zhagen.ui.reader;

/// A mark's bar in the margin.
///
/// @param lane     which of the columns beside each other it stands in
/// @param column   the width that is free of others all along the bar
/// @param nameRoom the width that its name has at the top of the bar
record Stripe(Mark mark, double top, double bottom, int lane, double x, double column, double nameRoom) {

    static final double NAME_HEIGHT = 17;

    static final double THICKNESS = 3;
    static final double NAME_GAP = 7;
    static final double CLEAR = 4;

    double thickness() {
        return Math.min(THICKNESS, column * 0.7);
    }

    double nameX() {
        return x + thickness() + NAME_GAP;
    }

    /// The width that its name has anywhere along the bar.
    double roomAlong() {
        return Math.max(0, column - thickness() - NAME_GAP - CLEAR);
    }

    /// What a mark wants, before it has a place.
    ///
    /// @param name the width of its name
    record Reach(Mark mark, double top, double bottom, double name) {

        double wants() {
            return THICKNESS + NAME_GAP + name + CLEAR + 1;
        }

        double occupied() {
            return Math.max(bottom, top + NAME_HEIGHT) + CLEAR;
        }

        boolean meets(double from, double to) {
            return top < to && from < occupied();
        }
    }
}
