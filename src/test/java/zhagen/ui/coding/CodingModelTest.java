package zhagen.ui.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Language;
import zhagen.model.Level;
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

        model.code(trial.place("谁也不敢担责"), "谁也不敢担责",
                new Choice(new Option.Create("怕担责", category.id()), How.TAKE));
        trial.settle();

        var made = trial.code("怕担责");
        assertThat(made.parent()).isEqualTo(category.id());
        assertThat(coded(made)).containsExactly("谁也不敢担责");
        assertThat(model.last().get()).isEqualTo(made.id());
    }

    @Test
    void inVivoNamesTheCodeWithTheWordsAndTheLastCodeCanBeUsedAgain() {
        model.inVivo(trial.place("各建各的"), "各建各的");
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
    void theSpaceAroundASelectionIsNotCoded() {
        assertThat(CodingModel.trimmed(new Span(0, 6), " \n各建 \n")).isEqualTo(new Span(2, 4));
        assertThat(CodingModel.trimmed(new Span(0, 3), " \n ")).isEqualTo(new Span(3, 3));
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

        var match = lookup.find("条线分割", 1).getFirst();
        model.recode(id, new Choice(new Option.Existing(match, 0, Strength.NONE), How.TAKE));
        trial.settle();
        assertThat(coded(other)).containsExactly("系统是各建各的");

        model.uncode(id);
        trial.settle();
        assertThat(trial.now().has(id)).isFalse();
    }
}
