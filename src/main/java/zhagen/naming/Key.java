package zhagen.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A name as it is compared: without case, width, accents, punctuation and space, in simplified characters.
///
/// @param plain   letters and characters alone
/// @param words   the singular of its words, in alphabetical order; empty for a name of one word in the singular
/// @param sound   how its Chinese characters are read, with what else is in it; empty where it has none
/// @param chinese how many characters it has, if all of them are Chinese, or else 0
record Key(String plain, String words, String sound, int chinese) {

    static Key of(String name, Pinyin pinyin) {
        var words = wordsOf(name, pinyin);
        var plain = String.join("", words);
        int characters = plain.codePointCount(0, plain.length());
        boolean any = plain.codePoints().anyMatch(Character::isIdeographic);
        boolean all = any && plain.codePoints().allMatch(Character::isIdeographic);
        var stems = any ? "" : words.stream().map(Key::singular).sorted().collect(Collectors.joining(" "));
        return new Key(plain, stems.equals(plain) ? "" : stems, any ? sound(plain, pinyin) : "", all ? characters : 0);
    }

    private static List<String> wordsOf(String name, Pinyin pinyin) {
        var apart = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        apart.codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character)) {
                word.appendCodePoint(pinyin.simplified(character));
            } else if (!isMark(character) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /// An accent, or an apostrophe inside of a word.
    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK || character == '\'' || character == '’';
    }

    private static String singular(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        if (length > 4 && Stream.of("ses", "xes", "zes", "ches", "shes").anyMatch(word::endsWith)) {
            return word.substring(0, length - 2);
        }
        return length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")
                ? word.substring(0, length - 1)
                : word;
    }

    private static String sound(String plain, Pinyin pinyin) {
        var sound = new StringBuilder();
        plain.codePoints().forEach(character -> {
            var readings = pinyin.of(character);
            if (readings.isEmpty()) {
                sound.appendCodePoint(character);
            } else {
                sound.append(readings.getFirst());
            }
        });
        return sound.toString();
    }
}
