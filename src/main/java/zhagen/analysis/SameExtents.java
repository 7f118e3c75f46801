package zhagen.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Span;

/// Finds codes that stand at nearly the same places. Passages of a source are gone through once in their order, and each is
/// compared with those alone that begin where it could still be nearly the same.
final class SameExtents {

    private static final int FEW = 3;
    private static final double MANY = 0.5;

    /// A whole source is a place of its own, that no span overlaps.
    private static final Span WHOLE = new Span(0, 0);

    private final Snapshot now;
    private final List<Code> codes = new ArrayList<>();
    private final Map<Id<Code>, Integer> numbers = new HashMap<>();
    /// Of each code: how many distinct passages.
    private final int[] sizes;
    private long[] pairs = new long[1024];
    private int count;

    SameExtents(Snapshot now) {
        this.now = now;
        now.all(Code.class).filter(code -> now.pointingAt(code.id(), Coding.class).size() > 1).forEach(code -> {
            numbers.put(code.id(), codes.size());
            codes.add(code);
        });
        sizes = new int[codes.size()];
    }

    interface Found {
        /// @param likeness how far `one` stands where `other` does
        void accept(Code one, Code other, Likeness.Extents likeness);
    }

    /// Tells of pairs that are so, each once.
    void find(Found found) {
        now.all(Source.class).forEach(this::pass);
        Arrays.sort(pairs, 0, count);
        for (int from = 0; from < count;) {
            int end = from + 1;
            while (end < count && pairs[end] == pairs[from]) {
                end++;
            }
            int one = (int) (pairs[from] >>> 32);
            int other = (int) pairs[from];
            int meetings = end - from; // not fewer than what they have in common
            if (meetings > 1 && meetings >= MANY * (sizes[one] + sizes[other] - meetings)) {
                tell(codes.get(one), codes.get(other), found);
            }
            from = end;
        }
    }

    private void pass(Source source) {
        var codings = now.pointingAt(source.id(), Coding.class);
        var places = new Place[codings.size()];
        var ofCodes = new int[codings.size()];
        int all = 0;
        for (var coding : codings) {
            var code = numbers.get(coding.code());
            if (code != null && !isThere(places, ofCodes, all, coding.place(), code)) {
                places[all] = coding.place();
                ofCodes[all++] = code;
                sizes[code]++;
            }
        }
        for (int i = 0; i < all; i++) {
            var span = spanOf(places[i]);
            for (int j = i + 1; j < all && spanOf(places[j]).start() - span.start() <= span.length() / 2; j++) {
                if (ofCodes[i] != ofCodes[j] && Likeness.Extents.areOne(places[i], places[j])) {
                    add(Math.min(ofCodes[i], ofCodes[j]), Math.max(ofCodes[i], ofCodes[j]));
                }
            }
        }
    }

    /// Whether another coder coded it so, too.
    private static boolean isThere(Place[] places, int[] ofCodes, int all, Place place, int code) {
        for (int i = all - 1; i >= 0 && places[i].equals(place); i--) {
            if (ofCodes[i] == code) {
                return true;
            }
        }
        return false;
    }

    private static Span spanOf(Place place) {
        return place.span() == null ? WHOLE : place.span();
    }

    private void add(int one, int other) {
        if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * count);
        }
        pairs[count++] = (long) one << 32 | other;
    }

    private void tell(Code one, Code other, Found found) {
        var ours = bySource(one);
        var theirs = bySource(other);
        int sum = sizeOf(ours) + sizeOf(theirs);
        int common = Math.min(commonOf(ours, theirs), commonOf(theirs, ours));
        if (common < FEW && 2 * common < sum || common < 2 || common < MANY * (sum - common)) {
            return;
        }
        found.accept(one, other, new Likeness.Extents(
                common, sizeOf(ours), sizeOf(theirs), characters(ours, theirs), newest(one, theirs, other, ours)));
    }

    private Map<Id<Source>, List<Place>> bySource(Code code) {
        var places = new HashMap<Id<Source>, List<Place>>();
        now.pointingAt(code.id(), Coding.class).stream()
                .map(Coding::place)
                .distinct()
                .forEach(place -> places.computeIfAbsent(place.source(), _ -> new ArrayList<>()).add(place));
        return places;
    }

    private static int sizeOf(Map<Id<Source>, List<Place>> places) {
        return places.values().stream().mapToInt(List::size).sum();
    }

    private static int commonOf(Map<Id<Source>, List<Place>> places, Map<Id<Source>, List<Place>> others) {
        return (int) places.values().stream()
                .flatMap(List::stream)
                .filter(place -> isAmong(place, others))
                .count();
    }

    private static boolean isAmong(Place place, Map<Id<Source>, List<Place>> others) {
        return others.getOrDefault(place.source(), List.of()).stream()
                .anyMatch(other -> Likeness.Extents.areOne(place, other));
    }

    private Instant newest(
            Code one,
            Map<Id<Source>, List<Place>> theirs,
            Code other,
            Map<Id<Source>, List<Place>> ours) {
        return Stream.concat(
                now.pointingAt(one.id(), Coding.class).stream().filter(coding -> isAmong(coding.place(), theirs)),
                now.pointingAt(other.id(), Coding.class).stream().filter(coding -> isAmong(coding.place(), ours)))
                .map(coding -> coding.origin().made())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /// The share of characters that both cover of those that either covers.
    private static double characters(Map<Id<Source>, List<Place>> ours, Map<Id<Source>, List<Place>> theirs) {
        var sources = new HashSet<>(ours.keySet());
        sources.addAll(theirs.keySet());
        long both = 0;
        long either = 0;
        for (var source : sources) {
            var depth = new TreeMap<Integer, int[]>();
            cover(ours.getOrDefault(source, List.of()), 0, depth);
            cover(theirs.getOrDefault(source, List.of()), 1, depth);
            int[] open = new int[2];
            int last = 0;
            for (var edge : depth.entrySet()) {
                int length = edge.getKey() - last;
                both += open[0] > 0 && open[1] > 0 ? length : 0;
                either += open[0] > 0 || open[1] > 0 ? length : 0;
                open[0] += edge.getValue()[0];
                open[1] += edge.getValue()[1];
                last = edge.getKey();
            }
        }
        return either == 0 ? 1 : (double) both / either;
    }

    private static void cover(List<Place> places, int whose, Map<Integer, int[]> depth) {
        for (var place : places) {
            var span = spanOf(place);
            depth.computeIfAbsent(span.start(), _ -> new int[2])[whose]++;
            depth.computeIfAbsent(span.end(), _ -> new int[2])[whose]--;
        }
    }
}
