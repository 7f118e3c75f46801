package zhagen.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Span;

class StripeTest {

    private static final double WIDTH = 200;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21})
    void noBarTouchesAnotherAndNoNameIsCrossed(long seed) {
        var random = new Random(seed);
        var reaches = new ArrayList<Stripe.Reach>();
        for (int i = 0; i < 10 + random.nextInt(60); i++) {
            double top = random.nextInt(40) * 31;
            reaches.add(reach(i, top, top + 22 + random.nextInt(random.nextInt(3) + 1) * 31.0, random.nextInt(160)));
        }
        var stripes = Stripe.packed(reaches, WIDTH);
        assertThat(stripes).hasSameSizeAs(reaches);
        for (var one : stripes) {
            assertThat(one.x()).isBetween(0.0, WIDTH - one.thickness());
            assertThat(one.nameX() + one.nameRoom()).isLessThanOrEqualTo(WIDTH + 20);
            for (var other : stripes) {
                if (one != other) {
                    assertThat(overlap(bar(one), bar(other))).as("%s and %s", one, other).isFalse();
                    assertThat(overlap(name(one), bar(other))).as("the name of %s and %s", one, other).isFalse();
                    assertThat(overlap(name(one), name(other))).as("the names of %s and %s", one, other).isFalse();
                }
            }
        }
    }

    @Test
    void aStripeAloneHasAllTheRoomForItsName() {
        var stripe = Stripe.packed(List.of(reach(1, 0, 22, 500)), WIDTH).getFirst();
        assertThat(stripe.x()).isZero();
        assertThat(stripe.nameRoom()).isGreaterThan(WIDTH - 15);
    }

    @Test
    void aShortNameLeavesItsRoomToALongOneBesideIt() {
        var stripes = Stripe.packed(List.of(reach(1, 0, 22, 140), reach(2, 0, 22, 24)), WIDTH);
        assertThat(stripes.get(0).nameRoom()).isGreaterThanOrEqualTo(140);
        assertThat(stripes.get(1).nameRoom()).isGreaterThanOrEqualTo(24);
    }

    @Test
    void theSameMarksArePackedTheSameWayInAnyOrder() {
        var reaches = List.of(reach(1, 0, 84, 60), reach(2, 31, 53, 60), reach(3, 31, 115, 60), reach(4, 93, 115, 60));
        assertThat(Stripe.packed(reaches.reversed(), WIDTH)).isEqualTo(Stripe.packed(reaches, WIDTH));
    }

    private static Stripe.Reach reach(int key, double top, double bottom, double name) {
        return new Stripe.Reach(new Mark(key, new Span(key, key + 5), "name", 0, false, false), top, bottom, name);
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
