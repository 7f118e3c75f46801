package zhagen.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Property;
import zhagen.model.Round;
import zhagen.model.Snapshot;
import zhagen.model.Strength;
import zhagen.model.Tree;

/// How the codes of a study fared from round to round.
///
/// @param rounds in their order
/// @param rows one for each code, in the order of the tree
public record RoundsOfCodes(List<Round> rounds, List<Row> rows) {

    /// What a round did to a code.
    public enum Verdict {
        /// Used in this round for the first time.
        NEW,
        /// Used before, and in this round again.
        CONFIRMED,
        /// Confirmed, and given parts or properties that it had not before.
        ENRICHED,
        /// Used before, and not in this round.
        NOT_MET,
        /// Used neither before nor in this round; or nothing at all was coded in this round.
        UNUSED
    }

    /// @param strengths what it was used for in each of the rounds, its members included
    /// @param verdicts of each round
    public record Row(Code code, List<Strength> strengths, List<Verdict> verdicts) {}

    public RoundsOfCodes {
        rounds = List.copyOf(rounds);
        rows = List.copyOf(rows);
    }

    public static RoundsOfCodes of(Snapshot now) {
        var rounds = now.all(Round.class).sorted(Comparator.comparingInt(Round::number)).toList();
        var rows = new ArrayList<Row>();
        new Walk(now, rounds).below(null, rows);
        return new RoundsOfCodes(rounds, rows);
    }

    private static final class Walk {

        private final Snapshot now;
        private final Counting counting;
        private final List<Round> rounds;
        private final Map<Id<Round>, Integer> numbers = new HashMap<>();
        private final boolean[] worked;

        Walk(Snapshot now, List<Round> rounds) {
            this.now = now;
            this.counting = new Counting(now);
            this.rounds = rounds;
            rounds.forEach(round -> numbers.put(round.id(), numbers.size()));
            worked = worked();
        }

        /// The places of the members, round by round.
        List<Set<Place>> below(@Nullable Id<Code> parent, List<Row> rows) {
            var all = places();
            for (var code : now.children(parent)) {
                int at = rows.size();
                var below = new ArrayList<Row>();
                var own = below(code.id(), below);
                for (var coding : now.pointingAt(code.id(), Coding.class)) {
                    own.get(numbers.get(coding.round())).add(coding.place());
                }
                rows.add(at, row(code, own));
                rows.addAll(below);
                for (int i = 0; i < rounds.size(); i++) {
                    all.get(i).addAll(own.get(i));
                }
            }
            return all;
        }

        private List<Set<Place>> places() {
            var all = new ArrayList<Set<Place>>();
            rounds.forEach(_ -> all.add(new HashSet<>()));
            return all;
        }

        /// Whether anything was coded in a round.
        private boolean[] worked() {
            var worked = new boolean[rounds.size()];
            now.all(Code.class)
                    .flatMap(code -> now.pointingAt(code.id(), Coding.class).stream())
                    .forEach(coding -> worked[numbers.get(coding.round())] = true);
            return worked;
        }

        private Row row(Code code, List<Set<Place>> places) {
            var strengths = places.stream().map(counting::ofDistinct).toList();
            var verdicts = new ArrayList<Verdict>();
            boolean before = false;
            for (int i = 0; i < rounds.size(); i++) {
                boolean is = strengths.get(i).passages() > 0;
                verdicts.add(is ? met(code, i, before) : before && worked[i] ? Verdict.NOT_MET : Verdict.UNUSED);
                before |= is;
            }
            return new Row(code, strengths, List.copyOf(verdicts));
        }

        private Verdict met(Code code, int round, boolean before) {
            return !before ? Verdict.NEW : isEnriched(code, round) ? Verdict.ENRICHED : Verdict.CONFIRMED;
        }

        private boolean isEnriched(Code code, int round) {
            return Tree.below(now, code).stream().anyMatch(part -> !part.equals(code) && isIn(part.origin().made(), round)
                    || now.pointingAt(part.id(), Property.class).stream()
                            .anyMatch(property -> isIn(property.origin().made(), round)));
        }

        /// Whether something was made while a round was the latest.
        private boolean isIn(Instant made, int round) {
            return !made.isBefore(rounds.get(round).origin().made())
                    && (round + 1 == rounds.size() || made.isBefore(rounds.get(round + 1).origin().made()));
        }
    }
}
