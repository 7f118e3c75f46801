package zhagen.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhagen.model.Code;
import zhagen.model.Counting;
import zhagen.model.Dismissal;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Place;
import zhagen.model.Relation;
import zhagen.model.Snapshot;
import zhagen.model.Span;
import zhagen.model.Strength;

/// Relations that the coding suggests: categories that are coded together, are not related yet, and were not dismissed. They are
/// offered only; nothing is made of them by itself.
///
/// @param shown those said by the most people first
/// @param all how many there are
public record Candidates(List<Candidate> shown, int all) {

    public Candidates {
        shown = List.copyOf(shown);
    }

    /// @param most how many to tell more of; those that meet most often are chosen
    public static Candidates of(Snapshot now, Level level, Proximity proximity, int most) {
        return new Search(now, level, proximity).candidates(most);
    }

    private static final class Search {

        private static final Comparator<Candidate> ORDER = Comparator
                .<Candidate>comparingInt(candidate -> -candidate.strength().people())
                .thenComparingInt(candidate -> -candidate.strength().passages())
                .thenComparingDouble(candidate -> -candidate.together().coefficient().orElse(0));

        private final Snapshot now;
        private final Meetings meetings;

        Search(Snapshot now, Level level, Proximity proximity) {
            this.now = now;
            this.meetings = new Meetings(now, level, proximity);
        }

        private record Pair(int one, int other, Together together) {

            long key() {
                return Meetings.Pairs.key(one, other);
            }
        }

        /// What two categories have in common.
        private static final class Common {

            private final Set<Place> passages = new LinkedHashSet<>();
            private int first;
            private int last;

            void add(Place ofOne, Place ofOther) {
                passages.add(hull(ofOne, ofOther));
                int order = ofOne.compareTo(ofOther);
                boolean together = ofOne.span() == null
                        || ofOther.span() == null
                        || ofOne.span().start() == ofOther.span().start();
                first += !together && order < 0 ? 1 : 0;
                last += !together && order > 0 ? 1 : 0;
            }

            private static Place hull(Place one, Place other) {
                var span = one.span();
                var next = other.span();
                return span == null || next == null
                        ? one
                        : new Place(one.source(), new Span(
                                Math.min(span.start(), next.start()), Math.max(span.end(), next.end())));
            }
        }

        Candidates candidates(int most) {
            var known = known();
            var matrix = CoOccurrence.of(meetings);
            var pairs = new ArrayList<Pair>();
            matrix.forEachPair((one, other) -> {
                var pair = new Pair(one, other, matrix.of(one, other));
                if (!known.contains(pair.key()) && !meetings.areKin(one, other)) {
                    pairs.add(pair);
                }
            });
            var chosen = foremost(pairs, most);
            var commons = commons(chosen);
            var counting = new Counting(now);
            return new Candidates(
                    chosen.stream().map(pair -> candidate(pair, commons.get(pair.key()), counting)).sorted(ORDER)
                            .toList(),
                    pairs.size());
        }

        /// Those that meet most often; only what can be among them is put in order.
        private static List<Pair> foremost(List<Pair> pairs, int most) {
            int[] meetings = pairs.stream().mapToInt(pair -> pair.together().both()).sorted().toArray();
            int least = meetings.length > most ? meetings[meetings.length - most] : 0;
            return pairs.stream()
                    .filter(pair -> pair.together().both() >= least)
                    .sorted(Comparator.<Pair>comparingInt(pair -> -pair.together().both())
                            .thenComparingDouble(pair -> -pair.together().coefficient().orElse(0))
                            .thenComparingInt(Pair::one)
                            .thenComparingInt(Pair::other))
                    .limit(most)
                    .toList();
        }

        private Candidate candidate(Pair pair, Common common, Counting counting) {
            Strength strength = counting.ofDistinct(common.passages);
            return new Candidate(
                    code(pair.one()), code(pair.other()), pair.together(), List.copyOf(common.passages), strength,
                    common.first, common.last);
        }

        private Code code(int number) {
            return now.get(meetings.codes().get(number));
        }

        private Map<Long, Common> commons(List<Pair> pairs) {
            var commons = HashMap.<Long, Common>newHashMap(pairs.size());
            pairs.forEach(pair -> commons.put(pair.key(), new Common()));
            meetings.go((one, ofOne, other, ofOther) -> {
                var common = commons.get(Meetings.Pairs.key(one, other));
                if (common != null) {
                    common.add(ofOne, ofOther);
                }
            });
            return commons;
        }

        /// The pairs that are related, as themselves or by what they stand for, and those that were dismissed.
        private Set<Long> known() {
            var known = new HashSet<Long>();
            now.all(Relation.class)
                    .filter(relation -> now.get(relation.to()) instanceof Code)
                    .forEach(relation -> known.add(key(relation.from(), new Id<>(relation.to().value()))));
            now.all(Dismissal.class)
                    .filter(dismissal -> standsForItself(dismissal.from()) && standsForItself(dismissal.to()))
                    .forEach(dismissal -> known.add(key(dismissal.from(), dismissal.to())));
            return known;
        }

        private boolean standsForItself(Id<Code> code) {
            return meetings.codes().get(meetings.number(code)).equals(code);
        }

        private long key(Id<Code> from, Id<Code> to) {
            int one = meetings.number(from);
            int other = meetings.number(to);
            return Meetings.Pairs.key(Math.min(one, other), Math.max(one, other));
        }
    }
}
