package zhagen.ui.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Snapshot;
import zhagen.model.Span;
import zhagen.naming.NearNames;
import zhagen.naming.Pinyin;

/// Finds codes by a few letters of their Chinese or English names, aliases or pinyin. It is made of a snapshot, knows nothing
/// that came later, and may be asked on any thread.
public final class CodeFinder {

    /// A code that answers to what was typed.
    ///
    /// @param name the one of its names that does
    /// @param letters the stretches of that name that were meant
    /// @param initials of that name; empty where it has no Chinese characters
    public record Match(Code code, String name, List<Span> letters, String initials) {}

    /// @param aliases the index of the first alias among the names
    private record Entry(Code code, List<Spelling> names, int aliases) {}

    private record Ranked(Entry entry, String name, List<Span> letters, int quality, double likely) {

        Match match() {
            var initials = entry.names().stream()
                    .filter(spelling -> spelling.name.equals(name))
                    .findFirst()
                    .map(spelling -> spelling.initials)
                    .orElse("");
            return new Match(entry.code(), name, letters, initials);
        }
    }

    private final Pinyin pinyin;
    /// In the order in which they were made, so that they are gone through as they lie in memory.
    private final Map<Id<Code>, Entry> entries;

    private CodeFinder(Pinyin pinyin, Map<Id<Code>, Entry> entries) {
        this.pinyin = pinyin;
        this.entries = entries;
    }

    /// A finder of nothing yet.
    public static CodeFinder with(Pinyin pinyin) {
        return new CodeFinder(pinyin, Map.of());
    }

    /// A finder of the codes of `now`; what is prepared already of a code that did not change is kept.
    public CodeFinder of(Snapshot now) {
        var next = new LinkedHashMap<Id<Code>, Entry>();
        now.all(Code.class).forEach(code -> {
            var known = entries.get(code.id());
            next.put(code.id(), known != null && sameNames(known.code(), code) ? renewed(known, code) : prepared(code));
        });
        return new CodeFinder(pinyin, next);
    }

    private static boolean sameNames(Code known, Code code) {
        return known == code || known.name().equals(code.name()) && known.aliases().equals(code.aliases());
    }

    private static Entry renewed(Entry known, Code code) {
        return known.code() == code ? known : new Entry(code, known.names(), known.aliases());
    }

    private Entry prepared(Code code) {
        var names = NearNames.namesOf(code).stream().map(name -> new Spelling(name, pinyin)).toList();
        int own = (int) Stream.of(Language.values())
                .map(language -> code.name().exactly(language))
                .filter(name -> !name.isBlank())
                .distinct()
                .count();
        return new Entry(code, names, own);
    }

    public int size() {
        return entries.size();
    }

    /// The best matches first; among equals the likeliest, then by name. All codes where nothing is typed. Slips of the hand are
    /// forgiven where nothing answers to the very letters.
    ///
    /// @param likely how likely a code is wanted, the likelier the larger
    public List<Match> find(String typed, ToDoubleFunction<Id<Code>> likely, Language shown, int limit) {
        var wanted = Spelling.Typed.of(typed);
        var found = wanted.isEmpty() ? unasked(likely, shown) : answering(wanted, likely);
        return best(found, limit).stream().map(Ranked::match).toList();
    }

    /// All codes that answer to what is typed, in no order; none where nothing is.
    public List<Code> all(String typed) {
        var wanted = Spelling.Typed.of(typed);
        return wanted.isEmpty()
                ? List.of()
                : answering(wanted, _ -> 0).stream().map(ranked -> ranked.entry().code()).toList();
    }

    private List<Ranked> unasked(ToDoubleFunction<Id<Code>> likely, Language shown) {
        return entries.values().stream()
                .map(entry -> new Ranked(
                        entry, entry.code().name().in(shown), List.of(), 0, likely.applyAsDouble(entry.code().id())))
                .toList();
    }

    private List<Ranked> answering(Spelling.Typed wanted, ToDoubleFunction<Id<Code>> likely) {
        var found = new ArrayList<Ranked>();
        for (var entry : entries.values()) {
            var match = ranked(entry, likely, spelling -> spelling.find(wanted));
            if (match != null) {
                found.add(match);
            }
        }
        if (found.isEmpty() && wanted.mayBeForgiven()) {
            entries.values().stream()
                    .map(entry -> ranked(entry, likely, spelling -> spelling.forgive(wanted, pinyin)))
                    .filter(Objects::nonNull)
                    .forEach(found::add);
        }
        return found;
    }

    /// The first of them in order; the rest is never sorted.
    private static List<Ranked> best(List<Ranked> found, int limit) {
        var order = Comparator.comparingInt(Ranked::quality)
                .thenComparing(Comparator.comparingDouble(Ranked::likely).reversed())
                .thenComparingInt(ranked -> ranked.name().length())
                .thenComparing(Ranked::name);
        var worstFirst = new PriorityQueue<>(order.reversed());
        for (var ranked : found) {
            if (worstFirst.size() < limit) {
                worstFirst.add(ranked);
            } else if (order.compare(ranked, worstFirst.peek()) < 0) {
                worstFirst.poll();
                worstFirst.add(ranked);
            }
        }
        return worstFirst.stream().sorted(order).toList();
    }

    private static @Nullable Ranked ranked(
            Entry entry, ToDoubleFunction<Id<Code>> likely, Function<Spelling, Spelling.@Nullable Hit> finding) {
        Ranked best = null;
        for (int i = 0; i < entry.names().size(); i++) {
            var spelling = entry.names().get(i);
            var hit = finding.apply(spelling);
            if (hit == null) {
                continue;
            }
            int quality = hit.quality().ordinal() + (i < entry.aliases() ? 0 : Spelling.Quality.values().length);
            if (best == null || quality < best.quality()) {
                best = new Ranked(
                        entry, spelling.name, hit.letters(), quality, likely.applyAsDouble(entry.code().id()));
            }
        }
        return best;
    }
}
