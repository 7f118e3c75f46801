package zhagen.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Changes;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Counting;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Strength;
import zhagen.model.Tree;
import zhagen.ui.codebook.CodebookModel.Drop;
import zhagen.ui.links.Trial;

class CodebookModelTest {

    @TempDir
    private Path folder;

    private Trial trial;
    private CodeLookup lookup;
    private CodebookModel model;

    @BeforeEach
    void beginAStudy() {
        trial = new Trial(folder);
        lookup = new CodeLookup(trial.workbench());
        model = new CodebookModel(trial.workbench(), lookup);
        trial.settle();
    }

    @AfterEach
    void endIt() {
        model.close();
        lookup.close();
        trial.close();
    }

    private List<String> names() {
        return model.rows().stream().map(row -> "  ".repeat(row.depth()) + row.code().name().zh()).toList();
    }

    private Code code(String name) {
        return trial.code(name);
    }

    private void tree() {
        trial.code(Level.CATEGORY, "责任归属");
        trial.code(Level.CONCEPT, "不敢担责", "谁也不敢担责");
        trial.code(Level.CONCEPT, "各建各的", "各建各的");
        trial.act((now, by) -> Codebook.move(now, by, List.of(code("不敢担责").id()), code("责任归属").id(), 0));
    }

    @Test
    void codesStandBelowTheirCategoriesWithWhatSpeaksForThem() {
        tree();

        assertThat(names()).containsExactly("责任归属", "  不敢担责", "各建各的");
        assertThat(model.rows().getFirst().strength()).isEqualTo(new Strength(1, 1, 1));
        assertThat(model.levels().get()).containsEntry(Level.CATEGORY, 1).containsEntry(Level.CONCEPT, 2);
        assertThat(model.number(code("各建各的").id())).isEqualTo("a2");
    }

    @Test
    void aClosedBranchHidesWhatIsBelowUntilItIsLookedFor() {
        tree();

        model.open(code("责任归属").id(), false);
        assertThat(names()).containsExactly("责任归属", "各建各的");
        assertThat(model.rowOf(code("不敢担责").id())).isEqualTo(-1);

        model.reveal(code("不敢担责").id());
        assertThat(model.rowOf(code("不敢担责").id())).isEqualTo(1);
    }

    @Test
    void theFilterFindsByPinyinAndShowsTheWayDown() {
        tree();

        model.filter().set("bgdz");
        assertThat(names()).containsExactly("责任归属", "  不敢担责");
        assertThat(model.rows()).extracting(CodeRow::meant).containsExactly(false, true);

        model.filter().set("");
        assertThat(names()).hasSize(3);
    }

    @Test
    void aCodeGoesWhereItIsDroppedButNeverBelowItself() {
        tree();
        var category = code("责任归属").id();
        var built = code("各建各的").id();

        assertThat(model.mayDrop(List.of(category), code("不敢担责").id())).isFalse();
        assertThat(model.mayDrop(List.of(built), category)).isTrue();

        model.drop(List.of(built), category, Drop.INTO);
        trial.settle();
        assertThat(names()).containsExactly("责任归属", "  不敢担责", "  各建各的");

        model.drop(List.of(built), code("不敢担责").id(), Drop.BEFORE);
        trial.settle();
        assertThat(names()).containsExactly("责任归属", "  各建各的", "  不敢担责");

        model.drop(List.of(built), category, Drop.BEFORE);
        trial.settle();
        assertThat(names()).containsExactly("各建各的", "责任归属", "  不敢担责");
    }

    @Test
    void aNameTypedInOneLanguageLeavesTheOther() {
        tree();
        trial.workbench().preferences().language().set(Language.EN);

        model.rename(code("各建各的").id(), "Built apart");
        trial.settle();
        assertThat(code("各建各的").name().en()).isEqualTo("Built apart");

        model.rename(code("各建各的").id(), "  ");
        trial.settle();
        assertThat(code("各建各的").name().en()).isEmpty();
    }

    @Test
    void aNewCodeIsMadeWhereTheUserIsAndNamedAtOnce() {
        tree();
        trial.workbench().preferences().language().set(Language.ZH);

        model.createBeside(code("不敢担责").id());
        trial.settle();

        var made = trial.workbench().code().get();
        assertThat(made).isNotNull().isEqualTo(model.renamed().get());
        assertThat(trial.now().get(made).parent()).isEqualTo(code("责任归属").id());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverHappensTheRowsAreTheTreeAndItsCounts(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 120; i++) {
            var change = Changes.any(random, trial.now(), trial.project().by(), trial.project().texts());
            trial.act((_, _) -> change);
        }
        assertThat(model.rows()).extracting(CodeRow::code).containsExactlyElementsOf(Tree.all(trial.now()));
        var strengths = new Counting(trial.now()).ofAll();
        assertThat(model.rows()).allSatisfy(row -> {
            assertThat(row.strength()).isEqualTo(strengths.getOrDefault(row.code().id(), Strength.NONE));
            assertThat(row.hue()).isEqualTo(Tree.hue(trial.now(), row.code()));
        });
    }
}
