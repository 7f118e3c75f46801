package zhagen.exchange.pseudonym;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Telephone numbers, numbers of identity cards, and e-mail addresses.
final class Numbers {

    private static final Pattern EMAIL =
            Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,5}(?![\\w-])");
    private static final Pattern CARD = Pattern.compile("(?<![\\dA-Za-z])[1-9]\\d{16}[\\dXx](?![\\dA-Za-z])");
    private static final String ALONE = "(?<![\\d.A-Za-z+-])(?:%s)(?![\\d A-Za-z]?\\d|[A-Za-z]|\\.\\d)";
    private static final Pattern MOBILE =
            Pattern.compile(ALONE.formatted("(?:(?:\\+|00)?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}"));
    private static final Pattern LANDLINE = Pattern.compile(
            ALONE.formatted(
                    "[（(]0\\d{2,3}[）)][- ]?[2-9]\\d{6,7}|0\\d{2,3}[- ][2-9]\\d{6,7}|400[- ]?\\d{3}[- ]?\\d{4}"));
    private static final Pattern INTERNATIONAL =
            Pattern.compile("(?<![\\d.A-Za-z+])\\+[1-9]\\d{0,2}(?:[- .]?[(（]?\\d{1,4}[)）]?){2,5}(?![\\d])");
    private static final Pattern AMERICAN =
            Pattern.compile(ALONE.formatted("\\(\\d{3}\\) ?\\d{3}[-.]\\d{4}|[2-9]\\d{2}[-.]\\d{3}[-.]\\d{4}"));
    private static final int SHORTEST = 8;

    private Numbers() {}

    static void find(String text, Consumer<Hit> found) {
        all(EMAIL, text, Tells.EMAIL, 0.98, found);
        CARD.matcher(text).results().map(match -> match.group()).filter(IdCard::isOne)
                .forEach(number -> found.accept(Hit.of(number, Tells.ID_CARD, 0.99)));
        all(MOBILE, text, Tells.PHONE, 0.95, found);
        all(LANDLINE, text, Tells.PHONE, 0.9, found);
        all(AMERICAN, text, Tells.PHONE, 0.8, found);
        INTERNATIONAL.matcher(text).results().map(match -> match.group())
                .filter(number -> number.chars().filter(Character::isDigit).count() >= SHORTEST)
                .forEach(number -> found.accept(Hit.of(number, Tells.PHONE, 0.9)));
    }

    private static void all(Pattern pattern, String text, Tells tells, double confidence, Consumer<Hit> found) {
        pattern.matcher(text).results().forEach(match -> found.accept(Hit.of(match.group(), tells, confidence)));
    }
}
