package zhagen.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Snapshot;
import zhagen.ui.links.Trial;

class SplitModelTest {

    @TempDir
    private Path folder;

    private Trial trial;
    private Code whole;
    private Snapshot before;
    private SplitModel model;

    @BeforeEach
    void codeFourPassagesAlike() {
        trial = new Trial(folder);
        trial.workbench().preferences().language().set(Language.ZH);
        trial.code(Level.CONCEPT, "责任", "谁也不敢担责", "各建各的", "有人担责", "愿意给");
        whole = trial.code("责任");
        before = trial.now();
        model = new SplitModel(trial.workbench(), whole.id());
    }

    @AfterEach
    void endIt() {
        model.close();
        trial.close();
    }

    private long codings(String name) {
        return trial.now().pointingAt(trial.code(name).id(), Coding.class).size();
    }

    @Test
    void passagesAreDealtOutAsTheyAreReadAndTheWholeWalkIsOneStepToUndo() {
        assertThat(model.size()).isEqualTo(4);

        model.part("各自为政");
        trial.settle();
        assertThat(model.at().get()).isEqualTo(1);
        assertThat(codings("各自为政")).isEqualTo(1);

        model.deal(0);
        model.deal(1);
        trial.settle();
        model.part("担责");
        trial.settle();

        assertThat(model.at().get()).isEqualTo(4);
        assertThat(model.coding()).isEmpty();
        assertThat(codings("责任")).isEqualTo(1);
        assertThat(codings("各自为政")).isEqualTo(2);
        assertThat(codings("担责")).isEqualTo(1);
        assertThat(trial.now().count(Coding.class)).isEqualTo(before.count(Coding.class));
        assertThat(trial.now().children(null)).extracting(code -> code.name().zh())
                .containsExactly("责任", "各自为政", "担责");

        trial.undo();
        assertThat(trial.now()).isEqualTo(before);
        assertThat(model.choices()).hasSize(1);
    }

    @Test
    void whoGoesBackCanDealAnotherWay() {
        model.part("一");
        trial.settle();
        model.back();
        assertThat(model.choiceOf(model.coding().orElseThrow())).isEqualTo(1);

        model.deal(0);
        trial.settle();
        assertThat(codings("责任")).isEqualTo(4);
        assertThat(model.dealt(trial.code("一").id())).isZero();
    }

    @Test
    void aCodeThatThereIsCanBeAPartAndWhatItHasIsNotDoubled() {
        var other = trial.code(Level.CONCEPT, "别的", "各建各的");
        model.take(other.id());
        trial.settle();
        assertThat(codings("别的")).isEqualTo(1);
        assertThat(codings("责任")).as("the same place keeps its coding").isEqualTo(4);

        model.deal(1);
        trial.settle();
        assertThat(codings("别的")).isEqualTo(2);
    }

    @Test
    void leavingEarlyLosesNothing() {
        model.part("一");
        trial.settle();
        model.close();

        assertThat(codings("一")).isEqualTo(1);
        assertThat(codings("责任")).isEqualTo(3);
    }
}
