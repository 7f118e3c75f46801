package zhagen.search;

import zhagen.search.Folding.Kind;

/// Reads a text unit by unit: a word, or a sign that stands for itself, each folded and with its place in the text. One thread;
/// reused from text to text.
///
/// Two units are next to each other if their positions differ by one: if nothing stands between them, or only a space (or a
/// hyphen, or a line's end) that does not part two signs. Else their positions differ by two.
final class Units {

    /// Longer words are taken for several.
    private static final int LONGEST = 100;

    private final Folding folding = Folding.TABLE;
    private String text = "";
    private int at;
    private int limit;

    // the folded character that is looked at
    private boolean finished;
    private int character;
    private Kind kind = Kind.NOTHING;
    private int from;
    private int to;
    private String several = "";
    private int severalAt;

    // the unit that was read
    private char[] letters = new char[LONGEST + 2];
    private int length;
    private boolean sign;
    private int position;
    private int start;
    private int end;

    void read(String newText, int newStart, int newEnd) {
        text = newText;
        at = newStart;
        limit = newEnd;
        several = "";
        severalAt = 0;
        finished = false;
        sign = false;
        position = -1;
        step();
    }

    /// Whether there is one more unit.
    boolean next() {
        boolean parted = false;
        boolean spaced = false;
        int lines = 0;
        while (!finished && kind != Kind.LETTER && kind != Kind.SIGN) {
            switch (kind) {
                case LINE_BREAK -> lines++;
                case SPACE, APOSTROPHE -> spaced = true;
                case PUNCTUATION -> parted = true;
                case LETTER, SIGN, NOTHING, SEVERAL -> {}
            }
            step();
        }
        if (finished) {
            return false;
        }
        boolean signNow = kind == Kind.SIGN;
        if (position >= 0) {
            boolean apart = parted || lines > 1 || (spaced || lines > 0) && sign && signNow;
            position += apart ? 2 : 1;
        } else {
            position = 0;
        }
        sign = signNow;
        start = from;
        end = to;
        length = 0;
        if (sign) {
            append();
            step();
            skipInvisible();
        } else {
            readWord();
        }
        return true;
    }

    private void readWord() {
        while (!finished && length < LONGEST) {
            if (kind == Kind.LETTER) {
                append();
            } else if (kind == Kind.APOSTROPHE && beforeLetter()) {
                append();
                letters[length - 1] = '\'';
            } else if (kind != Kind.NOTHING) {
                break;
            }
            end = to;
            step();
        }
        if (length > 2 && letters[length - 1] == 's' && letters[length - 2] == '\'') {
            length -= 2;
        }
    }

    private boolean beforeLetter() {
        return severalAt == several.length() && at < limit && folding.kind(text.charAt(at)) == Kind.LETTER;
    }

    private void skipInvisible() {
        while (!finished && kind == Kind.NOTHING) {
            end = to;
            step();
        }
    }

    private void append() {
        length += Character.toChars(character, letters, length);
    }

    private void step() {
        if (severalAt < several.length()) {
            character = several.codePointAt(severalAt);
            severalAt += Character.charCount(character);
            kind = folding.kind(character);
            return;
        }
        if (at >= limit) {
            finished = true;
            return;
        }
        from = at;
        char unit = text.charAt(at++);
        kind = folding.kind(unit);
        character = folding.folded(unit);
        boolean pair = Character.isHighSurrogate(unit) && at < limit && Character.isLowSurrogate(text.charAt(at));
        if (pair) {
            at++;
        }
        to = at;
        if (pair || kind == Kind.SEVERAL) {
            several = folding.folded(text.codePointAt(from));
            severalAt = 0;
            kind = Kind.NOTHING;
            if (!several.isEmpty()) {
                step();
            }
        }
    }

    /// Whether the unit is a sign; else it is a word.
    boolean isSign() {
        return sign;
    }

    /// The sign.
    int sign() {
        return Character.codePointAt(letters, 0, length);
    }

    char[] letters() {
        return letters;
    }

    int length() {
        return length;
    }

    int position() {
        return position;
    }

    /// Where the unit begins in the text.
    int start() {
        return start;
    }

    /// Where it ends, with the accents that follow it.
    int end() {
        return end;
    }
}
