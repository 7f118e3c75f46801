package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.analysis.Candidate;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Dismissal;
import zhagen.model.Dismissals;
import zhagen.model.Evidence;
import zhagen.model.Level;
import zhagen.model.Relation;
import zhagen.model.Wording;
import zhagen.theory.NegativeCases;
import zhagen.ui.look.Screen;

/// The theory check, negative cases and candidates for relations, through the window and by keyboard.
class ClaimsWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    @BeforeEach
    void openTheSampleStudy() {
        walk = Walk.throughTheSampleStudy(folder);
        walk.settle();
    }

    private ListView<?> findings() {
        return walk.robot.lookup(".findings").queryListView();
    }

    private String count() {
        return walk.robot.lookup("#theory-check .strong").queryAs(Label.class).getText();
    }

    @Test
    void theCheckCountsInTheStatusBarFollowsEachChangeAndOpensWhatItFound() {
        walk.go("open");
        walk.until(() -> !count().equals("…"));
        int before = Integer.parseInt(count());
        walk.project().apply(now -> Codebook.create(
                now, walk.project().by(), null, Level.CATEGORY, Wording.zh("只有一个概念的范畴"))).join();
        var category = walk.now().all(Code.class).filter(code -> code.name().says("只有一个概念的范畴")).findFirst()
                .orElseThrow();
        walk.project().apply(now -> Codebook.create(
                now, walk.project().by(), category.id(), Level.CONCEPT, Wording.zh("孤零零"))).join();
        walk.until(() -> Integer.parseInt(count()) > before);

        walk.key(KeyCode.F8);
        assertThat(walk.isShown(".theory-pane")).isTrue();
        walk.pictures("theory-check");
        assertThat(findings().getItems()).hasSize(Integer.parseInt(count()));
        int index = 0;
        while (!findings().getItems().get(index).toString().contains("theory.singleMember")
                || !findings().getItems().get(index).toString().contains("孤零零")) {
            index++;
        }
        int at = index;
        Screen.run(() -> findings().getSelectionModel().clearAndSelect(at));
        walk.key(KeyCode.ENTER);
        assertThat(walk.workbench().stage().get().key()).isEqualTo("open");
        assertThat(walk.workbench().code().get()).isEqualTo(category.id());

        walk.key(KeyCode.F8);
        assertThat(walk.isShown(".theory-pane")).isFalse();
    }

    private ListView<?> list(String style) {
        return walk.robot.lookup(style).queryListView();
    }

    @Test
    void aCandidateBecomesARelationWithItsPassagesAndAnotherIsDismissedAndTakenBack() {
        walk.go("relations");
        walk.settle();
        walk.pictures("axial-candidates");
        walk.key(KeyCode.K);
        walk.until(() -> !list(".mined-pairs").getItems().isEmpty());
        walk.pictures("candidates");
        int relations = walk.now().count(Relation.class);
        var first = (Candidate) list(".mined-pairs").getItems().getFirst();
        walk.key(KeyCode.ENTER);
        walk.picture("candidate-accepted");
        walk.key(KeyCode.ENTER);
        walk.until(() -> walk.now().count(Relation.class) == relations + 1);
        var relation = walk.now().pointingAt(first.one().id(), Relation.class).stream()
                .filter(one -> one.to().equals(first.other().id()))
                .findFirst()
                .orElseThrow();
        assertThat(walk.now().pointingAt(relation.id(), Evidence.class))
                .hasSameSizeAs(first.passages())
                .allMatch(evidence -> evidence.stance() == Evidence.Stance.SUPPORTING);
        Screen.run(() -> walk.workbench().undo());
        walk.settle();
        assertThat(walk.now().count(Relation.class)).isEqualTo(relations);

        int dismissals = walk.now().count(Dismissal.class);
        focusBoard();
        walk.key(KeyCode.K);
        walk.until(() -> !list(".mined-pairs").getItems().isEmpty());
        var doubted = (Candidate) list(".mined-pairs").getItems().getFirst();
        walk.key(KeyCode.D);
        walk.write("只是同一段里先后说到");
        walk.key(KeyCode.ENTER);
        walk.until(() -> walk.now().count(Dismissal.class) == dismissals + 1);
        walk.settle();
        assertThat(list(".mined-pairs").getItems().contains(doubted)).isFalse();
        assertThat(Dismissals.of(walk.now(), doubted.one().id(), doubted.other().id())).isPresent();
    }

    private void focusBoard() {
        Screen.run(() -> walk.workbench().screen(walk.workbench().stage().get()).focus());
    }

    @Test
    void aNegativeCaseIsFoundInTheCheckReadAndAnswered() {
        walk.go("relations");
        walk.settle();
        var open = NegativeCases.of(walk.now()).stream().filter(one -> one.answer().isBlank()).toList();
        assertThat(open).isNotEmpty();
        Screen.run(() -> walk.workbench().open(open.getFirst().id()));
        walk.settle();
        walk.pictures("negative-cases");
        walk.key(KeyCode.A);
        walk.write("只在没有书面依据时成立");
        walk.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        walk.until(() -> walk.now().get(open.getFirst().id()).answer().equals("只在没有书面依据时成立"));
        assertThat(list(".negative-cases").getItems()).hasSize(open.size() - 1);
        walk.key(KeyCode.D);
        assertThat(list(".negative-cases").getItems()).hasSize(
                NegativeCases.of(walk.now()).size() - open.size() + 1);
    }
}
