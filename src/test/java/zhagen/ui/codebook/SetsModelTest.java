package zhagen.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.CodeSet;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Strength;
import zhagen.ui.links.Trial;

class SetsModelTest {

    @TempDir
    private Path folder;

    private Trial trial;
    private CodeLookup lookup;
    private CodebookModel codebook;
    private SetsModel sets;

    @BeforeEach
    void codeALittle() {
        trial = new Trial(folder);
        trial.workbench().preferences().language().set(Language.ZH);
        lookup = new CodeLookup(trial.workbench());
        codebook = new CodebookModel(trial.workbench(), lookup);
        sets = new SetsModel(trial.workbench(), codebook);
        trial.code(Level.CONCEPT, "不敢担责", "谁也不敢担责");
        trial.code(Level.CONCEPT, "各建各的", "各建各的", "谁也不敢担责");
        trial.code(Level.CONCEPT, "愿意", "愿意给");
    }

    @AfterEach
    void endIt() {
        sets.close();
        codebook.close();
        lookup.close();
        trial.close();
    }

    private Id<CodeSet> set(String... names) {
        sets.create(List.of(names).stream().map(name -> trial.code(name).id()).toList());
        trial.settle();
        return sets.rows().getLast().set().id();
    }

    @Test
    void aSetCountsTheUnionOfWhatItsCodesAreUsedFor() {
        var made = set("不敢担责", "各建各的");

        assertThat(sets.renamed().get()).isEqualTo(made);
        assertThat(sets.rows()).singleElement()
                .satisfies(row -> assertThat(row.strength()).isEqualTo(new Strength(2, 1, 1)));

        sets.put(made, List.of(trial.code("愿意").id()));
        trial.settle();
        assertThat(sets.rows().getFirst().strength()).isEqualTo(new Strength(3, 1, 1));
    }

    @Test
    void theTreeIsNarrowedToASetAndFollowsWhatJoinsAndLeavesIt() {
        var made = set("不敢担责");
        sets.look(made);
        assertThat(codebook.rows()).extracting(row -> row.code().name().zh()).containsExactly("不敢担责");
        assertThat(sets.rows().getFirst().looked()).isTrue();

        sets.put(made, List.of(trial.code("愿意").id()));
        trial.settle();
        assertThat(codebook.rows()).hasSize(2);

        sets.take(made, List.of(trial.code("不敢担责").id()));
        trial.settle();
        assertThat(codebook.rows()).extracting(row -> row.code().name().zh()).containsExactly("愿意");

        sets.delete(made);
        trial.settle();
        assertThat(codebook.rows()).hasSize(3);
        assertThat(codebook.sieve().get()).isEqualTo(CodeFilter.NONE);
    }

    @Test
    void aCodeIsInSeveralSetsAndASetIsRenamedAndBroughtBack() {
        var first = set("愿意");
        var second = set("愿意", "不敢担责");
        sets.rename(first, "推动因素");
        trial.settle();
        assertThat(sets.rows()).extracting(row -> row.set().name().zh()).containsExactly("推动因素", "编码集 2");
        assertThat(sets.holding(List.of(trial.code("愿意").id())).values()).containsExactly(true, true);
        assertThat(sets.holding(List.of(trial.code("愿意").id(), trial.code("不敢担责").id())).values())
                .containsExactly(false, true);

        sets.delete(second);
        trial.settle();
        trial.undo();
        assertThat(sets.rows()).hasSize(2);
    }
}
