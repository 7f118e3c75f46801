package zhagen.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Evidence;
import zhagen.model.Evidence.Mark;
import zhagen.model.Evidence.Stance;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Level;
import zhagen.model.Link;
import zhagen.model.Mentions;
import zhagen.model.Origin;
import zhagen.model.Paradigm;
import zhagen.model.Placing;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.model.Relation.Status;
import zhagen.model.Wording;
import zhagen.theory.Finding.Kind;

class TheoryCheckTest {

    private final Theory theory = new Theory();

    private List<Finding> find(Kind kind) {
        return TheoryCheck.of(theory.now(), _ -> "。".repeat(1_000_000)).stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    private static Link to(Item item) {
        return new Link.ToItem(item.id());
    }

    private Relation relation() {
        return theory.relate(
                theory.code("甲", Level.MAIN, null), theory.code("乙", Level.MAIN, null), Polarity.PLUS);
    }

    @Test
    void aRelationThatNothingSupportsIsFoundUntilAPassageDoesOrItIsRejected() {
        var relation = relation();
        theory.evidence(relation, Stance.CONTRADICTING, 1);
        assertThat(find(Kind.UNSUPPORTED)).singleElement()
                .satisfies(finding -> assertThat(finding.opens()).containsExactly(to(relation)));

        theory.put(relation.meaning(relation.type(), Polarity.PLUS, relation.basis(), Status.REJECTED));
        assertThat(find(Kind.UNSUPPORTED)).isEmpty();

        theory.put(relation);
        theory.evidence(relation, Stance.SUPPORTING, 1);
        assertThat(find(Kind.UNSUPPORTED)).isEmpty();
    }

    @Test
    void whatOneParticipantAloneSaysIsFoundInRelationsAndInCategories() {
        var relation = relation();
        theory.evidence(relation, Stance.SUPPORTING, 1);
        theory.evidence(relation, Stance.SUPPORTING, 1);
        var category = theory.code("一次性投入", Level.CATEGORY, null);
        var concept = theory.code("建接口的钱", Level.CONCEPT, category);
        theory.put(Coding.of(Theory.BY, theory.passage(2), concept.id()));

        assertThat(find(Kind.ONE_VOICE)).extracting(Finding::opens)
                .containsExactlyInAnyOrder(List.of(to(relation)), List.of(to(category)));

        theory.evidence(relation, Stance.SUPPORTING, 3);
        theory.put(Coding.of(Theory.BY, theory.passage(4), concept.id()));
        assertThat(find(Kind.ONE_VOICE)).isEmpty();
    }

    @Test
    void aPassageAgainstWhatIsSupportedContradictsUntilTheTheoryAnswersIt() {
        var relation = relation();
        theory.evidence(relation, Stance.SUPPORTING, 1);
        var against = theory.evidence(relation, Stance.CONTRADICTING, 2);

        assertThat(find(Kind.CONTRADICTED)).singleElement()
                .satisfies(finding -> assertThat(finding.opens()).containsExactly(to(relation)));
        assertThat(find(Kind.UNANSWERED)).singleElement()
                .satisfies(finding -> assertThat(finding.opens()).containsExactly(to(against)));

        theory.put(against.answered("只在没有领导推动时如此"));
        assertThat(find(Kind.CONTRADICTED)).isEmpty();
        assertThat(find(Kind.UNANSWERED)).isEmpty();
    }

    @Test
    void oppositeSignsBetweenTheSameEndsContradictAndSignsBetweenOthersDoNot() {
        var one = theory.code("甲", Level.MAIN, null);
        var other = theory.code("乙", Level.MAIN, null);
        var plus = theory.relate(one, other, Polarity.PLUS);
        theory.relate(other, one, Polarity.MINUS);
        assertThat(find(Kind.CONTRADICTED)).isEmpty();

        var minus = theory.relate(one, other, Polarity.MINUS);
        assertThat(find(Kind.CONTRADICTED)).singleElement()
                .satisfies(finding -> assertThat(finding.opens()).containsExactlyInAnyOrder(to(plus), to(minus)));
    }

    @Test
    void correctedWordsUnderEvidenceAreFoundWithTheirPlaces() {
        var relation = relation();
        var evidence = theory.evidence(relation, Stance.SUPPORTING, 1);
        assertThat(find(Kind.REWORDED)).isEmpty();
        theory.put(evidence.marked(Mark.REWORDED, true));
        assertThat(find(Kind.REWORDED)).singleElement()
                .satisfies(finding -> assertThat(finding.opens()).containsExactly(new Link.ToPlace(evidence.place())));
    }

    @Test
    void eachPlaceOfAParadigmThatNothingFillsIsFound() {
        var phenomenon = theory.code("不愿共享", Level.CATEGORY, null);
        var cause = theory.code("协调风险", Level.CATEGORY, null);
        var paradigm = theory.put(new Paradigm(
                Id.random(), phenomenon.id(), 1, Origin.of(Theory.BY)));
        assertThat(find(Kind.EMPTY_PART)).hasSize(5);

        theory.put(Placing.of(Theory.BY, paradigm.id(), cause.id(), Placing.Part.CAUSE, 1));
        assertThat(find(Kind.EMPTY_PART)).hasSize(4).allSatisfy(finding -> {
            assertThat(finding.opens()).containsExactly(to(paradigm));
            assertThat(finding.said().key()).isNotEqualTo("theory.empty.cause");
        });
    }

    @Test
    void mainCategoriesAreToBeConnectedWithTheCoreAndToldOf() {
        var core = theory.code("共享参与意愿", Level.MAIN, null);
        var near = theory.code("感知风险", Level.MAIN, null);
        var far = theory.code("认知成本", Level.MAIN, null);
        var member = theory.code("协调风险", Level.CATEGORY, near);
        theory.core(core);
        theory.relate(member, core, Polarity.MINUS);
        assertThat(find(Kind.UNRELATED)).singleElement()
                .satisfies(finding -> assertThat(finding.opens()).containsExactly(to(far)));
        assertThat(find(Kind.UNTOLD)).isEmpty();

        theory.relate(far, near, Polarity.PLUS);
        assertThat(find(Kind.UNRELATED)).isEmpty();

        var model = theory.model();
        theory.put(model.described(
                model.name(), Wording.zh(Mentions.written("协调风险", to(member)) + "压低意愿。"), core.id()));
        assertThat(find(Kind.UNTOLD)).hasSize(2).allSatisfy(
                finding -> assertThat(finding.opens()).containsExactly(to(model)));
    }

    @Test
    void whatBelongsToTheCoreNeedsNoRelationToItAndManyUntoldAreOneFinding() {
        var core = theory.code("担得起的共享", Level.CORE, null);
        for (int i = 0; i < 5; i++) {
            theory.code("主范畴" + i, Level.MAIN, core);
        }
        theory.core(core);
        assertThat(find(Kind.UNRELATED)).isEmpty();

        var model = theory.model();
        theory.put(model.described(model.name(), Wording.zh("还没有链接的一句。"), core.id()));
        assertThat(find(Kind.UNTOLD)).singleElement()
                .satisfies(finding -> assertThat(finding.opens()).hasSize(6));
    }

    @Test
    void whatIsUnfinishedInTheCodebookIsOneFindingAboutAllOfIt() {
        var category = theory.code("风险", Level.CATEGORY, null);
        var within = theory.code("泄密追责", Level.CONCEPT, category);
        var loose = theory.code("白干活", Level.CONCEPT, null);
        theory.put(within.defined(Wording.zh("怕被追究"), Wording.NONE, Wording.NONE));
        theory.put(Coding.of(Theory.BY, theory.passage(1), within.id()));

        assertThat(find(Kind.LOOSE)).singleElement()
                .satisfies(finding -> assertThat(finding.opens()).containsExactly(to(loose)));
        assertThat(find(Kind.UNUSED)).singleElement()
                .satisfies(finding -> assertThat(finding.opens()).containsExactly(to(loose)));
        assertThat(find(Kind.UNDEFINED)).singleElement()
                .satisfies(finding -> assertThat(finding.opens()).containsExactly(to(category), to(loose)));
        assertThat(find(Kind.SINGLE_MEMBER)).singleElement()
                .satisfies(finding -> assertThat(finding.opens()).containsExactly(to(category)));
    }

    @Test
    void namesThatDifferInCaseWidthOrMarksAloneAreTheSame() {
        var one = theory.code(new Wording("ＫＰＩ 考核", "KPI review"), Level.CONCEPT, null);
        var other = theory.code(new Wording("KPI考核", "kpi-review"), Level.CONCEPT, null);
        theory.code("考核", Level.CONCEPT, null);
        assertThat(find(Kind.NAMESAKE)).singleElement()
                .satisfies(finding -> assertThat(finding.opens()).containsExactly(to(one), to(other)));
    }

    @Test
    void nothingIsFoundInAnEmptyStudy() {
        assertThat(TheoryCheck.of(theory.now(), _ -> "")).isEmpty();
    }

    /// However a theory looks: every finding leads to something that is there, and counting beforehand changes nothing.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyFindingLeadsToWhatIsThere(long seed) {
        var any = Theory.any(new Random(seed));
        var now = any.now();
        var findings = TheoryCheck.of(now, _ -> "。".repeat(1_000_000));

        assertThat(findings).isEqualTo(
                TheoryCheck.of(now, _ -> "。".repeat(1_000_000), new Counting(now).ofAll()));
        assertThat(findings).doesNotHaveDuplicates().allSatisfy(finding -> {
            assertThat(finding.opens()).isNotEmpty().doesNotHaveDuplicates();
            finding.opens().forEach(link -> assertThat(now.has(link.target())).isTrue());
        });
        assertThat(findings.stream().map(Finding::kind).collect(Collectors.toCollection(
                () -> EnumSet.noneOf(Kind.class)))).contains(Kind.UNSUPPORTED, Kind.UNDEFINED, Kind.UNUSED);
        var unsupported = findings.stream().filter(finding -> finding.kind() == Kind.UNSUPPORTED).count();
        assertThat(unsupported).isEqualTo(now.all(Relation.class)
                .filter(relation -> now.pointingAt(relation.id(), Evidence.class).stream()
                        .noneMatch(evidence -> evidence.stance() == Stance.SUPPORTING))
                .count());
        assertThat(now.count(Code.class)).isPositive();
    }
}
