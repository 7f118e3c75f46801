package zhagen.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.OpenCoding;
import zhagen.model.Wording;
import zhagen.naming.NearNames.Nearness;
import zhagen.ui.codebook.PickerModel.Option;
import zhagen.ui.codebook.PickerModel.Purpose;
import zhagen.ui.links.Trial;

/// What the picker offers first, and what it says of names before they are born.
class LikelihoodTest {

    @TempDir
    private Path folder;

    private Trial trial;
    private CodeLookup lookup;

    @BeforeEach
    void beginAStudy() {
        trial = new Trial(folder);
        lookup = new CodeLookup(trial.workbench());
        trial.settle();
    }

    @AfterEach
    void endIt() {
        lookup.close();
        trial.close();
    }

    private List<String> first(Likelihood likely) {
        return lookup.find("", likely, 9).stream().map(match -> match.code().name().zh()).toList();
    }

    private Likelihood likely(Map<Id<Code>, Long> used, String near, String words) {
        return Likelihood.of(trial.now(), used, near.isEmpty() ? null : trial.code(near).id(), trial.place(words));
    }

    private PickerModel picker(String words) {
        var picker = new PickerModel(trial.workbench(), lookup, new Purpose(words, null, Set.of(), true))
                .at(trial.place(words), Trial.TEXT)
                .severally();
        trial.settle();
        return picker;
    }

    private static List<String> names(PickerModel picker) {
        return picker.options().stream()
                .map(option -> option instanceof Option.Existing existing
                        ? existing.match().code().name().zh()
                        : option.getClass().getSimpleName())
                .toList();
    }

    @Test
    void whatWasUsedJustNowComesFirst() {
        var one = trial.code(Level.CONCEPT, "甲");
        var two = trial.code(Level.CONCEPT, "乙");
        trial.code(Level.CONCEPT, "丙");

        assertThat(first(likely(Map.of(one.id(), 5L, two.id(), 9L), "", "各建各的"))).containsExactly("乙", "甲", "丙");
    }

    @Test
    void whatStandsNearTheCodeThatIsLookedAtComesBeforeOthers() {
        var home = trial.code(Level.CATEGORY, "范畴");
        trial.code(Level.CONCEPT, "别处");
        trial.act((now, by) -> Codebook.create(now, by, home.id(), Level.CONCEPT, Wording.zh("此处甲")));
        trial.act((now, by) -> Codebook.create(now, by, home.id(), Level.CONCEPT, Wording.zh("此处乙")));

        assertThat(first(likely(Map.of(), "此处甲", "各建各的"))).containsExactly("此处甲", "此处乙", "范畴", "别处");
    }

    @Test
    void whatTheSourceIsFullOfComesBeforeOthersAndWhatThePassageHasComesLast() {
        trial.code(Level.CONCEPT, "没用过");
        trial.code(Level.CONCEPT, "用过", "谁也不敢担责", "有人担责");
        trial.code(Level.CONCEPT, "已有", "各建各的", "系统", "数据");

        assertThat(first(likely(Map.of(), "", "各建各的"))).containsExactly("用过", "没用过", "已有");
    }

    @Test
    void whatPassagesLikeThisOneHaveIsOfferedEarly() {
        trial.code(Level.CONCEPT, "甲", "各部门的系统是各建各的");
        trial.code(Level.CONCEPT, "乙", "出了事谁也不敢担责");
        trial.code(Level.CONCEPT, "丁", "系统怎么样");

        var alike = Alike.to(trial.now(), trial.place("部门的系统是"), Trial.TEXT);

        assertThat(alike).containsOnlyKeys(trial.code("丁").id());
        assertThat(alike.get(trial.code("丁").id())).isBetween(0.2, 0.3);
        assertThat(Alike.to(trial.now(), trial.place("谁也"), Trial.TEXT)).isEmpty();
        var likely = likely(Map.of(), "", "数据").with(Map.of(trial.code("乙").id(), 0.9));
        assertThat(first(likely)).startsWith("乙");
    }

    @Test
    void aNameThatIsAlmostThereIsPointedOutBeforeItIsBorn() {
        trial.code(Level.CONCEPT, "信息孤岛");
        trial.code(Level.CONCEPT, "责任边界不清");
        var picker = picker("各建各的");

        picker.typed().set("信息孤島");
        assertThat(picker.choice()).isInstanceOfSatisfying(Option.Existing.class,
                existing -> assertThat(existing.near()).isEqualTo(Nearness.SAME));
        assertThat(names(picker)).containsExactly("信息孤岛", "Create", "InVivo");

        picker.typed().set("责任边界不明");
        assertThat(picker.options().getFirst()).isInstanceOfSatisfying(Option.Existing.class,
                existing -> assertThat(existing.near()).isEqualTo(Nearness.ALIKE));
        assertThat(picker.creation()).isEqualTo(new Option.Create("责任边界不明", null));

        picker.typed().set("信息");
        assertThat(picker.options().getFirst()).isInstanceOfSatisfying(Option.Existing.class,
                existing -> assertThat(existing.near()).isNull());
    }

    @Test
    void severalAreTickedAndTakenWithWhatIsChosenLast() {
        trial.code(Level.CONCEPT, "甲乙");
        trial.code(Level.CONCEPT, "丙丁");
        var picker = picker("各建各的");

        picker.typed().set("甲");
        picker.tick();
        assertThat(picker.typed().get()).isEmpty();
        assertThat(picker.choices()).hasSize(1).isEqualTo(picker.ticked());
        picker.typed().set("戊己");
        picker.tick();
        picker.typed().set("丙");
        assertThat(picker.choices()).extracting(option -> option instanceof Option.Existing existing
                ? existing.match().code().name().zh()
                : ((Option.Create) option).name()).containsExactly("甲乙", "戊己", "丙丁");

        picker.typed().set("甲");
        picker.tick();
        assertThat(picker.ticked()).hasSize(1);
        picker.untick();
        assertThat(picker.ticked()).isEmpty();
    }

    @Test
    void aNewCodeGoesBelowTheParentThatIsChosenInTheBox() {
        var parent = trial.code(Level.CATEGORY, "责任归属");
        var picker = picker("各建各的");

        picker.typed().set("怕担责");
        picker.chooseParent();
        picker.typed().set("zrgs");
        picker.takeParent();
        assertThat(picker.typed().get()).isEqualTo("怕担责");
        assertThat(picker.creation()).isEqualTo(new Option.Create("怕担责", parent.id()));

        picker.chooseParent();
        picker.move(-1);
        assertThat(picker.choice()).isEqualTo(new Option.TopLevel());
        picker.takeParent();
        assertThat(picker.creation()).isEqualTo(new Option.Create("怕担责", null));
    }
}
