package zhagen.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Level;
import zhagen.ui.codebook.PickerModel.Option;
import zhagen.ui.codebook.PickerModel.Purpose;
import zhagen.ui.links.Trial;

class PickerModelTest {

    @TempDir
    private Path folder;

    private Trial trial;
    private CodeLookup lookup;

    @BeforeEach
    void beginAStudy() {
        trial = new Trial(folder);
        trial.code(Level.CONCEPT, "不敢担责", "谁也不敢担责");
        trial.code(Level.CONCEPT, "各建各的");
        lookup = new CodeLookup(trial.workbench());
        trial.settle();
    }

    @AfterEach
    void endIt() {
        lookup.close();
        trial.close();
    }

    private PickerModel picker(Purpose purpose) {
        return new PickerModel(trial.workbench(), lookup, purpose);
    }

    private PickerModel coding() {
        return picker(new Purpose("出了事谁也不敢担责", null, Set.of(), true));
    }

    @Test
    void beforeAnythingIsTypedTheCodeUsedLastIsOffered() {
        var picker = coding();

        assertThat(picker.choice()).isInstanceOfSatisfying(Option.Existing.class,
                existing -> assertThat(existing.match().name()).isEqualTo("不敢担责"));
        assertThat(picker.options().getLast()).isEqualTo(new Option.InVivo("出了事谁也不敢担责"));
    }

    @Test
    void whatHasNoCodeYetCanBeMade() {
        var picker = coding();

        picker.typed().set("怕出事");
        assertThat(picker.choice()).isEqualTo(new Option.Create("怕出事", null));

        picker.typed().set("各建各的");
        assertThat(picker.options()).noneMatch(Option.Create.class::isInstance);
        assertThat(picker.choice()).isInstanceOf(Option.Existing.class);
    }

    @Test
    void whereACodeIsChosenForAnotherPurposeNoneIsMadeAndSomeAreLeftOut() {
        var picker = picker(new Purpose("", null, Set.of(trial.code("各建各的").id()), false));

        picker.typed().set("各建");
        assertThat(picker.options()).isEmpty();
        assertThat(picker.choice()).isNull();
    }

    @Test
    void theArrowsGoAroundAtTheEnds() {
        var picker = coding();
        int options = picker.options().size();

        picker.move(-1);
        assertThat(picker.chosen().get()).isEqualTo(options - 1);
        picker.move(1);
        assertThat(picker.chosen().get()).isZero();
    }

    @Test
    void aCodeMadeMeanwhileIsFoundAtOnce() {
        var picker = coding();
        trial.code(Level.CONCEPT, "信息孤岛");

        picker.typed().set("xxgd");
        assertThat(picker.choice()).isInstanceOfSatisfying(Option.Existing.class,
                existing -> assertThat(existing.match().name()).isEqualTo("信息孤岛"));
    }
}
