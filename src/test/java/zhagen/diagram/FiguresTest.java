package zhagen.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.diagram.Figure.Arrow;
import zhagen.diagram.Figure.Box;
import zhagen.diagram.Figure.Line;
import zhagen.diagram.Figure.Mark;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.Evidence.Stance;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Placement;
import zhagen.model.Placement.Role;
import zhagen.model.Placement.Spot;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.model.RelationType.Meaning;
import zhagen.model.Wording;
import zhagen.theory.Graph.End;
import zhagen.theory.Theory;

class FiguresTest {

    private static final long LARGE_BUDGET_MILLIS = 300;

    @ParameterizedTest
    @EnumSource(Language.class)
    void factorsStandLeftOfMediatorsAndMediatorsLeftOfOutcomes(Language language) {
        var sharing = new Sharing();
        var figure = sharing.figure(language);
        assertThat(middle(figure, sharing.data)).isLessThan(middle(figure, sharing.risk));
        assertThat(middle(figure, sharing.ties)).isLessThan(middle(figure, sharing.gain));
        assertThat(middle(figure, sharing.cost)).isLessThan(middle(figure, sharing.will));
        assertThat(middle(figure, sharing.coordination)).isLessThan(middle(figure, sharing.data));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wordsStayInsideTheirBoxes(Language language) {
        for (var box : new Sharing().figure(language).boxes()) {
            for (var words : box.words()) {
                assertThat(-words.left()).isLessThanOrEqualTo(box.bounds().width() / 2 - 8);
                assertThat(Math.abs(words.baseline())).isLessThan(box.bounds().height() / 2);
            }
        }
    }

    @Test
    void aSignShowsInTheMarkAndInTheLine() {
        var sharing = new Sharing();
        var figure = sharing.figure(Language.EN);
        var plus = between(figure, sharing.ties, sharing.gain);
        assertThat(plus.mark()).isEqualTo(Mark.PLUS);
        assertThat(plus.line()).isEqualTo(Line.SOLID);
        var minus = between(figure, sharing.risk, sharing.will);
        assertThat(minus.mark()).isEqualTo(Mark.MINUS);
        assertThat(minus.line()).isEqualTo(Line.DASHED);
        assertThat(minus.width()).isGreaterThan(between(figure, sharing.data, sharing.risk).width());
    }

    @Test
    void aModerationEndsOnItsArrow() {
        var sharing = new Sharing();
        var figure = sharing.figure(Language.EN);
        var moderation = figure.arrows().stream()
                .filter(arrow -> arrow.key().to() instanceof End.Arrow)
                .findFirst()
                .orElseThrow();
        var target = new Trail(between(figure, sharing.risk, sharing.will).curves());
        assertThat(moderation.line()).isEqualTo(Line.DOTTED);
        assertThat(target.distance(moderation.curves().getLast().end())).isLessThan(6);
        assertThat(figure.box(sharing.leader.id()).orElseThrow().form()).isEqualTo(Box.Form.BROKEN);
    }

    @Test
    void aBoxPutByHandStaysThereAndTheOthersMakeRoom() {
        var sharing = new Sharing();
        var crowded = sharing.figure(Language.EN).box(sharing.risk.id()).orElseThrow().bounds().middle();
        var spot = new Spot(crowded.x(), crowded.y() + 20);
        sharing.theory.all(Placement.class).stream()
                .filter(placement -> placement.category().equals(sharing.gain.id()))
                .forEach(placement -> sharing.theory.put(placement.put(spot)));
        var figure = sharing.figure(Language.EN);
        assertThat(figure.box(sharing.gain.id()).orElseThrow().bounds().middle())
                .isEqualTo(new Point(spot.x(), spot.y()));
        assertThat(overlapping(figure)).isEmpty();
    }

    @Test
    void theBoxAndTheArrowUnderAPointerAreFound() {
        var sharing = new Sharing();
        var figure = sharing.figure(Language.EN);
        var box = figure.box(sharing.cost.id()).orElseThrow();
        assertThat(figure.boxAt(box.bounds().x() + 3, box.bounds().y() + 3)).contains(box);
        for (var arrow : figure.arrows()) {
            var middle = new Trail(arrow.curves()).at(0.5);
            assertThat(figure.arrowAt(middle.x(), middle.y())).isPresent();
        }
        assertThat(figure.boxAt(-500, -500)).isEmpty();
        assertThat(figure.arrowAt(-500, -500)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whateverTheTheoryBoxesStandApartAndEveryArrowIsDrawn(long seed) {
        var random = new Random(seed);
        var theory = Theory.any(random);
        for (var code : theory.all(Code.class)) {
            var role = Role.values()[random.nextInt(Role.values().length)];
            var placement = theory.place(code, random.nextInt(3) == 0 ? null : role);
            if (random.nextInt(6) == 0) {
                theory.put(placement.put(new Spot(random.nextInt(6) * 300, random.nextInt(8) * 150)));
            }
        }
        var graph = theory.graph();
        var figure = Figures.layOut(
                graph, new Captions(theory.now(), theory.model(), Messages.in(Language.EN), true));
        assertThat(figure.boxes()).hasSameSizeAs(graph.nodes());
        assertThat(figure.arrows()).hasSameSizeAs(graph.edges());
        assertThat(overlapping(figure).stream().filter(pair -> !byHand(theory, pair))).isEmpty();
        for (var arrow : figure.arrows()) {
            new Trail(arrow.curves()).points().forEach(point -> assertThat(figure.bounds().contains(point)).isTrue());
            assertThat(arrow.mark() == Mark.NONE || arrow.markAt() != null).isTrue();
        }
    }

    @Test
    void aModelWithoutCategoriesIsAnEmptyFigure() {
        var theory = new Theory();
        var figure = Figures.layOut(
                theory.graph(), new Captions(theory.now(), theory.model(), Messages.in(Language.ZH), false));
        assertThat(figure.boxes()).isEmpty();
        assertThat(figure.arrows()).isEmpty();
    }

    /// Time on the processor, since others may be at work on this machine.
    @Test
    void aLargeModelIsLaidOutWithinItsBudget() {
        var theory = large(new Random(7));
        var graph = theory.graph();
        var captions = new Captions(theory.now(), theory.model(), Messages.in(Language.ZH), false);
        var clock = ManagementFactory.getThreadMXBean();
        var millis = new ArrayList<Long>();
        for (int i = 0; i < 9; i++) {
            long start = clock.getCurrentThreadCpuTime();
            var figure = Figures.layOut(graph, captions);
            millis.add((clock.getCurrentThreadCpuTime() - start) / 1_000_000);
            assertThat(figure.boxes()).hasSize(60);
            assertThat(figure.arrows()).hasSize(120);
            assertThat(overlapping(figure)).isEmpty();
        }
        assertThat(millis.stream().sorted().toList().get(4)).as("%s", millis).isLessThan(LARGE_BUDGET_MILLIS);
    }

    static Theory large(Random random) {
        var theory = new Theory();
        var roles = List.of(Role.FACTOR, Role.FACTOR, Role.MEDIATOR, Role.OUTCOME, Role.INTERVENTION);
        var codes = new ArrayList<Code>();
        for (int i = 0; i < 60; i++) {
            var code = theory.code(new Wording("范畴编号" + i, "Category number " + i), Level.CATEGORY, null);
            codes.add(code);
            theory.place(code, i < 4 ? Role.MODERATOR : roles.get(i * roles.size() / 60));
        }
        var relations = new ArrayList<Relation>();
        var pairs = new ArrayList<List<Code>>();
        while (relations.size() < 116) {
            int from = 4 + random.nextInt(56);
            int to = Math.min(59, Math.max(4, from + random.nextInt(24) - 4));
            var pair = List.of(codes.get(from), codes.get(to));
            if (from != to && !pairs.contains(pair)) {
                pairs.add(pair);
                var relation = theory.relate(codes.get(from), codes.get(to), Polarity.values()[random.nextInt(5)]);
                relations.add(relation);
                for (int i = random.nextInt(6); i > 0; i--) {
                    theory.evidence(relation, Stance.SUPPORTING, random.nextInt(9));
                }
            }
        }
        for (int i = 0; i < 4; i++) {
            theory.relate(codes.get(i), relations.get(i * 20), Polarity.PLUS);
        }
        return theory;
    }

    @ParameterizedTest
    @EnumSource(Polarity.class)
    void everyMeaningHasALookOfItsOwn(Polarity polarity) {
        var looks = Arrays.stream(Meaning.values())
                .map(meaning -> {
                    var theory = new Theory();
                    var from = theory.code("a", Level.MAIN, null);
                    var to = theory.code("b", Level.MAIN, null);
                    theory.place(from, null);
                    theory.place(to, null);
                    theory.relate(from, to, meaning, polarity);
                    var arrow = Looks.of(theory.graph().edges().getFirst(), List.of(), "");
                    return List.of(arrow.line(), arrow.heads(), arrow.mark(), arrow.ink());
                })
                .toList();
        assertThat(looks).doesNotHaveDuplicates();
    }

    private static double middle(Figure figure, Code category) {
        return figure.box(category.id()).orElseThrow().bounds().middle().x();
    }

    private static Arrow between(Figure figure, Code from, Code to) {
        return figure.arrows().stream()
                .filter(arrow -> arrow.key().from().equals(from.id())
                        && arrow.key().to().equals(new End.Box(to.id())))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<Box>> overlapping(Figure figure) {
        var overlapping = new ArrayList<List<Box>>();
        for (var one : figure.boxes()) {
            for (var other : figure.boxes()) {
                if (one != other && one.bounds().overlaps(other.bounds())) {
                    overlapping.add(List.of(one, other));
                }
            }
        }
        return overlapping;
    }

    private static boolean byHand(Theory theory, List<Box> boxes) {
        return boxes.stream().allMatch(box -> theory.all(Placement.class).stream()
                .anyMatch(placement -> placement.category().equals(box.category()) && placement.at() != null));
    }
}
