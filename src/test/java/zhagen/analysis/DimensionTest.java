package zhagen.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.By;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Location;
import zhagen.model.Properties;
import zhagen.model.Property;
import zhagen.model.Seeing;
import zhagen.model.Snapshot;
import zhagen.model.Studies;
import zhagen.model.Wording;

class DimensionTest {

    private static final int STEPS = 60;

    private Random random = new Random();
    private By first;
    private By second;
    private Snapshot now = Snapshot.empty();
    private Code code;
    private Id<Property> property;

    private void placeAtRandom(long seed) {
        random = new Random(seed);
        var study = new Coded(seed);
        first = study.by;
        second = new By(Id.random(), first.round(), first.at());
        now = study.now.after(Studies.addCoder(study.now, first, second.coder(), "李雷", "李"));
        code = study.codes.getFirst();
        property = Id.random();
        boolean ordered = random.nextBoolean();
        var values = List.of(Wording.zh("低"), Wording.zh("中"), Wording.zh("高"));
        now = now.after(Properties.create(
                now, first, property, code.id(), Wording.zh("程度"),
                ordered ? Property.Scale.ORDERED : Property.Scale.POLES, ordered ? values : values.subList(0, 2)));
        for (int i = 0; i < STEPS; i++) {
            var by = random.nextBoolean() ? first : second;
            var all = dimension().passages();
            if (!all.isEmpty()) {
                var standing = all.get(random.nextInt(all.size()));
                now = now.after(random.nextInt(4) == 0
                        ? Properties.dislocate(now, by, property, standing.coding(by.coder()))
                        : Properties.locate(
                                now, by, property, standing.coding(by.coder()), random.nextDouble()));
            }
        }
    }

    private Dimension dimension() {
        return Dimension.of(now, now.get(code.id())).getFirst();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void allNumbersAreThoseOfCounting(long seed) {
        placeAtRandom(seed);
        var counting = new Counting(now);
        var dimension = dimension();
        var strength = counting.of(code);
        assertThat(dimension.passages()).hasSize(strength.passages());
        assertThat(dimension.open() + dimension.strength().passages()).isEqualTo(strength.passages());
        assertThat(dimension.passages().stream().filter(Dimension.Standing::isOpen)).hasSize(dimension.open());
        var people = new HashSet<>();
        dimension.profiles(now).forEach(profile -> {
            if (profile.participant() != null) {
                people.add(profile.participant());
            }
        });
        assertThat(people).hasSize(strength.people());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void eachCoderPlacesAPassageOnceAndInAColumn(long seed) {
        placeAtRandom(seed);
        var dimension = dimension();
        int placings = dimension.passages().stream().mapToInt(standing -> standing.at().size()).sum();
        assertThat(now.pointingAt(property, Location.class)).hasSize(placings);
        int inColumns = dimension.columns().stream().mapToInt(Integer::intValue).sum();
        assertThat(inColumns).isBetween(dimension.strength().passages(), placings);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whoIsNotSeenHasPlacedNothing(long seed) {
        placeAtRandom(seed);
        now = new Seeing(Set.of(second.coder())).snapshot(now);
        assertThat(dimension().coders()).doesNotContain(second.coder());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whatSourcesAndPeopleHaveAddsUp(long seed) {
        placeAtRandom(seed);
        var counting = new Counting(now);
        for (var each : now.all(Code.class).toList()) {
            var strength = counting.of(each);
            var sources = counting.bySource(each);
            assertThat(sources.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(strength.passages());
            assertThat(sources).hasSize(strength.sources());
            assertThat(List.copyOf(sources.values())).isSortedAccordingTo((one, other) -> other - one);
            var people = counting.byParticipant(each);
            assertThat(people).hasSize(strength.people());
            assertThat(List.copyOf(people.values())).isSortedAccordingTo((one, other) -> other - one);
        }
        assertThat(now.count(Coding.class)).isNotNegative();
    }
}
