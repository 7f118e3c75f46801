package zhagen.ui.reader;

/// How the width of the reader is shared: names of speakers, words, stripes, and the overview at the edge.
record Columns(double gutter, double words, double wordsX, double stripes, double stripesX) {

    static final double OVERVIEW = 10;

    private static final double WIDEST_STRIPES = 260;
    private static final double EDGE = 16;
    private static final double GUTTER_GAP = 18;
    private static final double STRIPES_GAP = 26;

    /// Without stripes: what is left belongs to the words.
    ///
    /// @param measure the most that a line holds, in ems
    static Columns plain(double width, double measure, double em) {
        double room = Math.max(0, width - OVERVIEW - 4 - 2 * EDGE);
        double gutter = Math.clamp(room * 0.16, 60, 100);
        double words = Math.min(measure * em, Math.max(8 * em, room - gutter - GUTTER_GAP));
        words = Math.floor(words / em) * em + 0.5;
        double wordsX = Math.floor(EDGE + Math.max(0, room - gutter - GUTTER_GAP - words) / 2 + gutter + GUTTER_GAP);
        return new Columns(gutter, words, wordsX, 0, Math.floor(wordsX + words));
    }

    /// @param measure the most that a line holds, in ems
    static Columns of(double width, double measure, double em) {
        double room = Math.max(0, width - OVERVIEW - 4 - 2 * EDGE);
        double gutter = Math.clamp(room * 0.13, 60, 100);
        double stripes = Math.clamp(room * 0.22, 72, 200);
        double words = Math.min(measure * em, Math.max(8 * em, room - gutter - GUTTER_GAP - STRIPES_GAP - stripes));
        words = Math.floor(words / em) * em + 0.5;
        stripes = Math.clamp(room - gutter - GUTTER_GAP - words - STRIPES_GAP, stripes, WIDEST_STRIPES);
        double spare = Math.max(0, room - gutter - GUTTER_GAP - words - STRIPES_GAP - stripes);
        double wordsX = Math.floor(EDGE + spare / 2 + gutter + GUTTER_GAP);
        return new Columns(gutter, words, wordsX, stripes, Math.floor(wordsX + words + STRIPES_GAP));
    }

    double gutterEnd() {
        return wordsX - GUTTER_GAP;
    }
}
