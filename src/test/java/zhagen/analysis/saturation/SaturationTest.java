package zhagen.analysis.saturation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import zhagen.model.Codebook;
import zhagen.model.Conventions;
import zhagen.model.Evidence;
import zhagen.model.Level;
import zhagen.model.Method;
import zhagen.model.Place;
import zhagen.model.Properties;
import zhagen.model.Property;
import zhagen.model.Reading;
import zhagen.model.Relations;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.Studies;
import zhagen.model.Wording;
import zhagen.model.Id;

class SaturationTest {

    /// Guest, Namey & Chen 2020: a base of 37 themes, then 7, 4 and 1 in runs of two.
    private static final int[] GUEST = {20, 9, 5, 3, 4, 3, 1, 0, 1, 0};

    private static List<Double> shares(Runs runs) {
        return runs.runs().stream().map(run -> ((Share.Known) run.share()).value()).toList();
    }

    private static Method method(int run) {
        return Method.DEFAULT.saturated(4, run, 0.05);
    }

    @Test
    void thePublishedRunsOfTwoReachSaturationAtSixPlusTwo() {
        var runs = Runs.of(GUEST, method(2));
        assertThat(runs.base()).isEqualTo(37);
        assertThat(runs.runs().subList(0, 3)).extracting(Runs.Run::fresh).containsExactly(7, 4, 1);
        assertThat(shares(runs).get(0)).isCloseTo(.189, within(.0005));
        assertThat(shares(runs).get(1)).isCloseTo(.108, within(.0005));
        assertThat(shares(runs).get(2)).isCloseTo(.027, within(.0005));
        assertThat(runs.runs().get(2)).extracting(Runs.Run::first, Runs.Run::last).containsExactly(7, 8);
        assertThat(runs.verdict()).isEqualTo(new Verdict.Reached(6, 2));
    }

    @Test
    void inRunsOfThreeItIsSevenPlusThree() {
        var runs = Runs.of(GUEST, method(3));
        assertThat(shares(runs).stream().map(share -> Math.round(share * 1000) / 1000.0))
                .containsExactly(.216, .108, .054, .027);
        assertThat(runs.verdict()).isEqualTo(new Verdict.Reached(7, 3));
    }

    @Test
    void thatSaturationDidNotLastIsSeen() {
        assertThat(Runs.of(GUEST, method(2)).isBrokenLater(.05)).isFalse();
        var later = Runs.of(new int[] {20, 9, 5, 3, 1, 0, 0, 9}, method(2));
        assertThat(later.verdict()).isEqualTo(new Verdict.Reached(4, 2));
        assertThat(later.isBrokenLater(.05)).isTrue();
    }

    @Test
    void aThresholdOfZeroAsksForARunWithoutAnythingNew() {
        assertThat(Runs.of(GUEST, Method.DEFAULT.saturated(4, 2, 0)).verdict()).isEqualTo(new Verdict.NotReached());
        assertThat(Runs.of(new int[] {5, 2, 0, 0}, Method.DEFAULT.saturated(1, 2, 0)).verdict())
                .isEqualTo(new Verdict.Reached(2, 2));
    }

    @Test
    void whatCannotBeKnownIsNoNumber() {
        assertThat(Runs.of(new int[] {3, 2, 1, 0, 0}, method(2)).verdict())
                .asInstanceOf(InstanceOfAssertFactories.type(Verdict.NotAssessable.class))
                .extracting(verdict -> verdict.because().key())
                .isEqualTo("saturation.tooFew");
        var empty = Runs.of(new int[] {0, 0, 0, 0, 1, 0}, method(2));
        assertThat(empty.runs().getFirst().share()).isInstanceOf(Share.Undefined.class);
        assertThat(empty.verdict()).isInstanceOf(Verdict.NotAssessable.class);
        var nothing = Saturation.of(new Dated().now, Gain.CODES);
        assertThat(nothing.curve().points()).isEmpty();
        assertThat(nothing.orders().needed()).isNull();
        assertThat(nothing.runs().verdict()).isInstanceOf(Verdict.NotAssessable.class);
        assertThat(nothing.repeats().verdict()).isInstanceOf(Verdict.NotAssessable.class);
    }

    @Test
    void theCoefficientSAndJaccardOfTwentyCodesWithOneNew() {
        var before = IntStream.range(0, 20).toArray();
        var here = IntStream.concat(IntStream.range(0, 19), IntStream.of(20)).toArray();
        var repeats = Repeats.of(Growth.of(before, here, new int[0]));
        assertThat(repeats.sources().get(0).s()).isInstanceOf(Share.Undefined.class);
        assertThat(repeats.sources().get(1).s()).isEqualTo(new Share.Known(.95));
        assertThat(repeats.sources().get(1).jaccard()).isEqualTo(new Share.Known(19 / 21.0));
        assertThat(repeats.sources().get(2).s()).isInstanceOf(Share.Undefined.class);
        assertThat(repeats.sources().get(2).jaccard()).isEqualTo(new Share.Known(0));
    }

    @Test
    void threeSourcesInARowThatRepeatNearlyAllAreSaturation() {
        var all = IntStream.range(0, 20).toArray();
        var oneNew = IntStream.concat(IntStream.range(0, 18), IntStream.of(20, 21)).toArray();
        assertThat(Repeats.of(Growth.of(all, all, oneNew, all, all, all)).verdict())
                .isEqualTo(new Verdict.Reached(3, 3));
        assertThat(Repeats.of(Growth.of(all, all, oneNew, all, all)).verdict()).isEqualTo(new Verdict.NotReached());
        assertThat(Repeats.of(Growth.of(all, all, all)).verdict()).isInstanceOf(Verdict.NotAssessable.class);
    }

    @Test
    void theCurveEndsAtTheWhole() {
        var curve = Curve.of(Growth.of(new int[] {0, 1, 2}, new int[] {1, 3}, new int[] {0}));
        assertThat(curve.points()).extracting(Curve.Point::fresh).containsExactly(3, 1, 0);
        assertThat(curve.points()).extracting(Curve.Point::known).containsExactly(3, 4, 4);
        assertThat(curve.points()).extracting(Curve.Point::degree)
                .containsExactly(new Share.Known(.75), new Share.Known(1), new Share.Known(1));
    }

    @Test
    void theOrderIsThatOfCodingAndNotOfTheList() {
        var study = new Dated();
        var sources = study.sources(4);
        var trust = study.code(0, null, Level.CONCEPT);
        var data = study.code(0, null, Level.CONCEPT);
        study.coding(5, sources.get(0), trust);
        study.coding(2, sources.get(1), trust);
        study.coding(6, sources.get(0), data);
        study.make(Sources.read(study.now, study.by(9), sources.get(2), Reading.State.DONE));
        var emergence = Emergence.of(study.now);
        assertThat(emergence.dated()).isTrue();
        assertThat(emergence.order()).extracting(Source::name).containsExactly("A02", "A01", "A03");
        assertThat(emergence.of(Gain.CODES).fresh()).containsExactly(1, 1, 0);
        assertThat(emergence.of(Gain.CODES).freshIn(1)).containsExactly(data.id());
    }

    @Test
    void whatIsCarriedBackToAnEarlierSourceIsNoNewsThere() {
        var study = new Dated();
        var sources = study.sources(2);
        var early = study.code(0, null, Level.CONCEPT);
        var late = study.code(2, null, Level.CONCEPT);
        study.coding(1, sources.get(0), early);
        study.coding(2, sources.get(1), late);
        study.coding(3, sources.get(0), late);
        var growth = Emergence.of(study.now).of(Gain.CODES);
        assertThat(growth.fresh()).containsExactly(1, 1);
        assertThat(growth.foundIn(0)).isEqualTo(1);
    }

    @Test
    void aMergeIsComputedOnTheCodebookAsItIsNow() {
        var study = new Dated();
        var sources = study.sources(2);
        var islands = study.code(0, null, Level.CONCEPT);
        var silos = study.code(0, null, Level.CONCEPT);
        study.coding(1, sources.get(0), islands);
        study.coding(2, sources.get(1), silos);
        assertThat(Emergence.of(study.now).of(Gain.CODES).fresh()).containsExactly(1, 1);
        study.make(Codebook.merge(study.now, study.by(3), silos.id(), islands.id()));
        assertThat(Emergence.of(study.now).of(Gain.CODES).fresh()).containsExactly(1, 0);
        assertThat(Saturation.of(study.now, Gain.CODES).notes()).extracting(label -> label.key())
                .containsExactly("saturation.current");
    }

    @Test
    void categoriesPropertiesAndRelationsGrowWithTheirPassages() {
        var study = new Dated();
        var sources = study.sources(3);
        var main = study.code(0, null, Level.MAIN);
        var category = study.code(0, main, Level.CATEGORY);
        var concept = study.code(0, category, Level.CONCEPT);
        var other = study.code(0, null, Level.CATEGORY);
        study.coding(1, sources.get(0), concept);
        var coding = study.coding(2, sources.get(1), other);
        study.coding(3, sources.get(2), concept);
        Id<Property> property = Id.random();
        study.make(Properties.create(study.now, study.by(3), property, other.id(), Wording.zh("强度"),
                Property.Scale.POLES, List.of(Wording.zh("弱"), Wording.zh("强"))));
        study.make(Properties.locate(study.now, study.by(3), property, coding.id(), 1));
        var relation = study.relation(3, category, other);
        study.relation(3, other, category);
        study.make(Relations.support(study.now, study.by(4), relation.id(),
                List.of(Place.of(sources.get(2), 0, 4)), Evidence.Stance.SUPPORTING));
        var emergence = Emergence.of(study.now);
        assertThat(emergence.of(Gain.CODES).fresh()).containsExactly(1, 1, 0);
        assertThat(emergence.of(Gain.CATEGORIES).fresh()).containsExactly(2, 1, 0);
        assertThat(emergence.of(Gain.PROPERTIES).fresh()).containsExactly(0, 1, 0);
        assertThat(emergence.of(Gain.RELATIONS).fresh()).containsExactly(0, 0, 1);
        assertThat(Saturation.of(study.now, Gain.RELATIONS).notes()).extracting(label -> label.key())
                .containsExactly("saturation.current", "saturation.unfound.relations");
    }

    @Test
    void whereAllDatesAreTheSameTheListGivesTheOrderAndThatIsSaid() {
        var study = new Dated();
        var sources = study.sources(3);
        var code = study.code(0, null, Level.CONCEPT);
        sources.reversed().forEach(source -> study.coding(1, source, code));
        var saturation = Saturation.of(study.now, Gain.CODES);
        assertThat(saturation.emergence().order()).extracting(Source::name).containsExactly("A01", "A02", "A03");
        assertThat(saturation.notes()).extracting(label -> label.key()).contains("saturation.undated");
    }

    @Test
    void thatASourceIsStillBeingCodedIsSaid() {
        var study = new Dated();
        var source = study.source("A01");
        study.coding(1, source, study.code(0, null, Level.CONCEPT));
        study.make(Sources.read(study.now, study.by(1), source, Reading.State.IN_WORK));
        assertThat(Saturation.of(study.now, Gain.CODES).notes()).extracting(label -> label.key())
                .contains("saturation.inWork");
        study.make(Sources.read(study.now, study.by(2), source, Reading.State.DONE));
        assertThat(Saturation.of(study.now, Gain.CODES).inWork()).isZero();
    }

    @Test
    void interviewersWordsCountOnlyWhereTheStudySaysSo() {
        var study = new Dated();
        var sources = study.sources(1);
        study.coding(1, sources.getFirst(), study.code(0, null, Level.CONCEPT));
        study.make(Studies.agree(study.now, study.by(2), new Conventions(Conventions.DEFAULT.reference(), false)));
        assertThat(Emergence.of(study.now).of(Gain.CODES).total()).isOne(); // nobody in particular says it
    }

    @Test
    void theGridShowsWhatEachBatchBroughtToACategoryAndHowCommonItIs() {
        var study = new Dated();
        var sources = study.sources(4);
        var category = study.code(0, null, Level.CATEGORY);
        var rare = study.code(0, null, Level.CATEGORY);
        var one = study.code(0, category, Level.CONCEPT);
        var two = study.code(0, category, Level.CONCEPT);
        study.coding(1, sources.get(0), one);
        study.coding(2, sources.get(1), one);
        study.coding(3, sources.get(2), two);
        study.coding(4, sources.get(3), rare);
        var grid = Grid.of(study.now, Emergence.of(study.now), Level.CATEGORY, 2);
        assertThat(grid.batches()).containsExactly(new Grid.Batch(1, 2), new Grid.Batch(3, 4));
        var row = grid.rows().getFirst();
        assertThat(row.cells()).containsExactly(
                new Grid.Cell(List.of(one.id()), 2), new Grid.Cell(List.of(two.id()), 1));
        assertThat(row.presence()).isEqualTo(new Share.Known(.75));
        assertThat(row.isCommon()).isTrue();
        assertThat(grid.rows().getLast().isCommon()).isFalse();
    }

    @Test
    void randomOrdersAreTheSameForTheSameSeedAndKnowAllInTheEnd() {
        var found = new int[10][];
        Arrays.setAll(found, source -> IntStream.rangeClosed(0, 5 + source).toArray());
        var growth = Growth.of(found);
        var orders = Orders.of(growth, method(2), 50, 7);
        assertThat(orders).isEqualTo(Orders.of(growth, method(2), 50, 7));
        assertThat(orders.known().getLast()).isEqualTo(new Orders.Spread(15, 15, 15));
        assertThat(orders.known().getFirst().least()).isGreaterThanOrEqualTo(6);
        assertThat(orders.reached()).isBetween(1, 50);
        assertThat(Orders.Spread.of(new int[] {4, 1, 3, 2})).isEqualTo(new Orders.Spread(1, 2.5, 4));
    }
}
