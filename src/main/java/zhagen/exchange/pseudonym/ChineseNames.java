package zhagen.exchange.pseudonym;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Chinese people: a surname with a title (`李处长`), a full name with one (`李明处长`) or after a word that announces it (`我叫李明`), 老
/// and 小 before a surname, and what looks like a full name and stands there again and again.
final class ChineseNames {

    private static final List<String> ANNOUNCING = List.of("我叫", "名叫", "叫做", "叫作", "姓名：", "姓名:", "姓名是", "名字是", "名字叫");
    private static final String BEFORE = "和跟与與找叫给給让讓问問请請由是像对對向带帶、，。：；！？“「（(\n ";
    private static final String AFTER = "说說讲講也就的他她在、，。：；！？”」）)和跟与與来來去问問告\n ";
    private static final Set<String> SHORT_TITLES = Set.of("总", "總", "处", "工", "导");
    private static final int LONGEST_TITLE = 4;

    private final Lexicon lexicon;

    ChineseNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Segments segments, Consumer<Hit> found) {
        var text = segments.text();
        for (int at = 0; at < text.length(); at++) {
            int character = text.charAt(at);
            if (isFamiliar(segments, at)) {
                found.accept(new Hit(
                        text.substring(at, at + 2), Tells.PERSON, text.charAt(at) + "%s", 0.55, false));
            }
            int surname = surnameAt(text, at);
            if (surname > 0) {
                var hit = named(segments, at, surname);
                if (hit != null) {
                    found.accept(hit);
                    at += hit.word().length() - 1;
                }
            } else if (character == '姓' && (segments.isBorder(at) || text.startsWith("贵", at - 1))
                    && at + 1 < text.length()
                    && lexicon.surnames().contains((int) text.charAt(at + 1)) && segments.isBorder(at + 2)) {
                found.accept(new Hit(text.substring(at, at + 2), Tells.PERSON, "姓%s", 0.65, true));
            }
        }
    }

    /// `老张`, `小李`.
    private boolean isFamiliar(Segments segments, int at) {
        var text = segments.text();
        return (text.charAt(at) == '老' || text.charAt(at) == '小')
                && at + 1 < text.length()
                && lexicon.surnames().contains((int) text.charAt(at + 1))
                && segments.isBorder(at)
                && segments.isBorder(at + 2)
                && (at + 2 == text.length() || AFTER.indexOf(text.charAt(at + 2)) >= 0);
    }

    /// How many characters of a surname stand there; 0 where none does.
    private int surnameAt(String text, int at) {
        if (at + 2 <= text.length() && lexicon.compoundSurnames().contains(text.substring(at, at + 2))) {
            return 2;
        }
        return lexicon.isSurname(text.charAt(at)) ? 1 : 0;
    }

    private @Nullable Hit named(Segments segments, int at, int surname) {
        var titled = titled(segments, at, surname);
        if (titled != null) {
            return titled;
        }
        var text = segments.text();
        for (int given = 2; given >= 1; given--) {
            int end = at + surname + given;
            if (isGiven(text, at + surname, end) && isApart(segments, at, end)) {
                var hit = untitled(segments, at, surname, end);
                if (hit != null) {
                    return hit;
                }
            }
        }
        return null;
    }

    private @Nullable Hit titled(Segments segments, int at, int surname) {
        if (!segments.isBorder(at)) {
            return null;
        }
        var text = segments.text();
        for (int given = 0; given <= 2; given++) {
            int name = at + surname + given;
            if (name > text.length() || given > 0 && !isGiven(text, at + surname, name)) {
                return null;
            }
            var title = titleAt(segments, name);
            if (title != null && !(given == 0 && isWord(segments, at, name + title.length()))) {
                var word = text.substring(at, name);
                boolean doubtful = surname == 1 && lexicon.doubtfulSurnames().contains((int) text.charAt(at));
                boolean brief = SHORT_TITLES.contains(title) || doubtful;
                return given == 0
                        ? new Hit(word + title, Tells.PERSON, "%s" + title, brief ? 0.7 : 0.9, true)
                        : Hit.of(word, Tells.PERSON, doubtful ? 0.8 : 0.95);
            }
        }
        return null;
    }

    private @Nullable String titleAt(Segments segments, int at) {
        var text = segments.text();
        for (int length = Math.min(LONGEST_TITLE, text.length() - at); length >= 1; length--) {
            var title = text.substring(at, at + length);
            boolean ends = at + length == text.length() || length > 1 || AFTER.indexOf(text.charAt(at + length)) >= 0;
            if (lexicon.titles().contains(title) && ends) {
                return title;
            }
        }
        return null;
    }

    /// Whether the dictionary knows the whole as one word, such as 任教授.
    private static boolean isWord(Segments segments, int start, int end) {
        return segments.end(start) >= end && segments.isBorder(start);
    }

    private boolean isGiven(String text, int start, int end) {
        return end <= text.length()
                && text.substring(start, end).codePoints().allMatch(character -> lexicon.given().contains(character));
    }

    /// Whether no dictionary word goes on across the borders of the name, and none begins it that is no name.
    private boolean isApart(Segments segments, int at, int end) {
        var text = segments.text();
        return segments.isBorder(at)
                && segments.isBorder(end)
                && !lexicon.notNames().contains(text.substring(at, Math.min(end, at + 2)))
                && !lexicon.notNames().contains(text.substring(at, end));
    }

    private @Nullable Hit untitled(Segments segments, int at, int surname, int end) {
        var text = segments.text();
        var word = text.substring(at, end);
        var before = text.substring(Math.max(0, at - 3), at);
        if (ANNOUNCING.stream().anyMatch(before::endsWith)) {
            return Hit.of(word, Tells.PERSON, 0.9);
        }
        boolean known = isWord(segments, at, end);
        boolean doubtful = surname == 1 && lexicon.doubtfulSurnames().contains((int) text.charAt(at));
        if (known && (doubtful || word.length() < 3)) {
            return null;
        }
        double confidence = word.length() - surname == 2 ? 0.4 : 0.25;
        confidence += surname == 2 ? 0.3 : doubtful ? -0.15 : 0;
        confidence += segments.between(at, end).size() == word.length() ? 0.1 : 0;
        confidence += before.isEmpty() || BEFORE.indexOf(before.charAt(before.length() - 1)) >= 0 ? 0.1 : 0;
        confidence += end == text.length() || AFTER.indexOf(text.charAt(end)) >= 0 ? 0.1 : 0;
        return confidence < 0.35 ? null : Hit.perhaps(word, Tells.PERSON, confidence);
    }
}
