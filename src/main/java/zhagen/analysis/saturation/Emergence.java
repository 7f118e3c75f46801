package zhagen.analysis.saturation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Level;
import zhagen.model.Location;
import zhagen.model.Place;
import zhagen.model.Property;
import zhagen.model.Reading;
import zhagen.model.Relation;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Tree;

/// The sources in the order in which they were coded, and what each of them brought, by the dates of coding and reading. A source is
/// there once something in it counts, or somebody has read it. What is merged or deleted by now is taken as it is by now. Any thread.
///
/// @param dated whether the dates tell an order; where all are the same, it is that of the list
public record Emergence(List<Source> order, boolean dated, Map<Gain, Growth> growths) {

    public Emergence {
        order = List.copyOf(order);
        growths = Map.copyOf(growths);
    }

    public static Emergence of(Snapshot now) {
        return new Reckoning(now).emergence();
    }

    public Growth of(Gain gain) {
        return Objects.requireNonNull(growths.get(gain));
    }

    private record Begun(Source source, Instant at) {}

    /// Things of one kind, numbered, as they are met.
    private static final class Met {

        private final Map<Id<?>, Integer> numbers = new HashMap<>();
        private final List<Id<?>> things = new ArrayList<>();
        private final int[][] found;
        private int[] stamps = new int[0];
        private @Nullable Instant[] first = {};
        private int[] born = new int[0];
        private int[] here = new int[64];
        private int count;

        Met(List<? extends Item> items, int sources) {
            items.forEach(item -> {
                numbers.put(item.id(), things.size());
                things.add(item.id());
            });
            found = new int[sources][];
            stamps = new int[things.size()];
            first = new @Nullable Instant[things.size()];
            born = new int[things.size()];
            Arrays.fill(born, Growth.NOWHERE);
        }

        int numberOf(Id<?> id) {
            return numbers.getOrDefault(id, -1);
        }

        void meet(int thing, int source, Instant made) {
            if (stamps[thing] != source + 1) {
                stamps[thing] = source + 1;
                if (count == here.length) {
                    here = Arrays.copyOf(here, count * 2);
                }
                here[count++] = thing;
            }
            var earliest = first[thing];
            if (earliest == null || made.isBefore(earliest)) {
                first[thing] = made;
                born[thing] = source;
            }
        }

        void next(int source) {
            found[source] = Arrays.copyOf(here, count);
            count = 0;
        }

        Growth growth() {
            return new Growth(things, found, born);
        }
    }

    private static final class Reckoning {

        private final Snapshot now;
        private final Counting counting;
        private final List<Source> order;
        private final boolean dated;
        private final Map<Id<Source>, Integer> at = new HashMap<>();

        Reckoning(Snapshot now) {
            this.now = now;
            this.counting = new Counting(now);
            var begun = now.all(Source.class)
                    .map(source -> new Begun(source, begun(source)))
                    .filter(one -> one.at().isBefore(Instant.MAX))
                    .sorted(Comparator.comparing(Begun::at))
                    .toList();
            this.order = begun.stream().map(Begun::source).toList();
            this.dated = begun.size() < 2 || begun.getFirst().at().isBefore(begun.getLast().at());
            for (int i = 0; i < order.size(); i++) {
                at.put(order.get(i).id(), i);
            }
        }

        /// When work on the source began; [Instant#MAX] where it has not.
        private Instant begun(Source source) {
            var earliest = Instant.MAX;
            for (var coding : now.pointingAt(source.id(), Coding.class)) {
                if (coding.origin().made().isBefore(earliest) && counting.counts(coding.place())) {
                    earliest = coding.origin().made();
                }
            }
            for (var evidence : now.pointingAt(source.id(), Evidence.class)) {
                if (isGround(evidence) && evidence.origin().made().isBefore(earliest)) {
                    earliest = evidence.origin().made();
                }
            }
            if (earliest.equals(Instant.MAX)) {
                for (var reading : now.pointingAt(source.id(), Reading.class)) {
                    if (reading.state() == Reading.State.DONE && reading.origin().modified().isBefore(earliest)) {
                        earliest = reading.origin().modified();
                    }
                }
            }
            return earliest;
        }

        private boolean isGround(Evidence evidence) {
            return evidence.stance() == Evidence.Stance.SUPPORTING
                    && (Item) now.get(evidence.claim()) instanceof Relation
                    && counting.counts(evidence.place());
        }

        Emergence emergence() {
            var growths = new EnumMap<Gain, Growth>(Gain.class);
            codes(growths);
            growths.put(Gain.PROPERTIES, properties());
            growths.put(Gain.RELATIONS, relations());
            return new Emergence(order, dated, growths);
        }

        private void codes(Map<Gain, Growth> growths) {
            var all = Tree.all(now);
            var codes = new Met(all, order.size());
            var categories = new Met(
                    all.stream().filter(code -> code.level() != Level.CONCEPT).toList(), order.size());
            var above = above(all, codes, categories);
            for (int i = 0; i < order.size(); i++) {
                Place last = null;
                boolean counts = false;
                for (var coding : now.pointingAt(order.get(i).id(), Coding.class)) {
                    if (last == null || !Objects.equals(last.span(), coding.place().span())) {
                        last = coding.place();
                        counts = counting.counts(last);
                    }
                    if (counts) {
                        int code = codes.numberOf(coding.code());
                        codes.meet(code, i, coding.origin().made());
                        for (int category : above[code]) {
                            categories.meet(category, i, coding.origin().made());
                        }
                    }
                }
                codes.next(i);
                categories.next(i);
            }
            growths.put(Gain.CODES, codes.growth());
            growths.put(Gain.CATEGORIES, categories.growth());
        }

        /// The categories that each code stands below, or is.
        private static int[][] above(List<Code> all, Met codes, Met categories) {
            var above = new int[all.size()][];
            for (int i = 0; i < all.size(); i++) {
                var code = all.get(i);
                var inherited = code.parent() == null ? new int[0] : above[codes.numberOf(code.parent())];
                int own = categories.numberOf(code.id());
                above[i] = own < 0 ? inherited : Arrays.copyOf(inherited, inherited.length + 1);
                if (own >= 0) {
                    above[i][inherited.length] = own;
                }
            }
            return above;
        }

        private Growth properties() {
            var properties = new Met(now.all(Property.class).toList(), order.size());
            var standing = new HashMap<Integer, List<Location>>();
            now.all(Location.class).forEach(location -> {
                var place = now.get(location.coding()).place();
                var source = at.get(place.source());
                if (source != null && counting.counts(place)) {
                    standing.computeIfAbsent(source, _ -> new ArrayList<>()).add(location);
                }
            });
            for (int i = 0; i < order.size(); i++) {
                for (var location : standing.getOrDefault(i, List.of())) {
                    properties.meet(properties.numberOf(location.property()), i, location.origin().made());
                }
                properties.next(i);
            }
            return properties.growth();
        }

        private Growth relations() {
            var relations = new Met(now.all(Relation.class).toList(), order.size());
            for (int i = 0; i < order.size(); i++) {
                for (var evidence : now.pointingAt(order.get(i).id(), Evidence.class)) {
                    if (isGround(evidence)) {
                        relations.meet(relations.numberOf(evidence.claim()), i, evidence.origin().made());
                    }
                }
                relations.next(i);
            }
            return relations.growth();
        }
    }
}
