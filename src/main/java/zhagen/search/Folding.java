package zhagen.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// What each character counts for in a search: case, width, accents, and whether a Chinese character is written in its
/// Traditional or its Simplified form, make no difference. Immutable; any thread.
final class Folding {

    static final Folding TABLE = new Folding();

    enum Kind {
        /// A letter or digit: part of a word.
        LETTER,
        /// A unit in itself: a Chinese character, kana, a Korean syllable, an emoji.
        SIGN,
        APOSTROPHE,
        /// Parts words, but not those of a phrase.
        SPACE,
        LINE_BREAK,
        /// Parts words and phrases.
        PUNCTUATION,
        /// Not there at all: accents of their own, variation selectors, invisible characters.
        NOTHING,
        /// Counts for several characters, see [Folding#folded(int)].
        SEVERAL
    }

    private static final String HYPHENS = "-‐‑";
    private static final int BMP = 0x10000;

    private final Map<Integer, Integer> simplified = HashMap.newHashMap(4096);
    private final Map<Integer, String> several = new HashMap<>();
    private final char[] folded = new char[BMP];
    private final Kind[] kinds = new Kind[BMP];

    private Folding() {
        readSimplified();
        for (int character = 0; character < BMP; character++) {
            folded[character] = (char) character;
            if (isUnified(character)) {
                folded[character] = (char) simplified(character);
                kinds[character] = folded[character] == 0 ? Kind.SEVERAL : Kind.SIGN;
            } else {
                kinds[character] = isPlain(character) ? kindOf(character) : fold((char) character);
            }
        }
        simplified.forEach((character, to) -> {
            if (character < BMP && to >= BMP) {
                several.put(character, Character.toString(to));
            }
        });
    }

    /// What a character of the basic plane is; for a surrogate see [#folded(int)].
    Kind kind(char character) {
        return kinds[character];
    }

    /// What a folded character is.
    Kind kind(int foldedCharacter) {
        return foldedCharacter < BMP ? kinds[foldedCharacter] : kindOf(foldedCharacter);
    }

    /// What a character of the basic plane counts for where it counts for one.
    char folded(char character) {
        return folded[character];
    }

    /// What any character counts for; empty where it counts for nothing.
    String folded(int character) {
        if (character >= BMP) {
            return computed(character);
        }
        return switch (kinds[character]) {
            case NOTHING -> "";
            case SEVERAL -> Objects.requireNonNull(several.get(character));
            default -> Character.toString(folded[character]);
        };
    }

    private void readSimplified() {
        try (var stream = Objects.requireNonNull(Folding.class.getResourceAsStream("simplified.txt"))) {
            var pairs = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .codePoints()
                    .filter(character -> character != '\n' && character != '\r')
                    .toArray();
            for (int i = 0; i < pairs.length; i += 2) {
                simplified.put(pairs[i], pairs[i + 1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The simplified form where it is in the basic plane, too; 0 where it is not.
    private int simplified(int character) {
        int to = simplified.getOrDefault(character, character);
        return to < BMP ? to : 0;
    }

    private static boolean isUnified(int character) {
        return character >= 0x3400 && character <= 0x4DBF || character >= 0x4E00 && character <= 0x9FFF;
    }

    /// Whether a character counts for itself, which is known without computing.
    private static boolean isPlain(int character) {
        return character >= 0xAC00 && character <= 0xF8FF
                || character >= 'a' && character <= 'z'
                || character >= '0' && character <= '9';
    }

    private Kind fold(char character) {
        if (isInvisible(character)) {
            return Kind.NOTHING;
        }
        var to = computed(character);
        if (to.isEmpty()) {
            return Kind.NOTHING;
        }
        if (to.length() > 1) {
            several.put((int) character, to);
            return Kind.SEVERAL;
        }
        folded[character] = to.charAt(0);
        return kindOf(to.charAt(0));
    }

    private String computed(int character) {
        if (isInvisible(character)) {
            return "";
        }
        var apart = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
        var bare = new StringBuilder();
        apart.codePoints().filter(part -> !isInvisible(part)).forEach(bare::appendCodePoint);
        var together = Normalizer.normalize(bare, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT) // ß and ς become ss and σ
                .toLowerCase(Locale.ROOT);
        var to = new StringBuilder();
        together.codePoints().map(part -> simplified.getOrDefault(part, part)).forEach(to::appendCodePoint);
        return to.toString();
    }

    private static boolean isInvisible(int character) {
        return character >= 0x300 && character <= 0x36F
                || character >= 0x1AB0 && character <= 0x1AFF
                || character >= 0x1DC0 && character <= 0x1DFF
                || character >= 0x20D0 && character <= 0x20FF
                || character >= 0xFE00 && character <= 0xFE2F && Character.getType(character) == Character.NON_SPACING_MARK
                || character >= 0x1F3FB && character <= 0x1F3FF
                || character >= 0xE0000 && character <= 0xE0FFF
                || Character.getType(character) == Character.FORMAT;
    }

    private static Kind kindOf(int character) {
        if (character == '\n') {
            return Kind.LINE_BREAK;
        }
        if (character == '\'' || character == '’') {
            return Kind.APOSTROPHE;
        }
        if (character != '\u2029' && (Character.isWhitespace(character) || Character.isSpaceChar(character))
                || Character.getType(character) == Character.CONTROL
                || HYPHENS.indexOf(character) >= 0) {
            return Kind.SPACE;
        }
        if (isSign(character)) {
            return Kind.SIGN;
        }
        return isLetter(character) ? Kind.LETTER : Kind.PUNCTUATION;
    }

    private static boolean isSign(int character) {
        if (Character.getType(character) == Character.OTHER_SYMBOL) {
            return character < 0x2500 || character > 0x25FF; // frames and bullets
        }
        return Character.isIdeographic(character)
                || isLetter(character) && switch (UnicodeScript.of(character)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                    default -> character >= 0x3040 && character <= 0x30FF;
                };
    }

    private static boolean isLetter(int character) {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }
}
