package zhagen.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Snapshot;

/// Finds the codes that have nearly the name that another is to get, or has: their names in both languages and their aliases
/// count. It is made of a snapshot, knows nothing that came later, and may be asked on any thread. Five thousand codes are gone
/// through in about a millisecond.
public final class NearNames {

    static final int FEW_LETTERS = 5;
    static final int MANY_LETTERS = 10;
    static final int FEW_CHARACTERS = 4;
    /// In a name of many letters.
    static final int MOST_SLIPS = 2;

    /// How near two names are, the nearest first.
    public enum Nearness {
        /// But for case, width, accents, punctuation, space, and traditional or simplified characters.
        SAME,
        /// But for singular and plural, the ending -ing, and the order of words.
        FORM,
        /// Said alike in Chinese, or one of them written as the other is said.
        SOUND,
        /// But for a letter or two, or one Chinese character of several.
        ALIKE,
        /// One is the greater part of the other. Only [#pairs] looks for this.
        PART
    }

    /// @param name the one of the code's names that is near
    public record Near(Code code, String name, Nearness how) {}

    /// Two codes, and those of their names that are nearest.
    public record Pair(Code one, String oneName, Code other, String otherName, Nearness how) {}

    record Named(Code code, String name, Key key) {}

    private record Both(Id<Code> one, Id<Code> other) {}

    private record Entry(Code code, List<Named> names) {

        List<Named> of(Code newer) {
            return newer == code
                    ? names
                    : names.stream().map(it -> new Named(newer, it.name(), it.key())).toList();
        }
    }

    private final Pinyin pinyin;
    /// In the order in which they were made, so that they are gone through as they lie in memory.
    private final Map<Id<Code>, Entry> entries;

    private NearNames(Pinyin pinyin, Map<Id<Code>, Entry> entries) {
        this.pinyin = pinyin;
        this.entries = entries;
    }

    public static NearNames of(Snapshot now, Pinyin pinyin) {
        return new NearNames(pinyin, Map.of()).of(now);
    }

    /// Those of the codes of `now`; what is prepared already of a code whose names did not change is kept.
    public NearNames of(Snapshot now) {
        var next = new LinkedHashMap<Id<Code>, Entry>();
        now.all(Code.class).forEach(code -> {
            var known = entries.get(code.id());
            next.put(code.id(), known != null && sameNames(known.code(), code)
                    ? new Entry(code, known.of(code))
                    : new Entry(code, namesOf(code).stream().map(name -> named(code, name)).toList()));
        });
        return new NearNames(pinyin, next);
    }

    private static boolean sameNames(Code known, Code code) {
        return known == code || known.name().equals(code.name()) && known.aliases().equals(code.aliases());
    }

    /// All that a code is called: its name in both languages, and its aliases.
    public static List<String> namesOf(Code code) {
        return Stream.concat(
                Stream.of(Language.values()).map(language -> code.name().exactly(language)), code.aliases().stream())
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    private Named named(Code code, String name) {
        return new Named(code, name, keyOf(name));
    }

    private Key keyOf(String name) {
        return Key.of(name, pinyin);
    }

    /// Words as names are compared: letters and characters alone, without case, width and accents, in simplified characters.
    public String folded(String words) {
        return Key.folded(words, pinyin);
    }

    /// The codes that have nearly this name, the nearest first.
    public List<Near> to(String name) {
        return to(List.of(keyOf(name)), null);
    }

    /// The other codes that have nearly one of this code's names, the nearest first.
    public List<Near> to(Code code) {
        return to(namesOf(code).stream().map(this::keyOf).toList(), code.id());
    }

    /// How near two names are, if they are.
    public Optional<Nearness> between(String one, String other) {
        return Optional.ofNullable(nearness(keyOf(one), keyOf(other)));
    }

    private List<Near> to(List<Key> names, @Nullable Id<Code> itself) {
        var near = new ArrayList<Near>();
        for (var entry : entries.values()) {
            if (itself == null || !entry.code().id().equals(itself)) {
                nearest(entry, names).ifPresent(near::add);
            }
        }
        near.sort(Comparator.comparing(Near::how).thenComparing(Near::name));
        return near;
    }

    private static Optional<Near> nearest(Entry entry, List<Key> names) {
        Near nearest = null;
        for (var theirs : entry.names()) {
            for (var ours : names) {
                var how = nearness(theirs.key(), ours);
                if (how != null && (nearest == null || how.compareTo(nearest.how()) < 0)) {
                    nearest = new Near(entry.code(), theirs.name(), how);
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    static @Nullable Nearness nearness(Key one, Key other) {
        if (one.plain().isEmpty() || other.plain().isEmpty()) {
            return null;
        }
        if (one.plain().equals(other.plain())) {
            return Nearness.SAME;
        }
        if (sameForm(one, other)) {
            return Nearness.FORM;
        }
        if (sameSound(one, other)) {
            return Nearness.SOUND;
        }
        return alike(one, other) ? Nearness.ALIKE : null;
    }

    private static boolean sameForm(Key one, Key other) {
        return one.form().equals(other.form()) && !(one.words().isEmpty() && other.words().isEmpty());
    }

    private static boolean sameSound(Key one, Key other) {
        return one.said().equals(other.said()) && !(one.sound().isEmpty() && other.sound().isEmpty());
    }

    private static boolean alike(Key one, Key other) {
        if (!one.digits().equals(other.digits())) {
            return false;
        }
        if (one.chinese() > 0 && other.chinese() > 0) {
            return Math.max(one.chinese(), other.chinese()) > FEW_CHARACTERS
                    && Math.min(one.chinese(), other.chinese()) >= FEW_CHARACTERS
                    && Typing.within(one.plain(), other.plain(), 1);
        }
        int shorter = Math.min(one.plain().length(), other.plain().length());
        return shorter >= FEW_LETTERS && one.chinese() == 0 && other.chinese() == 0
                && Typing.within(one.plain(), other.plain(), shorter >= MANY_LETTERS ? MOST_SLIPS : 1);
    }

    /// All codes that have nearly the same name, each two of them once. Five thousand codes take about a tenth of a second.
    public List<Pair> pairs() {
        var nearest = new LinkedHashMap<Both, Pair>();
        var names = entries.values().stream()
                .flatMap(entry -> entry.names().stream())
                .filter(name -> !name.key().plain().isEmpty())
                .toList();
        new NamePairs(names, (one, other) -> note(one, other, nearest)).find();
        return List.copyOf(nearest.values());
    }

    private static void note(Named one, Named other, Map<Both, Pair> nearest) {
        if (one.code().id().value().compareTo(other.code().id().value()) > 0) {
            note(other, one, nearest);
            return;
        }
        var how = NamePairs.howNear(one, other);
        nearest.merge(
                new Both(one.code().id(), other.code().id()),
                new Pair(one.code(), one.name(), other.code(), other.name(), how),
                (known, found) -> nearer(known, found) ? known : found);
    }

    private static boolean nearer(Pair known, Pair found) {
        return Comparator.comparing(Pair::how).thenComparing(Pair::oneName).thenComparing(Pair::otherName)
                .compare(known, found) <= 0;
    }
}
