package zhagen.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds given words in texts: the longest where several begin at one place, none inside another, and words of letters with
/// spaces between only as whole words, never `Li` in `Like`. Capitals throughout are found as well.
public final class WordFinder {

    /// @param word as it was given
    public record Match(Span span, String word) {}

    private record Form(String written, String word) {}

    private final Map<Character, List<Form>> byFirst = new HashMap<>();

    public WordFinder(Collection<String> words) {
        for (var word : words) {
            if (!word.isEmpty()) {
                add(new Form(word, word));
                var capitals = word.toUpperCase(Locale.ROOT);
                if (!capitals.equals(word) && word.length() > 1) {
                    add(new Form(capitals, word));
                }
            }
        }
        byFirst.values().forEach(forms -> forms.sort(
                Comparator.comparingInt((Form form) -> form.written().length()).reversed()));
    }

    private void add(Form form) {
        byFirst.computeIfAbsent(form.written().charAt(0), _ -> new ArrayList<>()).add(form);
    }

    /// In the order of the text, apart from each other.
    public List<Match> in(String text) {
        var matches = new ArrayList<Match>();
        for (int at = 0; at < text.length();) {
            var form = at(text, at);
            if (form == null) {
                at++;
            } else {
                int end = at + form.written().length();
                matches.add(new Match(new Span(at, end), form.word()));
                at = end;
            }
        }
        return matches;
    }

    public boolean occursIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (at(text, at) != null) {
                return true;
            }
        }
        return false;
    }

    /// The text with each word replaced.
    public String replaced(String text, Map<String, String> replacements) {
        var matches = in(text);
        if (matches.isEmpty()) {
            return text;
        }
        var replaced = new StringBuilder();
        int from = 0;
        for (var match : matches) {
            replaced.append(text, from, match.span().start()).append(replacements.get(match.word()));
            from = match.span().end();
        }
        return replaced.append(text, from, text.length()).toString();
    }

    private @Nullable Form at(String text, int at) {
        var forms = byFirst.get(text.charAt(at));
        if (forms != null) {
            for (var form : forms) {
                if (text.startsWith(form.written(), at)
                        && isApart(text, at)
                        && isApart(text, at + form.written().length())) {
                    return form;
                }
            }
        }
        return null;
    }

    /// Whether no word of spaced letters or digits goes on across `at`.
    private static boolean isApart(String text, int at) {
        return at == 0
                || at == text.length()
                || !isSpaced(text.codePointBefore(at))
                || !isSpaced(text.codePointAt(at)) && !isCombining(text.codePointAt(at));
    }

    private static boolean isSpaced(int character) {
        if (!Character.isLetterOrDigit(character)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA -> false;
            default -> true;
        };
    }

    private static boolean isCombining(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
