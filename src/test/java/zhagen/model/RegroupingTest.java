package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is done to several codes at once, and to their order: each is one change, and undo is exact.
class RegroupingTest {

    private final Example study = new Example();
    private Code risk;
    private Code trust;

    @BeforeEach
    void growATree() {
        risk = study.code(null, Level.CATEGORY, "风险");
        trust = study.code(null, Level.CATEGORY, "信任");
        for (var name : List.of("甲", "乙", "丙", "丁")) {
            study.code(risk.id(), Level.CONCEPT, name);
        }
    }

    private Id<Code> id(String name) {
        return study.named(name).id();
    }

    private List<Id<Code>> ids(String... names) {
        return List.of(names).stream().map(this::id).toList();
    }

    private List<String> below(Code parent) {
        return study.now.children(parent.id()).stream().map(code -> code.name().zh()).toList();
    }

    private void make(Change change) {
        var before = study.now;
        study.make(change);
        assertThat(study.now.after(change.inverse())).isEqualTo(before);
    }

    @Test
    void codesChangePlacesWithTheirNeighboursTogether() {
        make(Regrouping.up(study.now, study.by, ids("丙", "丁")));
        assertThat(below(risk)).containsExactly("甲", "丙", "丁", "乙");

        make(Regrouping.up(study.now, study.by, ids("甲", "丁")));
        assertThat(below(risk)).as("the first stays where it is").containsExactly("甲", "丁", "丙", "乙");

        make(Regrouping.down(study.now, study.by, ids("甲")));
        assertThat(below(risk)).containsExactly("丁", "甲", "丙", "乙");
    }

    @Test
    void codesGoBelowTheSiblingBeforeThemAndOutAgain() {
        make(Regrouping.deeper(study.now, study.by, ids("乙", "丙")));
        assertThat(below(risk)).containsExactly("甲", "丁");
        assertThat(below(study.named("甲"))).containsExactly("乙", "丙");

        make(Regrouping.higher(study.now, study.by, ids("乙", "丙")));
        assertThat(below(risk)).containsExactly("甲", "乙", "丙", "丁");
    }

    @Test
    void aCodeBelowAnotherGoesWithIt() {
        make(Regrouping.into(study.now, study.by, List.of(id("甲"), risk.id()), trust.id()));

        assertThat(below(trust)).containsExactly("风险");
        assertThat(below(risk)).containsExactly("甲", "乙", "丙", "丁");
    }

    @Test
    void whatIsMovedBesideAnotherKeepsTheOrderOfTheTreeAndAltersNoOther() {
        var change = Regrouping.beside(study.now, study.by, ids("丁", "乙"), id("甲"), false);
        make(change);

        assertThat(below(risk)).containsExactly("乙", "丁", "甲", "丙");
        assertThat(change.edits()).hasSize(2);
    }

    @Test
    void anOrderLookedAtBecomesTheOneByHand() {
        make(Regrouping.arrange(
                study.now, study.by, Comparator.comparing(code -> code.name().zh()), Wording.same("name")));

        assertThat(below(risk)).containsExactly("丁", "丙", "乙", "甲");
        assertThat(study.now.children(null)).extracting(code -> code.name().zh()).containsExactly("信任", "风险");
    }

    @Test
    void aPromotedConceptTakesItsMembersAndLeavesTheCategoryThatItStoodIn() {
        make(Promotion.to(study.now, study.by, id("乙"), Level.CATEGORY, ids("丙", "丁")));

        assertThat(study.named("乙").parent()).isNull();
        assertThat(study.now.children(null)).extracting(code -> code.name().zh()).containsExactly("风险", "乙", "信任");
        assertThat(below(study.named("乙"))).containsExactly("丙", "丁");
        assertThat(below(risk)).containsExactly("甲");
    }

    @Test
    void aLoweredCategoryLetsGoOfWhatIsAsAbstract() {
        var main = study.code(null, Level.MAIN, "主");
        make(Regrouping.into(study.now, study.by, List.of(risk.id(), trust.id()), main.id()));
        make(Promotion.to(study.now, study.by, main.id(), Level.CATEGORY, List.of()));

        assertThat(study.now.children(null)).extracting(code -> code.name().zh()).containsExactly("主", "风险", "信任");
    }

    @Test
    void aDeletionSaysWhatGoesAndWhatMovesUpAndItsReasonIsKept() {
        study.coding("各建各的", study.named("甲"));
        study.coding("各建各的", risk);
        study.coding("拿不出来", risk);
        study.make(CodeSets.create(study.now, study.by, Id.random(), Wording.zh("保障"), List.of(risk.id())));
        study.make(Memos.write(study.now, study.by, Id.random(), Memo.Type.CODE, "关于风险", "", List.of(
                new Link.ToItem(risk.id()))));

        var change = Removal.ofCodes(
                study.now, study.by, List.of(risk.id()), new Reason("删除“风险”", "与“信任”重复"));
        var losses = Removal.losses(study.now, change);

        assertThat(losses.codes()).isEqualTo(1);
        assertThat(losses.codings()).isEqualTo(2);
        assertThat(losses.passages()).isEqualTo(new Strength(2, 1, 1));
        assertThat(losses.uncoded()).as("one is coded with 甲 still").isEqualTo(1);
        assertThat(losses.memos()).isEqualTo(1);
        assertThat(losses.sets()).isEqualTo(1);
        assertThat(losses.rising()).hasSize(4);
        make(change);
        assertThat(study.now.children(null)).extracting(code -> code.name().zh())
                .containsExactly("甲", "乙", "丙", "丁", "信任");
        assertThat(study.now.all(Memo.class).filter(memo -> memo.type() == Memo.Type.DECISION))
                .singleElement()
                .satisfies(memo -> assertThat(memo.body()).isEqualTo("与“信任”重复"));
    }

    @Test
    void severalBecomeOneUnderAnotherNameAndNoSetLosesThem() {
        study.coding("各建各的", study.named("甲"));
        study.coding("拿不出来", study.named("乙"));
        var sets = List.of(Id.<CodeSet>random(), Id.<CodeSet>random());
        study.make(CodeSets.create(study.now, study.by, sets.getFirst(), Wording.zh("推动"), ids("甲", "丙")));
        study.make(CodeSets.create(study.now, study.by, sets.getLast(), Wording.zh("支持"), ids("甲", "乙")));
        var kept = id("乙");

        make(Uniting.of(
                study.now, study.by, ids("甲", "乙", "丙"), kept, Wording.zh("甲乙丙"),
                new Reason("合并", "说的是一回事")));

        var survivor = study.now.get(kept);
        assertThat(survivor.name().zh()).isEqualTo("甲乙丙");
        assertThat(survivor.aliases()).containsExactlyInAnyOrder("甲", "乙", "丙");
        assertThat(study.now.pointingAt(kept, Coding.class)).hasSize(2);
        assertThat(study.now.get(sets.getFirst()).codes()).containsExactly(kept);
        assertThat(study.now.get(sets.getLast()).codes()).containsExactly(kept);
        assertThat(study.now.pointingAt(kept, Memo.class)).extracting(Memo::body).containsExactly("说的是一回事");
    }

    @Test
    void nothingGoesBelowItself() {
        var change = Regrouping.into(study.now, study.by, List.of(risk.id()), id("甲"));
        assertThatThrownBy(() -> study.now.after(change)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void whateverIsRegroupedNoCodeAndNoCodingIsLostAndUndoIsExact(long seed) {
        var random = new Random(seed);
        study.coding("各建各的", study.named("甲"));
        var codes = new HashSet<>(study.now.all(Code.class).map(Code::id).toList());
        for (int i = 0; i < 60; i++) {
            var some = study.now.all(Code.class).filter(_ -> random.nextInt(3) == 0).map(Code::id).toList();
            make(switch (random.nextInt(5)) {
                case 0 -> Regrouping.up(study.now, study.by, some);
                case 1 -> Regrouping.down(study.now, study.by, some);
                case 2 -> Regrouping.deeper(study.now, study.by, some);
                case 3 -> Regrouping.higher(study.now, study.by, some);
                default -> Promotion.to(
                        study.now, study.by, List.copyOf(codes).get(random.nextInt(codes.size())),
                        Level.values()[random.nextInt(4)], some);
            });
            assertThat(study.now.all(Code.class).map(Code::id)).containsExactlyInAnyOrderElementsOf(codes);
            assertThat(Tree.all(study.now)).hasSize(codes.size());
            assertThat(study.now.count(Coding.class)).isEqualTo(1);
        }
    }
}
