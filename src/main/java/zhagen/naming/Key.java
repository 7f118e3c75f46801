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
/// @param words   the stems of its words, in alphabetical order; empty for a name of one word that is its stem
/// @param sound   how its Chinese characters are read, with what else is in it; empty where it has none
/// @param chinese how many characters it has, if all of them are Chinese, or else 0
/// @param digits  by which names differ for good: group 1 is not group 2
record Key(String plain, String words, String sound, int chinese, String digits) {

    static Key of(String name, Pinyin pinyin) {
        var words = wordsOf(name, pinyin);
        var plain = String.join("", words);
        int characters = plain.codePointCount(0, plain.length());
        boolean any = plain.codePoints().anyMatch(Character::isIdeographic);
        boolean all = any && plain.codePoints().allMatch(Character::isIdeographic);
        var stems = any ? "" : words.stream().map(Key::stem).sorted().collect(Collectors.joining(" "));
        return new Key(
                plain,
                stems.equals(plain) ? "" : stems,
                any ? sound(plain, pinyin) : "",
                all ? characters : 0,
                digitsOf(plain));
    }

    /// What names of the same words have in common.
    String form() {
        return words.isEmpty() ? plain : words;
    }

    /// What names that are said alike have in common.
    String said() {
        return sound.isEmpty() ? plain : sound;
    }

    private static String digitsOf(String plain) {
        return plain.chars().anyMatch(Character::isDigit)
                ? plain.codePoints()
                        .filter(Character::isDigit)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : "";
    }

    static String folded(String words, Pinyin pinyin) {
        return String.join("", wordsOf(words, pinyin));
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

    /// The word without what English puts at its end, which is hardly a word then: sharing and shares are both `shar`.
    private static String stem(String word) {
        var one = singular(word);
        if (one.length() > 5 && one.endsWith("ing") && hasVowel(one, one.length() - 3)) {
            int end = one.length() - 3;
            boolean doubled = one.charAt(end - 1) == one.charAt(end - 2) && "lsz".indexOf(one.charAt(end - 1)) < 0;
            return one.substring(0, doubled ? end - 1 : end);
        }
        return one.length() > 4 && one.endsWith("e") ? one.substring(0, one.length() - 1) : one;
    }

    private static boolean hasVowel(String word, int end) {
        return word.substring(0, end).chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
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
