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
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Level;
import zhagen.model.Wording;
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

    @Test
    void sheets() {
        walk.go("open");
        Screen.run(() -> {
            var screen = (zhagen.ui.coding.CodingScreen) walk.workbench().screen(walk.workbench().stage().get());
            screen.worktable().lay(new zhagen.ui.claims.NegativeSheet(walk.workbench()));
        });
        walk.settle();
        walk.pictures("negative");
        Screen.run(() -> {
            var screen = (zhagen.ui.coding.CodingScreen) walk.workbench().screen(walk.workbench().stage().get());
            screen.worktable().lay(new zhagen.ui.claims.CandidatesSheet(walk.workbench(), (_, _, _) -> {}));
        });
        walk.settle();
        walk.pictures("candidates");
    }
}
