package zhagen.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Span;

class PackingTest {

    private static final double WIDTH = 200;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55})
    void noBarTouchesAnotherAndNoNameIsCrossedAndEveryMarkIsShownOrCounted(long seed) {
        var random = new Random(seed);
        var packed = Packing.of(reaches(random), WIDTH, Packing.Kept.NONE);
        assertNothingCollides(packed);
    }

    private static List<Stripe.Reach> reaches(Random random) {
        var reaches = new ArrayList<Stripe.Reach>();
        int count = 10 + random.nextInt(120);
        for (int i = 0; i < count; i++) {
            double top = random.nextInt(40) * 31;
            reaches.add(reach(i, top, top + 22 + random.nextInt(random.nextInt(5) + 1) * 31.0, random.nextInt(160)));
        }
        return reaches;
    }

    private static void assertNothingCollides(Packing packed) {
        for (var one : packed.stripes()) {
            assertThat(one.x()).isBetween(0.0, WIDTH - one.thickness());
            assertThat(one.nameX() + one.nameRoom()).isLessThanOrEqualTo(WIDTH + 20);
            for (var other : packed.stripes()) {
                if (one != other) {
                    assertThat(overlap(bar(one), bar(other))).as("%s and %s", one, other).isFalse();
                    assertThat(overlap(name(one), bar(other))).as("the name of %s and %s", one, other).isFalse();
                    assertThat(overlap(name(one), name(other))).as("the names of %s and %s", one, other).isFalse();
                }
            }
        }
        for (int i = 0; i + 1 < packed.more().size(); i++) {
            assertThat(packed.more().get(i).top() + Packing.More.HEIGHT).isLessThan(packed.more().get(i + 1).top());
        }
        for (var more : packed.more()) {
            double[] count = {WIDTH - Packing.MORE_WIDTH, more.top(), WIDTH, more.top() + Packing.More.HEIGHT};
            assertThat(packed.stripes())
                    .noneMatch(stripe -> overlap(count, bar(stripe)) || overlap(count, name(stripe)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55})
    void everyMarkHasAStripeOrIsCountedWhereverItReaches(long seed) {
        var reaches = reaches(new Random(seed));
        var packed = Packing.of(reaches, WIDTH, Packing.Kept.NONE);
        var striped = packed.stripes().stream().map(Stripe::mark).toList();
        assertThat(striped).doesNotHaveDuplicates();
        for (var reach : reaches) {
            if (!striped.contains(reach.mark())) {
                var first = packed.more().stream()
                        .filter(more -> more.top() < reach.bottom()
                                && more.top() > reach.top() - Packing.More.HEIGHT - 1)
                        .toList();
                assertThat(first.getFirst().hidden()).contains(reach);
                packed.more().stream()
                        .filter(more -> more.top() >= reach.top() && more.top() < reach.bottom())
                        .forEach(more -> assertThat(more.hidden()).contains(reach));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void whoeverScrollsSeesStripesStayInTheirColumns(long seed) {
        var all = reaches(new Random(seed));
        var kept = new HashMap<Mark, Integer>();
        for (double from = 0; from < 800; from += 93) {
            double edge = from;
            var here = all.stream().filter(reach -> reach.bottom() > edge && reach.top() < edge + 500).toList();
            var packed = Packing.of(here, WIDTH, mark -> kept.getOrDefault(mark, -1));
            assertNothingCollides(packed);
            kept.clear();
            packed.stripes().forEach(stripe -> kept.put(stripe.mark(), stripe.lane()));
            var again = Packing.of(here, WIDTH, mark -> kept.getOrDefault(mark, -1));
            assertThat(again).isEqualTo(packed);
        }
    }

    @Test
    void twelveCodesOnALineAreAFewStripesAndACount() {
        var reaches = IntStream.range(0, 12).mapToObj(key -> reach(key, 0, 22, 90)).toList();
        var packed = Packing.of(reaches, WIDTH, Packing.Kept.NONE);
        assertThat(packed.stripes()).hasSize(4);
        assertThat(packed.more()).singleElement().satisfies(more -> assertThat(more.hidden()).hasSize(8));
    }

    @Test
    void aLongMarkGivesWayToManyShortOnesAndIsCountedBesideEachOfTheMoreThatFollow() {
        var reaches = new ArrayList<Stripe.Reach>();
        IntStream.range(0, 6).forEach(key -> reaches.add(reach(key, 0, 600, 90)));
        IntStream.range(0, 10).forEach(key -> reaches.add(reach(100 + key, 62 + key * 40, 84 + key * 40, 90)));
        var packed = Packing.of(reaches, WIDTH, Packing.Kept.NONE);
        assertThat(packed.stripes().stream().map(stripe -> stripe.mark().key())).contains(100, 105, 109);
        assertThat(packed.more().getFirst().top()).isZero();
        assertThat(packed.more().getFirst().hidden()).hasSize(3);
    }

    @Test
    void aStripeAloneHasAllTheRoomForItsName() {
        var stripe = stripes(List.of(reach(1, 0, 22, 500))).getFirst();
        assertThat(stripe.x()).isZero();
        assertThat(stripe.nameRoom()).isGreaterThan(WIDTH - 15);
    }

    @Test
    void aShortNameLeavesItsRoomToALongOneBesideIt() {
        var stripes = stripes(List.of(reach(1, 0, 22, 140), reach(2, 0, 22, 24)));
        assertThat(stripes.get(0).nameRoom()).isGreaterThanOrEqualTo(140);
        assertThat(stripes.get(1).nameRoom()).isGreaterThanOrEqualTo(24);
    }

    @Test
    void theSameMarksArePackedTheSameWayInAnyOrder() {
        var reaches = List.of(reach(1, 0, 84, 60), reach(2, 31, 53, 60), reach(3, 31, 115, 60), reach(4, 93, 115, 60));
        assertThat(stripes(reaches.reversed())).isEqualTo(stripes(reaches));
    }

    private static List<Stripe> stripes(List<Stripe.Reach> reaches) {
        return Packing.of(reaches, WIDTH, Packing.Kept.NONE).stripes();
    }

    private static Stripe.Reach reach(int key, double top, double bottom, double name) {
        return new Stripe.Reach(new Mark(key, new Span(key, key + 5), new Mark.Tag(0, "name", 0), Set.of()), top,
                bottom, name);
    }

    private static double[] bar(Stripe stripe) {
        return new double[] {stripe.x(), stripe.top(), stripe.x() + stripe.thickness(), stripe.bottom()};
    }

    private static double[] name(Stripe stripe) {
        return new double[] {stripe.nameX(), stripe.top(), stripe.nameX() + stripe.nameRoom(),
                stripe.top() + Stripe.NAME_HEIGHT};
    }

    private static boolean overlap(double[] one, double[] other) {
        return one[0] < other[2] - 1e-6 && other[0] < one[2] - 1e-6 && one[1] < other[3] && other[1] < one[3];
    }
}
