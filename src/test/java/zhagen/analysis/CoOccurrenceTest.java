package zhagen.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Dismissals;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Level;
import zhagen.model.Origin;
import zhagen.model.Place;
import zhagen.model.Polarity;
import zhagen.model.RelationType;
import zhagen.model.Relations;
import zhagen.model.Seeing;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Turn;
import zhagen.model.Wording;

class CoOccurrenceTest {

    /// The figures of the method's own description of the coefficient.
    @Test
    void aHundredUsesAndTenWithFiveInCommonGiveOneIn21AndAWarning() {
        var together = new Together(100, 10, 5);

        assertThat(together.coefficient().orElseThrow()).isCloseTo(5 / 105.0, within(1e-12)).isCloseTo(.048,
                within(5e-4));
        assertThat(together.isUneven()).isTrue();
        assertThat(together.swapped().isUneven()).isTrue();
        assertThat(together.swapped().given().orElseThrow()).isEqualTo(.5);
        assertThat(together.isBeyond()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4, 4, 5, 1.6667, true", "3, 3, 7, -7, true", "3, 3, 3, 1, false", "5, 1, 0, 0, false"})
    void whereMeetingsOutnumberUsesTheCoefficientIsMarkedAndNotClipped(
            int one, int other, int both, double coefficient, boolean beyond) {
        var together = new Together(one, other, both);

        assertThat(together.coefficient().orElseThrow()).isCloseTo(coefficient, within(1e-4));
        assertThat(together.isBeyond()).isEqualTo(beyond);
        assertThat(together.isUneven()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 0", "3, 0, 0", "0, 0, 0", "2, 2, 4"})
    void whatIsNotUsedOrLeavesNothingToDivideByHasNoCoefficient(int one, int other, int both) {
        assertThat(new Together(one, other, both).coefficient()).isEmpty();
        assertThat(new Together(one, other, both).isBeyond()).isFalse();
    }

    /// Against all pairs compared with each other, at each level.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void usesAndOverlapsAreWhatComparingAllPairsGives(long seed) {
        var study = new Coded(seed);
        for (var level : Level.values()) {
            var matrix = CoOccurrence.of(study.now, level, Proximity.OVERLAP);
            var places = places(study, level);
            assertThat(matrix.codes()).doesNotHaveDuplicates();
            for (var one : matrix.codes()) {
                var ours = places.getOrDefault(one, Set.of());
                assertThat(matrix.uses(one)).isEqualTo(ours.size());
                for (var other : matrix.codes()) {
                    long both = one.equals(other)
                            ? ours.size()
                            : ours.stream()
                                    .mapToLong(place -> places.getOrDefault(other, Set.of()).stream()
                                            .filter(next -> overlap(place, next))
                                            .count())
                                    .sum();
                    assertThat(matrix.of(one, other)).isEqualTo(new Together(
                            ours.size(), places.getOrDefault(other, Set.of()).size(), (int) both));
                    assertThat(matrix.of(other, one)).isEqualTo(matrix.of(one, other).swapped());
                }
            }
        }
    }

    private static boolean overlap(Place one, Place other) {
        return one.equals(other)
                || one.source().equals(other.source())
                        && one.span() != null
                        && other.span() != null
                        && one.span().overlaps(other.span());
    }

    private static Map<Id<Code>, Set<Place>> places(Coded study, Level level) {
        var places = new HashMap<Id<Code>, Set<Place>>();
        study.now.all(Coding.class).forEach(coding -> places
                .computeIfAbsent(standing(study.now, study.now.get(coding.code()), level).id(), _ -> new HashSet<>())
                .add(coding.place()));
        return places;
    }

    private static Code standing(Snapshot now, Code code, Level level) {
        for (var at = code;;) {
            if (at.level() == level) {
                return at;
            }
            if (at.parent() == null) {
                return code;
            }
            at = now.get(at.parent());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void byTurnsTheUsesAreTheTurnsAndTheCoefficientIsAShareOfThem(long seed) {
        var study = new Coded(seed);
        var matrix = CoOccurrence.of(study.now, Level.CATEGORY, Proximity.TURN);
        var turns = turns(study);
        for (var one : matrix.codes()) {
            for (var other : matrix.codes()) {
                var common = new HashSet<>(turns.getOrDefault(one, Set.of()));
                common.retainAll(turns.getOrDefault(other, Set.of()));
                var together = matrix.of(one, other);
                assertThat(together.both()).isEqualTo(common.size());
                assertThat(together.isBeyond()).isFalse();
            }
        }
    }

    private static Map<Id<Code>, Set<Turn>> turns(Coded study) {
        var turns = new HashMap<Id<Code>, Set<Turn>>();
        places(study, Level.CATEGORY).forEach((code, places) -> places.forEach(place -> turns
                .computeIfAbsent(code, _ -> new HashSet<>())
                .addAll(Counting.turnsAt(study.now, place))));
        return turns;
    }

    /// Turns: question 1, answer 2, question 3, answer 4 …
    @ParameterizedTest
    @CsvSource({"2, 2, true, true", "2, 4, false, true", "2, 3, false, true", "1, 2, false, true", "2, 6, false, false",
            "1, 3, false, false", "1, 4, false, false"})
    void answersWithOneQuestionBetweenThemAreNeighbours(int one, int other, boolean sameTurn, boolean neighbours) {
        var study = interview();
        var source = study.now.all(Source.class).findFirst().orElseThrow();
        var turns = study.now.pointingAt(source.id(), Turn.class);
        var coded = study.now.after(new Change(Label.of("change.source.import", "A"), List.of(
                Edit.add(Coding.of(study.by, at(turns.get(one - 1), 0), study.codes.get(0).id())),
                Edit.add(Coding.of(study.by, at(turns.get(other - 1), 1), study.codes.get(1).id())))));
        var from = study.codes.get(0).id();
        var to = study.codes.get(1).id();

        assertThat(CoOccurrence.of(coded, Level.CATEGORY, Proximity.TURN).of(from, to).both())
                .isEqualTo(sameTurn ? 1 : 0);
        assertThat(CoOccurrence.of(coded, Level.CATEGORY, Proximity.NEIGHBOURS).of(from, to).both())
                .isEqualTo(neighbours ? 1 : 0);
    }

    private static Place at(Turn turn, int offset) {
        int start = turn.words().start() + offset;
        return Place.of(turn.source(), start, start + 1);
    }

    /// Somebody asks and somebody answers, six turns at least, and nothing is coded yet.
    private static Coded interview() {
        for (long seed = 1;; seed++) {
            var study = new Coded(seed);
            var source = study.now.all(Source.class).findFirst().orElseThrow();
            if (study.now.pointingAt(source.id(), Turn.class).size() >= 6 && study.now.count(Coding.class) == 0) {
                return study;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 5, 8, 13, 21, 34})
    void candidatesAreThePairsThatMeetUntilTheyAreRelatedOrDismissed(long seed) {
        var study = new Coded(seed);
        var one = study.codes.get(0).id();
        var other = study.codes.get(1).id();
        var found = Candidates.of(study.now, Level.CATEGORY, Proximity.OVERLAP, 10);
        var matrix = CoOccurrence.of(study.now, Level.CATEGORY, Proximity.OVERLAP);

        assertThat(found.all()).isEqualTo(matrix.of(one, other).both() > 0 ? 1 : 0);
        found.shown().forEach(candidate -> {
            assertThat(candidate.together()).isEqualTo(matrix.of(one, other));
            assertThat(candidate.passages()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(candidate.strength()).isEqualTo(new Counting(study.now).of(candidate.passages()));
            assertThat(candidate.first() + candidate.last()).isLessThanOrEqualTo(candidate.together().both());
        });
        var dismissed = study.now.after(Dismissals.dismiss(study.now, study.by, other, one, "不是关系"));
        assertThat(Candidates.of(dismissed, Level.CATEGORY, Proximity.OVERLAP, 10).all()).isZero();
        var type = new RelationType(
                Id.random(), Wording.zh("影响"), RelationType.Meaning.CAUSAL, Polarity.NONE, 1, Origin.of(study.by));
        var typed = study.now.after(Change.of(Label.of("change.relationType.add", "影响"), Edit.add(type)));
        var ofMember = study.codes.get(2).id();
        var related = typed.after(Relations.relate(typed, study.by, Id.random(), type.id(), other, ofMember));
        assertThat(Candidates.of(related, Level.CATEGORY, Proximity.OVERLAP, 10).all()).isZero();
    }

    @Test
    void aCategoryAndWhatBelongsToItAreNoCandidate() {
        for (long seed = 1; seed < 40; seed++) {
            var study = new Coded(seed);
            var category = study.codes.get(0).id();
            var member = study.codes.get(2).id();
            assertThat(Candidates.of(study.now, Level.CONCEPT, Proximity.NEIGHBOURS, 10).shown()).noneMatch(
                    candidate -> Set.of(candidate.one().id(), candidate.other().id()).equals(Set.of(category, member)));
        }
    }

    @Test
    void whatIsHiddenIsNotMined() {
        var study = new Coded(5);
        var hidden = new Seeing(Set.of(study.by.coder())).snapshot(study.now);
        assertThat(Candidates.of(hidden, Level.CATEGORY, Proximity.NEIGHBOURS, 10).all()).isZero();
    }
}
