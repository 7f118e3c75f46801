package zhagen.ui.reader;

/// Which characters are painted for those of the text, one for one.
final class Glyphs {

    private static final String CURLY = "‘’“”";
    private static final String STRAIGHT = "''\"\"";

    private Glyphs() {}

    /// Control characters have no glyphs and become spaces. The Chinese font has curly quotes as wide as ideographs,
    /// so those in a block without ideographs, and apostrophes within a word, become straight ones.
    static String display(ReaderText shown) {
        var text = shown.text();
        var display = new StringBuilder(text);
        for (var block : shown.blocks()) {
            boolean latin = true;
            boolean curly = false;
            for (int i = block.words().start(); i < block.words().end(); i++) {
                char c = text.charAt(i);
                latin &= c < '\u2e80' || Character.isSurrogate(c);
                curly |= c == '‘' || c == '’' || c == '“' || c == '”';
                if (c < ' ' && c != '\n') {
                    display.setCharAt(i, ' ');
                }
            }
            if (curly) {
                straighten(text, block, latin, display);
            }
        }
        return display.toString();
    }

    private static void straighten(String text, Block block, boolean latin, StringBuilder display) {
        for (int i = block.words().start(); i < block.words().end(); i++) {
            int which = CURLY.indexOf(text.charAt(i));
            if (which >= 0 && (latin || withinWord(text, i))) {
                display.setCharAt(i, STRAIGHT.charAt(which));
            }
        }
    }

    private static boolean withinWord(String text, int at) {
        return at > 0 && at + 1 < text.length() && text.charAt(at) == '’'
                && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at + 1));
    }

    private static boolean isLatin(char c) {
        return c < '\u0250' && Character.isLetter(c);
    }
}
