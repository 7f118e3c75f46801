package zhagen.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Code;
import zhagen.model.Evidence;
import zhagen.model.Evidence.Stance;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Level;
import zhagen.model.Placement.Role;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.model.Relation.Basis;
import zhagen.model.Relation.Status;
import zhagen.model.RelationType.Meaning;
import zhagen.model.Tree;
import zhagen.theory.Graph.Edge;
import zhagen.theory.Graph.End;
import zhagen.theory.Graph.Key;

class DerivationTest {

    private final Theory theory = new Theory();

    @Test
    void relationsOfMembersAreLiftedToThePlacedCategoriesWithTheUnionOfTheirEvidence() {
        var risk = placed("risk", Role.FACTOR);
        var will = placed("will", Role.OUTCOME);
        var blame = theory.code("blame", Level.CATEGORY, risk);
        var leak = theory.code("leak", Level.CONCEPT, blame);
        var giving = theory.code("giving", Level.CATEGORY, will);
        var first = theory.relate(blame, giving, Polarity.MINUS);
        var second = theory.relate(leak, will, Polarity.MINUS);
        var shared = theory.evidence(first, Stance.SUPPORTING);
        theory.put(new Evidence(
                Id.random(), second.id(), shared.place(), Stance.SUPPORTING, "", "", Set.of(), shared.origin()));
        theory.evidence(second, Stance.SUPPORTING);
        theory.evidence(second, Stance.CONTRADICTING);

        var edge = onlyEdge();

        assertThat(edge.key()).isEqualTo(new Key(risk.id(), new End.Box(will.id()), Meaning.CAUSAL));
        assertThat(edge.polarity()).isEqualTo(Polarity.MINUS);
        assertThat(edge.relations()).containsExactly(first.id(), second.id());
        assertThat(edge.supporting().passages()).isEqualTo(2);
        assertThat(edge.contradicting().passages()).isEqualTo(1);
    }

    @Test
    void aReversedMembershipFlipsTheSignAndTwoFlipItBack() {
        var risk = placed("risk", Role.FACTOR);
        var will = placed("will", Role.OUTCOME);
        var safety = theory.put(theory.code("safety", Level.CATEGORY, risk).reversed(true));
        var refusal = theory.put(theory.code("refusal", Level.CATEGORY, will).reversed(true));
        var one = theory.relate(safety, will, Polarity.PLUS);
        assertThat(onlyEdge().polarity()).isEqualTo(Polarity.MINUS);

        theory.drop(one);
        theory.relate(safety, refusal, Polarity.PLUS);
        assertThat(onlyEdge().polarity()).isEqualTo(Polarity.PLUS);
    }

    @Test
    void oppositeSignsOnOneArrowMakeBoth() {
        var ties = placed("ties", Role.FACTOR);
        var will = placed("will", Role.OUTCOME);
        theory.relate(theory.code("trust", Level.CATEGORY, ties), will, Polarity.PLUS);
        theory.relate(theory.code("rivalry", Level.CATEGORY, ties), will, Polarity.MINUS);
        assertThat(onlyEdge().polarity()).isEqualTo(Polarity.BOTH);
    }

    @Test
    void whatHappensWithinOneCategoryIsInside() {
        var risk = placed("risk", Role.FACTOR);
        var a = theory.code("a", Level.CATEGORY, risk);
        var b = theory.code("b", Level.CATEGORY, risk);
        var inner = theory.relate(a, b, Polarity.PLUS);
        var moderating = theory.relate(risk, inner, Polarity.MINUS);

        var graph = theory.graph();

        assertThat(graph.edges()).isEmpty();
        assertThat(graph.inside()).singleElement().satisfies(inside -> {
            assertThat(inside.category()).isEqualTo(risk.id());
            assertThat(inside.relations()).containsExactly(inner.id(), moderating.id());
        });
    }

    @Test
    void aModerationEndsOnTheLiftedArrow() {
        var risk = placed("risk", Role.FACTOR);
        var will = placed("will", Role.OUTCOME);
        var leader = placed("leader", Role.MODERATOR);
        var push = theory.put(theory.code("push", Level.CATEGORY, leader).reversed(true));
        var relation = theory.relate(theory.code("blame", Level.CATEGORY, risk), will, Polarity.MINUS);
        theory.relate(push, relation, Polarity.MINUS);

        var key = new Key(risk.id(), new End.Box(will.id()), Meaning.CAUSAL);
        assertThat(theory.graph().edge(new Key(leader.id(), new End.Arrow(key), Meaning.MODERATION)))
                .hasValueSatisfying(edge -> assertThat(edge.polarity()).isEqualTo(Polarity.PLUS));
    }

    @Test
    void moderationsInARingEndNowhereAndDoNoHarm() {
        var a = placed("a", Role.MODERATOR);
        var b = placed("b", Role.MODERATOR);
        var first = theory.relate(a, b, Meaning.MODERATION, Polarity.PLUS);
        var second = theory.relate(b, first, Polarity.PLUS);
        theory.put(first.between(a.id(), second.id()));
        assertThat(theory.graph().edges()).isEmpty();
    }

    @Test
    void arrowsOfDifferentMeaningsStayApartAndSymmetricOnesAreOne() {
        var a = placed("a", Role.FACTOR);
        var b = placed("b", Role.FACTOR);
        theory.relate(a, b, Meaning.CAUSAL, Polarity.PLUS);
        theory.relate(b, a, Meaning.CAUSAL, Polarity.PLUS);
        theory.relate(a, b, Meaning.ASSOCIATION, Polarity.NONE);
        theory.relate(b, a, Meaning.ASSOCIATION, Polarity.NONE);
        assertThat(theory.graph().edges()).extracting(Edge::meaning)
                .containsExactlyInAnyOrder(Meaning.CAUSAL, Meaning.CAUSAL, Meaning.ASSOCIATION);
    }

    @Test
    void rejectedExcludedAndUnplacedRelationsAreLeftOutAndInferredOnesOnRequest() {
        var a = placed("a", Role.FACTOR);
        var b = placed("b", Role.OUTCOME);
        var absent = theory.code("absent", Level.MAIN, null);
        var type = theory.type(Meaning.CAUSAL);
        var rejected = theory.relate(a, b, Polarity.PLUS);
        theory.put(rejected.meaning(type.id(), Polarity.PLUS, Basis.EXPLICIT, Status.REJECTED));
        theory.exclude(theory.relate(a, b, Polarity.PLUS));
        theory.relate(a, absent, Polarity.PLUS);
        assertThat(theory.graph().edges()).isEmpty();

        var inferred = theory.relate(a, b, Polarity.PLUS);
        theory.put(inferred.meaning(type.id(), Polarity.PLUS, Basis.INFERRED, Status.HYPOTHESIS));
        assertThat(onlyEdge().inferredOnly()).isTrue();
        assertThat(theory.graph(Options.AS_PLACED.withoutInferred()).edges()).isEmpty();
    }

    @Test
    void aPlacedMemberStandsForItselfBesideItsCategory() {
        var risk = placed("risk", Role.FACTOR);
        var will = placed("will", Role.OUTCOME);
        var blame = theory.code("blame", Level.CATEGORY, risk);
        theory.place(blame, Role.MEDIATOR);
        theory.relate(theory.code("named and shamed", Level.CONCEPT, blame), will, Polarity.MINUS);
        assertThat(onlyEdge().from()).isEqualTo(blame.id());
    }

    @Test
    void atAnotherLevelPlacedCategoriesOpenIntoTheirMembersOrCloseIntoWhatIsAboveThem() {
        var risk = placed("risk", Role.FACTOR);
        var will = placed("will", Role.OUTCOME);
        var blame = theory.code("blame", Level.CATEGORY, risk);
        var giving = theory.code("giving", Level.CATEGORY, will);
        theory.relate(theory.code("c", Level.CONCEPT, blame), giving, Polarity.MINUS);

        var opened = theory.graph(Options.AS_PLACED.at(Level.CATEGORY));
        assertThat(opened.nodes()).extracting(Graph.Node::category).containsExactly(blame.id(), giving.id());
        assertThat(opened.nodes()).extracting(node -> node.placement().role())
                .containsExactly(Role.FACTOR, Role.OUTCOME);
        assertThat(opened.edges()).singleElement().extracting(Edge::from).isEqualTo(blame.id());

        assertThat(theory.graph(Options.AS_PLACED.at(Level.MAIN))).isEqualTo(theory.graph());
    }

    @Test
    void inheritanceDownwardIsOffUnlessAskedFor() {
        var risk = theory.code("risk", Level.MAIN, null);
        var will = placed("will", Role.OUTCOME);
        var blame = theory.code("blame", Level.CATEGORY, risk);
        var safety = theory.put(theory.code("safety", Level.CATEGORY, risk).reversed(true));
        theory.place(blame, Role.FACTOR);
        theory.place(safety, Role.FACTOR);
        theory.relate(risk, will, Polarity.MINUS);

        assertThat(theory.graph().edges()).isEmpty();
        assertThat(theory.graph(Options.AS_PLACED.withInheritance()).edges())
                .extracting(Edge::from, Edge::polarity)
                .containsExactlyInAnyOrder(
                        tuple(blame.id(), Polarity.MINUS),
                        tuple(safety.id(), Polarity.PLUS));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void noEvidenceIsLostOnTheWayUp(long seed) {
        var theory = Theory.any(new Random(seed));
        theory.all(Code.class).stream().filter(code -> code.parent() == null)
                .forEach(code -> theory.place(code, null));
        for (var level : levels()) {
            var graph = theory.graph(Options.AS_PLACED.at(level));
            var carried = new HashSet<Id<Relation>>();
            graph.inside().forEach(inside -> carried.addAll(inside.relations()));
            for (var edge : graph.edges()) {
                carried.addAll(edge.relations());
                assertThat(edge.supporting().passages()).isEqualTo(passages(theory, edge, Stance.SUPPORTING));
                assertThat(edge.contradicting().passages()).isEqualTo(passages(theory, edge, Stance.CONTRADICTING));
            }
            assertThat(carried).isEqualTo(
                    theory.all(Relation.class).stream().map(Relation::id).collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void turningAMembershipRoundFlipsTheSignsThatPassIt(long seed) {
        var random = new Random(seed);
        var theory = Theory.any(random);
        theory.all(Code.class).stream().filter(code -> code.parent() == null)
                .forEach(code -> theory.place(code, null));
        var members = theory.all(Code.class).stream().filter(code -> code.parent() != null).toList();
        var turned = members.get(random.nextInt(members.size()));
        var below = Tree.below(theory.now(), turned).stream().map(Code::id).toList();
        var before = signs(theory);
        theory.put(turned.reversed(!turned.reversed()));
        var after = signs(theory);

        for (var relation : theory.all(Relation.class)) {
            boolean passes = below.contains(relation.from()) != below.contains(new Id<Code>(relation.to().value()));
            before.getOrDefault(relation.id(), Map.of()).forEach((key, sign) -> assertThat(
                    after.get(relation.id()).get(key))
                    .isEqualTo(passes ? sign.flipped() : sign));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void atTheLevelOfConceptsWithEverythingPlacedTheArrowsAreTheRelationsThemselves(long seed) {
        var theory = Theory.any(new Random(seed));
        theory.all(Code.class).forEach(code -> theory.place(code, null));
        for (var options : List.of(Options.AS_PLACED, Options.AS_PLACED.at(Level.CONCEPT))) {
            var graph = theory.graph(options);
            assertThat(graph.inside()).isEmpty();
            var byKey = theory.all(Relation.class).stream()
                    .collect(Collectors.groupingBy(relation -> key(theory, relation)));
            assertThat(graph.edges()).extracting(Edge::key).containsExactlyInAnyOrderElementsOf(byKey.keySet());
            graph.edges().forEach(edge -> assertThat(edge.polarity())
                    .isEqualTo(Derivation.together(byKey.get(edge.key()).stream()
                            .map(Relation::polarity)
                            .collect(Collectors.toSet()))));
        }
        assertThat(theory.graph().nodes().size()).isEqualTo(theory.all(Code.class).size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void rollingUpTwiceIsRollingUpOnce(long seed) {
        var random = new Random(seed);
        var theory = Theory.any(random);
        var codes = theory.all(Code.class);
        codes.stream().filter(code -> code.parent() == null || random.nextInt(4) == 0)
                .forEach(code -> theory.place(code, null));
        for (var level : levels()) {
            var once = theory.graph(Options.AS_PLACED.at(level));
            var again = theory.lifted(once);
            var twice = again.graph(Options.AS_PLACED.at(level));
            assertThat(arrows(twice)).isEqualTo(arrows(once));
            assertThat(twice.inside()).isEmpty();
        }
    }

    private static Level[] levels() {
        return Level.values();
    }

    private static Map<Key, Polarity> arrows(Graph graph) {
        return graph.edges().stream().collect(Collectors.toMap(Edge::key, Edge::polarity));
    }

    private static int passages(Theory theory, Edge edge, Stance stance) {
        return (int) edge.relations().stream()
                .flatMap(relation -> theory.now().pointingAt(relation, Evidence.class).stream())
                .filter(evidence -> evidence.stance() == stance)
                .map(Evidence::place)
                .distinct()
                .count();
    }

    /// The sign of each relation on its arrows, seen one relation at a time.
    private static Map<Id<Relation>, Map<Key, Polarity>> signs(Theory theory) {
        var signs = new HashMap<Id<Relation>, Map<Key, Polarity>>();
        var relations = theory.all(Relation.class);
        for (var relation : relations) {
            var chain = new ArrayList<Relation>(List.of(relation));
            while (theory.now().get(chain.getLast().to()) instanceof Relation next) {
                chain.add(next);
            }
            var alone = relations.stream().filter(other -> !chain.contains(other)).toArray(Relation[]::new);
            var graph = theory.exclude(alone).graph();
            signs.put(
                    relation.id(),
                    graph.edges().stream().filter(edge -> edge.relations().contains(relation.id()))
                            .collect(Collectors.toMap(Edge::key, Edge::polarity)));
        }
        theory.exclude();
        return signs;
    }

    private static Key key(Theory theory, Relation relation) {
        Item to = theory.now().get(relation.to());
        var meaning = theory.now().get(relation.type()).meaning();
        return to instanceof Relation target
                ? Key.of(relation.from(), new End.Arrow(key(theory, target)), meaning)
                : Key.of(relation.from(), new End.Box(((Code) to).id()), meaning);
    }

    private Code placed(String name, Role role) {
        var code = theory.code(name, Level.MAIN, null);
        theory.place(code, role);
        return code;
    }

    private Edge onlyEdge() {
        var edges = theory.graph().edges();
        assertThat(edges).hasSize(1);
        return edges.getFirst();
    }
}
