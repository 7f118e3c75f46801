package zhagen.ui.reader;

/// How the width of the reader is shared: names of speakers, words, stripes, and the overview at the edge.
///
/// @param gutter  the width for names of speakers
/// @param numbers the width for the numbers of lines
record Columns(double gutter, double numbers, double words, double wordsX, double stripes, double stripesX,
        double overview) {

    private static final double OVERVIEW = 18;
    private static final double PLAIN_OVERVIEW = 8;
    private static final double NUMBERS = 32;
    private static final double WIDEST_STRIPES = 260;
    private static final double EDGE = 16;
    private static final double GUTTER_GAP = 18;
    private static final double STRIPES_GAP = 26;

    /// @param striped whether stripes are shown at all
    static Columns of(double width, ReaderSettings settings, boolean striped) {
        double em = settings.size();
        double overview = settings.strip() ? OVERVIEW : PLAIN_OVERVIEW;
        double room = Math.max(0, width - overview - 4 - 2 * EDGE);
        double factor = striped ? settings.stripes().factor : 0;
        double gutter = Math.clamp(room * (factor > 0 ? 0.13 : 0.16), 60, 100);
        double numbers = settings.gutter().countsLines() ? NUMBERS : 0;
        double stripes = factor * Math.clamp(room * 0.22, 72, 200);
        double others = gutter + numbers + GUTTER_GAP + (factor > 0 ? STRIPES_GAP : 0);
        double words = Math.min(settings.measure() * em, Math.max(8 * em, room - others - stripes));
        words = Math.floor(words / em) * em + 0.5;
        stripes = Math.clamp(room - others - words, stripes, Math.max(stripes, factor * WIDEST_STRIPES));
        double spare = Math.max(0, room - others - words - stripes);
        double wordsX = Math.floor(EDGE + spare / 2 + gutter + numbers + GUTTER_GAP);
        double stripesX = Math.floor(wordsX + words + (factor > 0 ? STRIPES_GAP : 0));
        return new Columns(gutter, numbers, words, wordsX, Math.floor(stripes), stripesX, overview);
    }

    boolean striped() {
        return stripes > 0;
    }

    double gutterEnd() {
        return wordsX - GUTTER_GAP - numbers;
    }

    /// The right edge of the numbers of lines.
    double numbersEnd() {
        return wordsX - GUTTER_GAP + 4;
    }
}
