package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Where sentences end, in Chinese and in English and where the two are mixed, as they are in transcripts.
///
/// A sentence ends with its marks and the quotation marks and brackets that close behind them. A semicolon ends one in
/// Chinese, where it parts what English would write as sentences.
public final class Sentences {

    private static final String WIDE = "。！？；｡";
    private static final String CLOSING = "”’」』〕】》〉）)]\"'";
    /// What cannot begin a sentence: the words before it go on, whatever mark their quotation ended with.
    private static final String GOES_ON = "，、：；,;:的地得";
    private static final Set<String> SHORTENED = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "gen", "col", "sgt", "capt", "lt", "st", "mt", "vs", "cf",
            "eg", "ie",
            "e.g", "i.e", "viz", "approx", "dept", "est", "fig", "figs", "al", "ca", "resp", "incl", "esp");
    private static final Set<String> BEFORE_NUMBERS = Set.of("no", "nos", "vol", "p", "pp", "ch", "sec", "art", "eq");

    private Sentences() {}

    /// The sentences of `within`, in order, without the space between them.
    public static List<Span> in(String text, Span within) {
        var sentences = new ArrayList<Span>();
        int start = within.start();
        while (start < within.end()) {
            int end = end(text, start, within.end());
            var sentence = bare(text, start, end);
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            start = end;
        }
        return sentences;
    }

    /// Where the sentences of `words` begin, in order; the first at 0, unless there are no words.
    public static List<Integer> starts(String words) {
        var starts = new ArrayList<Integer>();
        for (var sentence : in(words, new Span(0, words.length()))) {
            starts.add(starts.isEmpty() ? 0 : sentence.start());
        }
        return starts;
    }

    /// The sentence with the character at `offset`, or the one before where that is the space between two.
    public static Span at(String text, Span within, int offset) {
        int start = within.start();
        int end = end(text, start, within.end());
        while (offset >= withSpace(text, end, within.end()) && end < within.end()) {
            start = end;
            end = end(text, start, within.end());
        }
        return bare(text, start, end);
    }

    private static Span bare(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static int withSpace(String text, int from, int limit) {
        int at = from;
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Where the first sentence from `start` on ends.
    private static int end(String text, int start, int limit) {
        int at = withSpace(text, start, limit);
        int begun = at;
        while (at < limit) {
            char c = text.charAt(at);
            if (c == '\n') {
                return at;
            }
            if (!isMark(c)) {
                at++;
                continue;
            }
            int marks = marks(text, at, limit);
            int closed = closed(text, marks, limit);
            if (ends(text, begun, new Span(at, marks), closed, limit)) {
                return closed;
            }
            at = closed;
        }
        return limit;
    }

    private static boolean isMark(char c) {
        return WIDE.indexOf(c) >= 0 || c == '.' || c == '!' || c == '?' || c == '…' || c == '．';
    }

    private static int marks(String text, int from, int limit) {
        int at = from;
        while (at < limit && isMark(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Behind what closes after the marks, and the mark that may stand behind that again.
    private static int closed(String text, int from, int limit) {
        int at = from;
        while (at < limit && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > from && at < limit && "。！？".indexOf(text.charAt(at)) >= 0 ? closed(text, at + 1, limit) : at;
    }

    private static boolean ends(String text, int begun, Span marks, int closed, int limit) {
        int next = withSpace(text, closed, limit);
        if (next == limit || text.charAt(next) == '\n') {
            return true;
        }
        char follows = text.charAt(next);
        boolean spaced = next > closed;
        boolean quoted = closed > marks.end();
        if (GOES_ON.indexOf(follows) >= 0 && (quoted || ",，、".indexOf(follows) >= 0)) {
            return false;
        }
        var kind = marks.of(text);
        if (kind.chars().anyMatch(c -> WIDE.indexOf(c) >= 0)) {
            return true;
        }
        boolean parted = spaced || isIdeographic(text, next) || "“‘「『《（".indexOf(follows) >= 0;
        if (!parted || Character.isLowerCase(follows) && (quoted || kind.equals(".") || trailsOff(kind))) {
            return false;
        }
        if (trailsOff(kind)) {
            return spaced || kind.length() >= 2;
        }
        return !kind.equals(".") && !kind.equals("．") || fullStop(text, begun, marks.start(), follows);
    }

    /// Dots, and nothing else: somebody hesitates, or does not finish.
    private static boolean trailsOff(String marks) {
        return marks.startsWith("…") && marks.chars().allMatch(c -> c == '…' || c == '.')
                || marks.length() > 1 && marks.chars().allMatch(c -> c == '.');
    }

    private static boolean isIdeographic(String text, int at) {
        return Character.isIdeographic(text.codePointAt(at));
    }

    /// Whether the point at `at` ends a sentence, and not only a word or a number.
    private static boolean fullStop(String text, int begun, int at, char follows) {
        int start = at;
        while (start > begun && isPartOfWord(text.charAt(start - 1))) {
            start--;
        }
        var word = text.substring(start, at).toLowerCase(Locale.ROOT);
        if (SHORTENED.contains(word) || BEFORE_NUMBERS.contains(word) && Character.isDigit(follows)) {
            return false;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(start)) && !word.equals("i");
        boolean numbered = start == begun && !word.isEmpty() && word.chars().allMatch(Character::isDigit);
        return !initial && !numbered;
    }

    private static boolean isPartOfWord(char c) {
        return c < '\u0250' && Character.isLetterOrDigit(c) || c == '.';
    }
}
