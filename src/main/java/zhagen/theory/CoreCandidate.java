package zhagen.theory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Strength;
import zhagen.model.TheoryModel;

/// A main category as a candidate for the core: how much is said of it, and how it holds the others together. Which one it is to be, no
/// number says.
///
/// @param others how many other main categories there are
/// @param connected to how many of them relations lead, directly or through others
/// @param direct to how many of them directly
/// @param steps over how many relations on average to those that are connected; 0 where none is
/// @param spread its passages in each coded source, in the order in which the sources were first coded
/// @param first the first source that speaks of it; null where none does
/// @param last the last one
public record CoreCandidate(
        Code category,
        Strength strength,
        int others,
        int connected,
        int direct,
        double steps,
        List<Integer> spread,
        @Nullable Id<Source> first,
        @Nullable Id<Source> last) {

    public CoreCandidate {
        spread = List.copyOf(spread);
    }

    /// All main categories, the core category among them, in the order of the codebook.
    ///
    /// @param model whose relations are followed; null for all relations of the study
    public static List<CoreCandidate> of(Snapshot now, @Nullable TheoryModel model) {
        return of(now, model, Map.of());
    }

    /// @param counted the strengths that are known by now; others are counted
    public static List<CoreCandidate> of(
            Snapshot now, @Nullable TheoryModel model, Map<Id<Code>, Strength> counted) {
        var mains = Mains.all(now);
        if (mains.isEmpty()) {
            return List.of();
        }
        var counting = new Counting(now);
        var neighbours = new Mains(now, model).neighbours();
        var sources = inOrderOfCoding(now);
        return mains.stream()
                .map(main -> {
                    var passages = counting.passages(main);
                    var distances = distances(main.id(), neighbours);
                    var spread = spread(passages, sources);
                    var at = sources.stream().filter(source -> spread.get(source) > 0).toList();
                    return new CoreCandidate(
                            main,
                            Optional.ofNullable(counted.get(main.id()))
                                    .orElseGet(() -> counting.ofDistinct(passages)),
                            mains.size() - 1,
                            distances.size(),
                            neighbours.getOrDefault(main.id(), Set.of()).size(),
                            distances.values().stream().mapToInt(Integer::intValue).average().orElse(0),
                            List.copyOf(spread.values()),
                            at.isEmpty() ? null : at.getFirst(),
                            at.isEmpty() ? null : at.getLast());
                })
                .toList();
    }

    private static List<Id<Source>> inOrderOfCoding(Snapshot now) {
        var begun = new HashMap<Id<Source>, Instant>();
        now.all(Coding.class).forEach(coding -> begun.merge(
                coding.place().source(), coding.origin().made(), (one, other) -> one.isBefore(other) ? one : other));
        return begun.keySet().stream()
                .sorted(Comparator.<Id<Source>, Instant>comparing(begun::get)
                        .thenComparing(source -> now.get(source).rank())
                        .thenComparing(source -> now.get(source).name()))
                .toList();
    }

    private static Map<Id<Source>, Integer> spread(Set<Place> passages, List<Id<Source>> sources) {
        var spread = new LinkedHashMap<Id<Source>, Integer>();
        sources.forEach(source -> spread.put(source, 0));
        passages.forEach(place -> spread.merge(place.source(), 1, Integer::sum));
        return spread;
    }

    /// Over how many relations each of the others is reached.
    private static Map<Id<Code>, Integer> distances(Id<Code> from, Map<Id<Code>, Set<Id<Code>>> neighbours) {
        var distances = new LinkedHashMap<Id<Code>, Integer>();
        distances.put(from, 0);
        var open = new ArrayList<Id<Code>>(List.of(from));
        for (int i = 0; i < open.size(); i++) {
            var at = open.get(i);
            neighbours.getOrDefault(at, Set.of()).forEach(next -> {
                if (distances.putIfAbsent(next, distances.get(at) + 1) == null) {
                    open.add(next);
                }
            });
        }
        distances.remove(from);
        return distances;
    }
}
