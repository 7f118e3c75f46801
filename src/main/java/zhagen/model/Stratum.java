package zhagen.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Sources among which some are chosen at random: those that have one value of an attribute, or all of them.
///
/// @param value of the attribute; empty where they have none, or nothing divides them
/// @param sources in the order of the list
public record Stratum(String value, List<Source> sources) {

    private static final Comparator<Source> IN_THE_LIST =
            Comparator.comparingInt(Source::rank).thenComparing(Source::name)
                    .thenComparing(source -> source.id().value());

    public Stratum {
        sources = sources.stream().sorted(IN_THE_LIST).toList();
    }

    /// The strata of some sources, in the order of their values.
    ///
    /// @param attribute of sources, or of the participants that speak in them; null where nothing divides them
    public static List<Stratum> of(Snapshot now, List<Source> sources, @Nullable Id<Attribute> attribute) {
        var counting = new Counting(now);
        var byValue = new TreeMap<String, List<Source>>();
        for (var source : sources) {
            byValue.computeIfAbsent(value(now, counting, source, attribute), _ -> new ArrayList<>()).add(source);
        }
        return byValue.entrySet().stream().map(entry -> new Stratum(entry.getKey(), entry.getValue())).toList();
    }

    private static String value(
            Snapshot now, Counting counting, Source source, @Nullable Id<Attribute> attribute) {
        if (attribute == null) {
            return "";
        }
        if (now.get(attribute).scope() == Attribute.Scope.SOURCE) {
            return source.values().of(attribute);
        }
        return counting.participants(source.id()).stream()
                .map(now::get)
                .map(person -> person.values().of(attribute))
                .filter(value -> !value.isEmpty())
                .sorted()
                .findFirst()
                .orElse("");
    }

    /// How many of each stratum make up `total` in proportion, the largest remainders first (the larger stratum where they are
    /// the same): a quarter of 10 and 6 is 3 and 1.
    public static List<Integer> shares(List<Stratum> strata, int total) {
        int all = strata.stream().mapToInt(stratum -> stratum.sources().size()).sum();
        var shares = new ArrayList<Integer>();
        strata.forEach(stratum -> shares.add(all == 0 ? 0 : stratum.sources().size() * total / all));
        var wanting = new ArrayList<Integer>();
        for (int i = 0; i < strata.size(); i++) {
            wanting.add(i);
        }
        wanting.sort(
                Comparator.comparingInt((Integer i) -> -(strata.get(i).sources().size() * total % Math.max(1, all)))
                        .thenComparing(i -> -strata.get(i).sources().size()));
        int left = Math.min(total, all) - shares.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < left; i++) {
            int at = wanting.get(i % wanting.size());
            shares.set(at, shares.get(at) + 1);
        }
        return shares;
    }

    /// Chooses so many of each stratum, by lot. The same seed chooses the same on every machine: [Random] is the one generator of
    /// the JDK whose contract prescribes its numbers; strata and sources are taken in their order, and each stratum is shuffled
    /// from its end as Fisher and Yates do.
    ///
    /// @param shares how many of each
    public static List<Source> draw(List<Stratum> strata, List<Integer> shares, long seed) {
        var random = new Random(seed);
        var drawn = new ArrayList<Source>();
        for (int i = 0; i < strata.size(); i++) {
            var sources = new ArrayList<>(strata.get(i).sources());
            for (int last = sources.size() - 1; last > 0; last--) {
                int other = random.nextInt(last + 1);
                sources.set(other, sources.set(last, sources.get(other)));
            }
            drawn.addAll(sources.subList(0, Math.clamp(shares.get(i), 0, sources.size())));
        }
        drawn.sort(IN_THE_LIST);
        return drawn;
    }
}
