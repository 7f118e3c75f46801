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

    final String name;
    private final String folded;
    private final List<Part> parts;
    /// The first letters of its characters, for a hint beside the name: `xxgd`.
    final String initials;

    /// One bit for each letter that a part may begin with, so that most names are passed over at a glance.
    private final long beginnings;
    /// The parts one after the other, each as it is written or first read, and where each begins.
    private final String spoken;
    private final int[] starts;

    public Spelling(String name, Pinyin pinyin) {
        this.name = name;
        this.folded = fold(name);
        this.parts = parts(pinyin);
        this.initials = initials(parts);
        long bits = 0;
        for (var part : parts) {
            for (var way : part.ways()) {
                bits |= bit(way.charAt(0));
            }
        }
        this.beginnings = bits;
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

    /// @param typed folded and without outer space, not empty
    public @Nullable Hit find(String typed) {
        int at = folded.indexOf(typed);
        if (at == 0) {
            var quality = typed.length() == folded.length() ? Quality.SAME : Quality.BEGINS;
            return new Hit(quality, List.of(new Span(0, typed.length())));
        }
        if ((beginnings & bit(typed.charAt(0))) == 0) {
            return at < 0 ? null : contains(typed, at);
        }
        var sound = typed.indexOf(' ') < 0 ? typed : typed.replace(" ", "");
        var letters = new ArrayList<Span>();
        if (consume(sound, 0, 0, letters)) {
            return new Hit(Quality.BEGINS_BY_SOUND, joined(letters));
        }
        if (at > 0) {
            return contains(typed, at);
        }
        for (int first = 1; first < parts.size(); first++) {
            if (consume(sound, 0, first, letters)) {
                return new Hit(Quality.CONTAINS_BY_SOUND, joined(letters));
            }
        }
        return null;
    }

    private static Hit contains(String typed, int at) {
        return new Hit(Quality.CONTAINS, List.of(new Span(at, at + typed.length())));
    }

    /// As [#find(String)] for what was typed with a slip: characters of the same sound, a letter wrong, too many or too few.
    @Nullable
    Hit forgive(String typed, Pinyin pinyin) {
        var sound = typed.replace(" ", "");
        int[] characters = sound.codePoints().toArray();
        if (characters.length >= 2 && Arrays.stream(characters).allMatch(Character::isIdeographic)) {
            return homophone(characters, pinyin);
        }
        int slips = sound.length() < FEW_LETTERS ? 0 : sound.length() < MANY_LETTERS ? 1 : 2;
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
        if (part == parts.size()) {
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
