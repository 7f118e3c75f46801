package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodebookTest {

    private final Example study = new Example();

    @Test
    void aMergeMovesCodingsAndIsOneStepToUndo() {
        var silos = study.code("烟囱");
        var islands = study.code("信息孤岛");
        study.coding("各建各的", silos);
        study.coding("拿不出来", islands);
        var before = study.now;

        var merge = study.make(Codebook.merge(study.now, study.by, silos.id(), islands.id()));

        assertThat(study.now.has(silos.id())).isFalse();
        assertThat(study.now.pointingAt(islands.id(), Coding.class))
                .extracting(study::wordsOf)
                .containsExactly("各建各的", "拿不出来");
        assertThat(study.now.get(islands.id()).aliases()).containsExactly("烟囱");
        assertThat(study.now.after(merge.inverse())).isEqualTo(before);
    }

    @Test
    void aMergeDoesNotDoubleWhatTheSurvivorHasAndKeepsTheExemplar() {
        var silos = study.code("烟囱");
        var islands = study.code("信息孤岛");
        var doubled = study.coding("各建各的", silos);
        study.make(OpenCoding.exemplar(study.now, study.by, doubled.id(), true));
        study.coding("各建各的", islands);

        study.make(Codebook.merge(study.now, study.by, silos.id(), islands.id()));

        assertThat(study.now.pointingAt(islands.id(), Coding.class))
                .singleElement()
                .matches(Coding::exemplar);
    }

    @Test
    void aMergeJoinsDefinitionsAndDropsTheRelationBetweenTheTwo() {
        var one = study.code("协作风险");
        var other = study.code("协调风险");
        study.make(Codebook.define(study.now, study.by, one.id(), Wording.zh("甲"), Wording.NONE, Wording.NONE));
        study.make(Codebook.define(study.now, study.by, other.id(), Wording.zh("乙"), Wording.NONE, Wording.NONE));
        study.make(Relations.relate(
                study.now,
                study.by,
                Id.random(),
                study.type(RelationType.Meaning.CAUSAL),
                one.id(),
                other.id()));

        study.make(Codebook.merge(study.now, study.by, one.id(), other.id()));

        assertThat(study.now.get(other.id()).definition().zh()).isEqualTo("乙\n甲");
        assertThat(study.now.count(Relation.class)).isZero();
    }

    @Test
    void childrenOfADeletedCategoryMoveUpAndItsCodingsGo() {
        var main = study.code(null, Level.MAIN, "协作关系");
        var category = study.code(main.id(), Level.CATEGORY, "协作经验");
        var concept = study.code(category.id(), Level.CONCEPT, "往来信任");
        study.coding("各建各的", category);
        study.coding("拿不出来", concept);
        var before = study.now;

        var delete = study.make(Codebook.delete(study.now, study.by, category.id()));

        assertThat(study.now.get(concept.id()).parent()).isEqualTo(main.id());
        assertThat(study.now.count(Coding.class)).isEqualTo(1);
        assertThat(study.now.after(delete.inverse())).isEqualTo(before);
    }

    @Test
    void aBranchIsDeletedWithItsModerationsAndMemosStay() {
        var cause = study.code("压力");
        var effect = study.code("意愿");
        var moderator = study.code("领导推动");
        var relation = Id.<Relation>random();
        study.make(Relations.relate(
                study.now, study.by, relation, study.type(RelationType.Meaning.CAUSAL), cause.id(), effect.id()));
        study.make(Relations.relate(
                study.now,
                study.by,
                Id.random(),
                study.type(RelationType.Meaning.MODERATION),
                moderator.id(),
                relation));
        study.make(Memos.write(
                study.now,
                study.by,
                Id.random(),
                Memo.Type.THEORETICAL,
                "调节",
                "",
                List.of(new Link.ToItem(relation), new Link.ToItem(moderator.id()))));
        var before = study.now;

        var delete = study.make(Codebook.deleteBranch(study.now, study.by, cause.id()));

        assertThat(study.now.count(Relation.class)).isZero();
        assertThat(study.now.all(Memo.class).findFirst().orElseThrow().links())
                .containsExactly(new Link.ToItem(moderator.id()));
        assertThat(study.now.after(delete.inverse())).isEqualTo(before);
    }

    @Test
    void codesKeepTheOrderThatTheyAreMovedInto() {
        var parent = study.code(null, Level.CATEGORY, "范畴");
        var codes = List.of("甲", "乙", "丙", "丁").stream()
                .map(name -> study.code(parent.id(), Level.CONCEPT, name))
                .toList();
        for (int i = 0; i < 40; i++) {
            var last = study.now.children(parent.id()).getLast();
            study.make(Codebook.move(study.now, study.by, List.of(last.id()), parent.id(), 1));
        }
        assertThat(study.now.children(parent.id()))
                .extracting(code -> code.name().zh())
                .containsExactly("甲", "丁", "乙", "丙");
        study.make(Codebook.move(
                study.now, study.by, List.of(codes.get(3).id(), codes.get(0).id()), parent.id(), 0));
        assertThat(study.now.children(parent.id()))
                .extracting(code -> code.name().zh())
                .containsExactly("丁", "甲", "乙", "丙");
    }

    @Test
    void aCodeIsNeverBelowItself() {
        var above = study.code(null, Level.MAIN, "上");
        var below = study.code(above.id(), Level.CATEGORY, "下");
        var change = Codebook.move(study.now, study.by, List.of(above.id()), below.id(), 0);
        assertThatThrownBy(() -> study.now.after(change)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Codebook.merge(study.now, study.by, above.id(), below.id()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aParentCountsTheUnionOfItsMembersPassages() {
        var category = study.code(null, Level.CATEGORY, "部门分割");
        var one = study.code(category.id(), Level.CONCEPT, "各建各的");
        var other = study.code(category.id(), Level.CONCEPT, "烟囱");
        study.coding("各建各的", one);
        study.coding("各建各的", other);
        study.coding("为什么", other);

        var strengths = new Counting(study.now).ofAll();

        assertThat(strengths.get(category.id())).isEqualTo(new Strength(2, 1, 1));
        assertThat(strengths.get(one.id())).isEqualTo(new Strength(1, 1, 1));
        assertThat(new Counting(study.now).of(study.now.get(category.id())))
                .isEqualTo(strengths.get(category.id()));
    }

    @Test
    void numbersRunThroughTheTreeLevelByLevel() {
        var first = study.code(null, Level.MAIN, "一");
        var second = study.code(null, Level.MAIN, "二");
        var category = study.code(second.id(), Level.CATEGORY, "类");
        var one = study.code(first.id(), Level.CONCEPT, "甲");
        var other = study.code(category.id(), Level.CONCEPT, "乙");

        assertThat(Numbering.DEFAULT.of(study.now))
                .containsEntry(first.id(), "AA1")
                .containsEntry(second.id(), "AA2")
                .containsEntry(category.id(), "A1")
                .containsEntry(one.id(), "a1")
                .containsEntry(other.id(), "a2");
    }
}
