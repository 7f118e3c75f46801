package zhagen.exchange;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says which language a text is in, where that is plain.
final class TextLanguage {

    private static final int SAMPLE = 3_000;
    private static final int FIRST_HAN = 0x2E80;
    private static final double CHINESE = 0.2;
    private static final double ENGLISH = 0.08;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}']+");
    private static final Set<String> ENGLISH_WORDS =
            Set.of("the", "and", "of", "to", "that", "is", "it", "was", "you", "they", "we", "what", "have", "with");

    private TextLanguage() {}

    /// `zh`, `en`, or empty where it is neither for sure.
    static String of(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length()));
        long letters = sample.codePoints().filter(Character::isLetter).count();
        long chinese = count(sample, UnicodeScript.HAN);
        long kana = count(sample, UnicodeScript.HIRAGANA) + count(sample, UnicodeScript.KATAKANA);
        if (chinese > letters * CHINESE && kana * 10 < chinese) {
            return "zh";
        }
        var words = NO_WORD.split(sample.toLowerCase(Locale.ROOT));
        long english = Stream.of(words).filter(ENGLISH_WORDS::contains).count();
        return english > words.length * ENGLISH ? "en" : "";
    }

    private static long count(String sample, UnicodeScript script) {
        return sample.codePoints()
                .filter(letter -> letter >= FIRST_HAN && UnicodeScript.of(letter) == script)
                .count();
    }
}
