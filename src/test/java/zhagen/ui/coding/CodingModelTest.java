package zhagen.ui.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Coding;
import zhagen.model.Label;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.OpenCoding;
import zhagen.model.Place;
import zhagen.model.Span;
import zhagen.model.Strength;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.codebook.CodePicker.Choice;
import zhagen.ui.codebook.CodePicker.How;
import zhagen.ui.codebook.PickerModel.Option;
import zhagen.ui.links.Trial;

class CodingModelTest {

    @TempDir
    private Path folder;

    private Trial trial;
    private CodeLookup lookup;
    private CodingModel model;

    @BeforeEach
    void beginAStudy() {
        trial = new Trial(folder);
        lookup = new CodeLookup(trial.workbench());
        model = new CodingModel(trial.workbench(), lookup);
        trial.settle();
    }

    @AfterEach
    void endIt() {
        model.close();
        lookup.close();
        trial.close();
    }

    private List<String> coded(Code code) {
        return trial.now().pointingAt(code.id(), Coding.class).stream()
                .map(coding -> coding.place().within(Trial.TEXT.length()).of(Trial.TEXT))
                .toList();
    }

    @Test
    void aCodeMadeInThePickerStandsBelowTheCategoryThatWasLookedAt() {
        var category = trial.code(Level.CATEGORY, "责任归属");

        model.code(trial.place("谁也不敢担责"), Trial.TEXT,
                new Choice(List.of(new Option.Create("怕担责", category.id())), How.TAKE));
        trial.settle();

        var made = trial.code("怕担责");
        assertThat(made.parent()).isEqualTo(category.id());
        assertThat(coded(made)).containsExactly("谁也不敢担责");
        assertThat(model.last().get()).isEqualTo(made.id());
    }

    private Option existing(String name) {
        return new Option.Existing(lookup.find(name, 1).getFirst(), 0, Strength.NONE, null);
    }

    @Test
    void inVivoNamesTheCodeWithTheWordsAndTheLastCodeCanBeUsedAgain() {
        model.inVivo(trial.place("各建各的"), Trial.TEXT);
        trial.settle();
        var made = trial.code("各建各的");
        assertThat(made.inVivo()).isTrue();
        assertThat(made.name().en()).isEmpty();

        model.codeAgain(trial.place("数据就不给了"));
        trial.settle();
        assertThat(coded(made)).containsExactly("各建各的", "数据就不给了");
    }

    @Test
    void wordsWithoutChineseAreEnglish() {
        assertThat(CodingModel.languageOf("It is not my job")).isEqualTo(Language.EN);
        assertThat(CodingModel.languageOf("KPI 考核")).isEqualTo(Language.ZH);
    }

    @Test
    void aCodingIsResizedMarkedGivenAnotherCodeAndTakenAway() {
        var code = trial.code(Level.CONCEPT, "各建各的", "各建各的");
        var other = trial.code(Level.CONCEPT, "条线分割");
        var id = trial.now().pointingAt(code.id(), Coding.class).getFirst().id();

        model.resize(id, trial.place("系统是各建各的").within(0));
        trial.settle();
        assertThat(coded(code)).containsExactly("系统是各建各的");

        model.exemplar(id);
        trial.settle();
        assertThat(trial.now().get(id).exemplar()).isTrue();

        model.recode(id, new Choice(List.of(existing("条线分割")), How.TAKE));
        trial.settle();
        assertThat(coded(other)).containsExactly("系统是各建各的");

        model.uncode(id);
        trial.settle();
        assertThat(trial.now().has(id)).isFalse();
    }

    @Test
    void severalCodesKnownNewAndInVivoAreOneStep() {
        var known = trial.code(Level.CONCEPT, "各建各的");
        var before = trial.now();

        model.code(trial.place("谁也不敢担责"), Trial.TEXT, new Choice(
                List.of(existing("各建各的"), new Option.Create("怕担责", null), new Option.InVivo("谁也不敢担责")),
                How.TAKE));
        trial.settle();

        assertThat(trial.now().pointingAt(trial.source(), Coding.class))
                .extracting(coding -> trial.now().get(coding.code()).name().zh())
                .containsExactlyInAnyOrder("各建各的", "怕担责", "谁也不敢担责");
        assertThat(model.recent().codes()).contains(known.id()).hasSize(3);
        assertThat(model.last().get()).isEqualTo(trial.code("谁也不敢担责").id());
        trial.undo();
        assertThat(trial.now()).isEqualTo(before);
    }

    @Test
    void inVivoTakesTheWordsOfParticipantsAlone() {
        var from = trial.place("数据就不给了").within(0).start();
        var to = trial.place("后来开会定了纪要").within(0).end();

        model.inVivo(Place.of(trial.source(), from, to), Trial.TEXT);
        trial.settle();
        assertThat(trial.now().all(Code.class)).extracting(code -> code.name().zh())
                .containsExactly("数据就不给了。 后来开会定了纪要");

        model.inVivo(trial.place("后来呢？"), Trial.TEXT);
        trial.settle();
        assertThat(trial.now().count(Code.class)).isEqualTo(1);
        assertThat(trial.workbench().notice().get().label().key()).isEqualTo("coding.notTheirWords");
    }

    @Test
    void whatWasCodedIsSaidWithHowMuchSpeaksForIt() {
        var code = trial.code(Level.CONCEPT, "各建各的", "各建各的");

        model.code(trial.place("数据就不给了"), code.id());
        trial.settle();
        assertThat(trial.workbench().notice().get().label())
                .isEqualTo(Label.of("coding.told", code.name(), 2, 1));

        model.code(trial.place("数据就不给了"), code.id());
        trial.settle();
        assertThat(trial.workbench().notice().get().label().key()).isEqualTo("coding.told.already");
    }

    @Test
    void aCodingIsSplitWhereTheCaretIsAndJoinedOverALabelAgain() {
        var from = trial.place("所以数据就不给了").within(0).start();
        var to = trial.place("后来呢？").within(0).end();
        var code = trial.code(Level.CONCEPT, "僵局");
        trial.act((now, by) -> OpenCoding.code(now, by, Place.of(trial.source(), from, to), code.id()));
        var id = trial.now().pointingAt(code.id(), Coding.class).getFirst().id();
        int label = Trial.TEXT.indexOf("访谈者：后来");

        model.split(id, new Span(label + 4, label + 4), Trial.TEXT);
        trial.settle();
        assertThat(coded(code)).containsExactly("所以数据就不给了。", "后来呢？");

        model.join(id, Trial.TEXT);
        trial.settle();
        assertThat(coded(code)).containsExactly("所以数据就不给了。\n访谈者：后来呢？");
    }

    @Test
    void aRecentCodeKeepsItsNumberUntilItIsTheOldestOfTen() {
        for (int i = 1; i <= 10; i++) {
            trial.code(Level.CONCEPT, "编码" + i);
        }
        for (int i : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 10}) {
            model.code(trial.place("各建各的"), trial.code("编码" + i).id());
            trial.settle();
        }

        assertThat(model.recent().codes()).extracting(code -> trial.now().get(code).name().zh())
                .containsExactly("编码1", "编码10", "编码3", "编码4", "编码5", "编码6", "编码7", "编码8", "编码9");
        model.codeRecent(trial.place("数据就不给了"), 2);
        trial.settle();
        assertThat(coded(trial.code("编码3"))).contains("数据就不给了");
        trial.act((now, by) -> Codebook.delete(now, by, trial.code("编码1").id()));
        assertThat(model.recent().codes()).hasSize(8);
    }

    @Test
    void whoComesBackFindsTheCodesUsedLastInOrder() {
        trial.code(Level.CONCEPT, "先", "各建各的");
        trial.code(Level.CONCEPT, "后", "数据就不给了");
        try (var again = new CodingModel(trial.workbench(), lookup)) {
            trial.settle();

            assertThat(again.recent().codes()).containsExactly(trial.code("后").id(), trial.code("先").id());
        }
    }
}
