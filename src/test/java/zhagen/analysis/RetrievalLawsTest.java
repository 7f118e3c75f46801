package zhagen.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Coding;
import zhagen.model.Condition;
import zhagen.model.Condition.And;
import zhagen.model.Condition.AnyCode;
import zhagen.model.Condition.Not;
import zhagen.model.Condition.OfCode;
import zhagen.model.Condition.Or;
import zhagen.model.Condition.Tie;
import zhagen.model.Condition.Tied;
import zhagen.model.Condition.Untied;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Progress;
import zhagen.model.Query;
import zhagen.model.RandomQueries;
import zhagen.model.Source;

class RetrievalLawsTest {

    private static final int TIMES = 40;

    private static Found find(Coded study, Condition condition) {
        return new Retriever(
                study.now,
                hash -> Objects.requireNonNull(study.texts.get(hash)),
                new Query(condition, List.of()),
                ZoneId.of("Asia/Shanghai"))
                .find(Progress.NONE);
    }

    private static Set<Place> places(Coded study, Condition condition) {
        return find(study, condition).passages().stream()
                .map(Passage::place)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<Id<Source>, BitSet> characters(Coded study, Condition condition) {
        var all = new TreeMap<Id<Source>, BitSet>();
        var naive = new Naive(study);
        places(study, condition).forEach(
                place -> all.computeIfAbsent(place.source(), _ -> new BitSet()).or(naive.characters(place)));
        all.values().removeIf(BitSet::isEmpty);
        return all;
    }

    private static Condition any(Random random, Coded study, int depth) {
        return new RandomQueries(random, study.now).condition(depth);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whatIsFoundIsWhatComparingEachCharacterFinds(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TIMES; i++) {
            var study = new Coded(random.nextLong());
            var condition = any(random, study, 3);
            assertThat(places(study, condition)).as("%s", condition).isEqualTo(new Naive(study).find(condition));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void andAndOrDoNotMindTheOrder(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TIMES; i++) {
            var study = new Coded(random.nextLong());
            var a = any(random, study, 2);
            var b = any(random, study, 2);
            var c = any(random, study, 1);
            assertThat(places(study, new And(a, b))).isEqualTo(places(study, new And(b, a)));
            assertThat(places(study, new Or(a, b))).isEqualTo(places(study, new Or(b, a)));
            assertThat(places(study, new And(new And(a, b), c))).isEqualTo(places(study, new And(a, new And(b, c))));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void whatStandsToAnotherAndWhatDoesNotAreEverything(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TIMES; i++) {
            var study = new Coded(random.nextLong());
            var a = any(random, study, 2);
            var b = any(random, study, 2);
            var tie = new RandomQueries(random, study.now).tie();
            var tied = places(study, new Tied(a, tie, b));
            var untied = places(study, new Untied(a, tie, b));
            assertThat(Collections.disjoint(tied, untied)).isTrue();
            tied.addAll(untied);
            assertThat(tied).isEqualTo(places(study, a));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void deMorganHoldsForCharacters(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TIMES; i++) {
            var study = new Coded(random.nextLong());
            var a = any(random, study, 2);
            var b = any(random, study, 2);
            assertThat(characters(study, new Not(new Or(a, b))))
                    .isEqualTo(characters(study, new And(new Not(a), new Not(b))));
            assertThat(characters(study, new Not(new And(a, b))))
                    .isEqualTo(characters(study, new Or(new Not(a), new Not(b))));
            assertThat(characters(study, new Not(new Not(a)))).isEqualTo(characters(study, a));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void countsAreThoseOfTheOneCountingQuery(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TIMES; i++) {
            var study = new Coded(random.nextLong());
            for (var code : study.codes) {
                var found = find(study, new OfCode(code.id(), true));
                assertThat(found.strength()).isEqualTo(new Counting(study.now).of(code));
                assertThat(found.strength().passages()).isEqualTo(found.passages().size());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aPassageKnowsTheCodingsThatItWasFoundFor(long seed) {
        var study = new Coded(seed);
        var a = study.codes.get(0).id();
        var b = study.codes.get(1).id();
        for (var passage : find(study, new And(new OfCode(a, false), new OfCode(b, false))).passages()) {
            assertThat(passage.codings()).extracting(Coding::code).contains(a, b);
        }
        for (var passage : find(study, new Not(new OfCode(a, true))).passages()) {
            assertThat(passage.codings()).isEmpty();
        }
        for (var passage : find(study, new Tied(new OfCode(b, false), new Tie.Overlapping(), new AnyCode()))
                .passages()) {
            assertThat(passage.codings()).extracting(Coding::code).containsOnly(b);
        }
    }
}
