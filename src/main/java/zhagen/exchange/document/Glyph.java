package zhagen.exchange.document;

/// A sign on a page, in the direction in which its line runs.
///
/// @param along where it begins on its line
/// @param across where its line stands, counted in the direction in which lines follow each other
/// @param space the width of a blank in its font
record Glyph(double along, double across, double length, double size, double space, String words, boolean bold) {

    double end() {
        return along + length;
    }

    boolean isBlank() {
        return words.isBlank();
    }
}
