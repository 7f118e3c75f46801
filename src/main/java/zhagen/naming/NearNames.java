package zhagen.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    private static final int FEW_LETTERS = 5;
    private static final int MANY_LETTERS = 10;
    private static final int FEW_CHARACTERS = 4;

    /// How near two names are, the nearest first.
    public enum Nearness {
        /// But for case, width, accents, punctuation, space, and traditional or simplified characters.
        SAME,
        /// But for singular and plural, and the order of words.
        FORM,
        /// Said alike in Chinese, or one of them written as the other is said.
        SOUND,
        /// But for a letter or two, or one Chinese character of several.
        ALIKE
    }

    /// @param name the one of the code's names that is near
    public record Near(Code code, String name, Nearness how) {}

    private record Named(String name, Key key) {}

    private record Entry(Code code, List<Named> names) {}

    private final Pinyin pinyin;
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
        var next = new HashMap<Id<Code>, Entry>();
        now.all(Code.class).forEach(code -> {
            var known = entries.get(code.id());
            next.put(code.id(), known != null && namesOf(known.code()).equals(namesOf(code))
                    ? new Entry(code, known.names())
                    : new Entry(code, namesOf(code).stream().map(this::named).toList()));
        });
        return new NearNames(pinyin, next);
    }

    /// All that a code is called: its name in both languages, and its aliases.
    public static List<String> namesOf(Code code) {
        return Stream.concat(
                Stream.of(Language.values()).map(language -> code.name().exactly(language)), code.aliases().stream())
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    private Named named(String name) {
        return new Named(name, Key.of(name, pinyin));
    }

    /// The codes that have nearly this name, the nearest first.
    public List<Near> to(String name) {
        return to(List.of(named(name)), null);
    }

    /// The other codes that have nearly one of this code's names, the nearest first.
    public List<Near> to(Code code) {
        return to(namesOf(code).stream().map(this::named).toList(), code.id());
    }

    /// How near two names are, if they are.
    public Optional<Nearness> between(String one, String other) {
        return Optional.ofNullable(nearness(named(one).key(), named(other).key()));
    }

    private List<Near> to(List<Named> names, @Nullable Id<Code> itself) {
        var near = new ArrayList<Near>();
        for (var entry : entries.values()) {
            if (!entry.code().id().equals(itself)) {
                nearest(entry, names).ifPresent(near::add);
            }
        }
        near.sort(Comparator.comparing(Near::how).thenComparing(Near::name));
        return near;
    }

    private static Optional<Near> nearest(Entry entry, List<Named> names) {
        Near nearest = null;
        for (var theirs : entry.names()) {
            for (var ours : names) {
                var how = nearness(theirs.key(), ours.key());
                if (how != null && (nearest == null || how.compareTo(nearest.how()) < 0)) {
                    nearest = new Near(entry.code(), theirs.name(), how);
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static @Nullable Nearness nearness(Key one, Key other) {
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
        return !one.words().isEmpty() && one.words().equals(other.words().isEmpty() ? other.plain() : other.words())
                || !other.words().isEmpty() && other.words().equals(one.plain());
    }

    private static boolean sameSound(Key one, Key other) {
        return !one.sound().isEmpty()
                && one.sound().equals(other.sound().isEmpty() ? other.plain() : other.sound())
                || !other.sound().isEmpty() && other.sound().equals(one.plain());
    }

    private static boolean alike(Key one, Key other) {
        if (one.chinese() > 0 && other.chinese() > 0) {
            return Math.max(one.chinese(), other.chinese()) > FEW_CHARACTERS
                    && Math.min(one.chinese(), other.chinese()) >= FEW_CHARACTERS
                    && Typing.within(one.plain(), other.plain(), 1);
        }
        int shorter = Math.min(one.plain().length(), other.plain().length());
        return shorter >= FEW_LETTERS && one.chinese() == 0 && other.chinese() == 0
                && Typing.within(one.plain(), other.plain(), shorter >= MANY_LETTERS ? 2 : 1);
    }
}
