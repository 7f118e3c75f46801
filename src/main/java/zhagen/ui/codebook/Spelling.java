package zhagen.ui.codebook;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zhagen.model.Span;
import zhagen.naming.Pinyin;
import zhagen.naming.Typing;

/// One name, prepared to be found by letters typed: as it is written, by the beginnings of its words, by the readings of its
/// characters (`xinxi`, `xxgd`, `xinxgd` for 信息孤岛), or by a mixture.
public final class Spelling {

    private static final int FEW_LETTERS = 4;
    private static final int MANY_LETTERS = 9;

    /// What is typed for one part of the name: for a character itself or a beginning of a reading, for a word a beginning.
    private record Part(Span span, List<String> ways, boolean character) {}

    /// What was typed, made ready once to be looked for in many names.
    ///
    /// @param folded     without outer space
    /// @param sound      without any space
    /// @param letters    one bit for each letter or character
    /// @param characters empty unless there are several, all of them Chinese
    public record Typed(String folded, String sound, long letters, int[] characters) {

        public static Typed of(String typed) {
            var folded = fold(typed).strip();
            var sound = folded.replace(" ", "");
            int[] characters = sound.codePoints().toArray();
            boolean chinese = characters.length >= 2 && Arrays.stream(characters).allMatch(Character::isIdeographic);
            return new Typed(folded, sound, bits(sound), chinese ? characters : new int[0]);
        }

        public boolean isEmpty() {
            return folded.isEmpty();
        }

        boolean mayBeForgiven() {
            return characters.length > 0 || slips() > 0;
        }

        /// How many slips of the hand are forgiven.
        int slips() {
            return sound.length() < FEW_LETTERS ? 0 : sound.length() < MANY_LETTERS ? 1 : 2;
        }
    }

    final String name;
    private final String folded;
    private final List<Part> parts;
    /// The first letters of its characters, for a hint beside the name: `xxgd`.
    final String initials;

    /// One bit for each letter with which it can be typed, so that most names are passed over at a glance.
    private final long letters;
    /// The same for each part, of the letters that it may begin with, and for all of them together.
    private final long[] beginnings;
    private final long anyBeginning;
    /// The parts one after the other, each as it is written or first read, and where each begins.
    private final String spoken;
    private final int[] starts;

    public Spelling(String name, Pinyin pinyin) {
        this.name = name;
        this.folded = fold(name);
        this.parts = parts(pinyin);
        this.initials = initials(parts);
        this.beginnings = parts.stream()
                .mapToLong(part -> part.ways().stream().mapToLong(way -> bit(way.charAt(0))).reduce(0, Spelling::or))
                .toArray();
        this.anyBeginning = Arrays.stream(beginnings).reduce(0, Spelling::or);
        this.letters = parts.stream()
                .flatMap(part -> part.ways().stream())
                .mapToLong(Spelling::bits)
                .reduce(bits(folded), Spelling::or);
        var said = new StringBuilder();
        this.starts = new int[parts.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = said.length();
            said.append(parts.get(i).ways().getFirst());
        }
        this.spoken = said.toString();
    }

    private static long bit(char letter) {
        return 1L << (letter & 63);
    }

    private static long bits(String letters) {
        return letters.chars().filter(letter -> letter != ' ').mapToLong(letter -> bit((char) letter))
                .reduce(0, Spelling::or);
    }

    private static long or(long some, long others) {
        return some | others;
    }

    /// Case, width and the space around it do not matter.
    public static String fold(String typed) {
        var narrow = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char character = typed.charAt(i);
            narrow.append(character >= '！' && character <= '～' ? (char) (character - 0xFEE0)
                    : character == '　' ? ' ' : Character.toLowerCase(character));
        }
        return narrow.toString();
    }

    private List<Part> parts(Pinyin pinyin) {
        var found = new ArrayList<Part>();
        for (int i = 0; i < folded.length();) {
            int character = folded.codePointAt(i);
            int end = i + Character.charCount(character);
            if (Character.isIdeographic(character)) {
                var ways = new ArrayList<>(pinyin.of(character));
                ways.add(folded.substring(i, end));
                found.add(new Part(new Span(i, end), ways, true));
            } else if (UCharacter.isLetterOrDigit(character)) {
                while (end < folded.length()
                        && UCharacter.isLetterOrDigit(folded.codePointAt(end))
                        && !Character.isIdeographic(folded.codePointAt(end))) {
                    end += Character.charCount(folded.codePointAt(end));
                }
                found.add(new Part(new Span(i, end), List.of(folded.substring(i, end)), false));
            }
            i = end;
        }
        return found;
    }

    /// How well a name answers to what was typed, best first.
    public enum Quality {
        SAME,
        BEGINS,
        BEGINS_BY_SOUND,
        CONTAINS,
        CONTAINS_BY_SOUND,
        /// Other characters that are read the same.
        SOUNDS_ALIKE,
        /// But for a slip or two of the hand.
        NEARLY
    }

    /// @param letters the stretches of the name that were meant
    public record Hit(Quality quality, List<Span> letters) {}

    /// @param wanted not empty
    public @Nullable Hit find(Typed wanted) {
        if ((letters & wanted.letters()) != wanted.letters()) {
            return null;
        }
        var typed = wanted.folded();
        int at = folded.indexOf(typed);
        if (at == 0) {
            var quality = typed.length() == folded.length() ? Quality.SAME : Quality.BEGINS;
            return new Hit(quality, List.of(new Span(0, typed.length())));
        }
        if ((anyBeginning & bit(typed.charAt(0))) == 0) {
            return at < 0 ? null : contains(typed, at);
        }
        var meant = new ArrayList<Span>();
        if (consume(wanted.sound(), 0, 0, meant)) {
            return new Hit(Quality.BEGINS_BY_SOUND, joined(meant));
        }
        if (at > 0) {
            return contains(typed, at);
        }
        for (int first = 1; first < parts.size(); first++) {
            if (consume(wanted.sound(), 0, first, meant)) {
                return new Hit(Quality.CONTAINS_BY_SOUND, joined(meant));
            }
        }
        return null;
    }

    private static Hit contains(String typed, int at) {
        return new Hit(Quality.CONTAINS, List.of(new Span(at, at + typed.length())));
    }

    /// As [#find(Typed)] for what was typed with a slip: characters of the same sound, a letter wrong, too many or too few.
    @Nullable
    Hit forgive(Typed typed, Pinyin pinyin) {
        if (typed.characters().length > 0) {
            return homophone(typed.characters(), pinyin);
        }
        var sound = typed.sound();
        int slips = typed.slips();
        if (Long.bitCount(typed.letters() & ~letters) > slips) {
            return null;
        }
        for (int first = 0; slips > 0 && first < starts.length; first++) {
            int start = starts[first];
            if (begins(sound, start)) {
                var meant = spoken.substring(start, Math.min(spoken.length(), start + sound.length() + slips));
                if (Typing.toBeginning(sound, meant) <= slips) {
                    return new Hit(Quality.NEARLY, joined(spans(first, start + sound.length() - slips)));
                }
            }
        }
        return null;
    }

    /// The first letter is seldom a wrong one; at most it changed places with the second.
    private boolean begins(String typed, int start) {
        char first = spoken.charAt(start);
        return first == typed.charAt(0) || first == typed.charAt(1);
    }

    private List<Span> spans(int first, int end) {
        var spans = new ArrayList<Span>();
        for (int i = first; i < starts.length && starts[i] < end; i++) {
            spans.add(parts.get(i).span());
        }
        return spans;
    }

    private @Nullable Hit homophone(int[] typed, Pinyin pinyin) {
        for (int first = 0; first + typed.length <= parts.size(); first++) {
            int same = 0;
            while (same < typed.length && soundsAs(parts.get(first + same), typed[same], pinyin)) {
                same++;
            }
            if (same == typed.length) {
                return new Hit(Quality.SOUNDS_ALIKE,
                        List.of(new Span(parts.get(first).span().start(), parts.get(first + same - 1).span().end())));
            }
        }
        return null;
    }

    private static boolean soundsAs(Part part, int character, Pinyin pinyin) {
        return part.character() && pinyin.of(character).stream().anyMatch(part.ways()::contains);
    }

    /// Whether what is typed from `from` on is used up by beginnings of the parts from `part` on, one after the other.
    private boolean consume(String typed, int from, int part, List<Span> letters) {
        if (from == typed.length()) {
            return true;
        }
        if (part == parts.size() || (beginnings[part] & bit(typed.charAt(from))) == 0) {
            return false;
        }
        var here = parts.get(part);
        for (var way : here.ways()) {
            for (int length = common(typed, from, way); length > 0; length--) {
                var used = here.character() ? here.span()
                        : new Span(here.span().start(), here.span().start() + length);
                letters.add(used);
                if (consume(typed, from + length, part + 1, letters)) {
                    return true;
                }
                letters.removeLast();
            }
        }
        return false;
    }

    private static int common(String typed, int from, String way) {
        int length = 0;
        while (length < way.length() && from + length < typed.length()
                && way.charAt(length) == typed.charAt(from + length)) {
            length++;
        }
        return length;
    }

    private static List<Span> joined(List<Span> letters) {
        var joined = new ArrayList<Span>();
        for (var span : letters) {
            if (!joined.isEmpty() && joined.getLast().end() == span.start()) {
                joined.add(new Span(joined.removeLast().start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static String initials(List<Part> parts) {
        var initials = new StringBuilder();
        for (var part : parts) {
            if (part.character() && !part.ways().isEmpty()) {
                initials.append(part.ways().getFirst().charAt(0));
            }
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }
}
