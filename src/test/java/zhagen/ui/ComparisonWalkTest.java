package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.coding.CodingScreen;
import zhagen.ui.comparison.ComparisonSheet;
import zhagen.ui.look.Screen;

/// Passages of two codes side by side: one goes over to the other code, and what is decided becomes a memo.
class ComparisonWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    private Id<Code> left;
    private Id<Code> right;

    @BeforeEach
    void compareTheTwoCodesWithMostPassages() {
        walk = Walk.throughTheSampleStudy(folder);
        walk.go("open");
        var codes = walk.now().all(Code.class)
                .filter(code -> walk.now().children(code.id()).isEmpty())
                .sorted(Comparator.comparing(
                        (Code code) -> -walk.now().pointingAt(code.id(), Coding.class).size()))
                .limit(2)
                .toList();
        left = codes.getFirst().id();
        right = codes.getLast().id();
        Screen.run(() -> {
            var workbench = walk.workbench();
            var screen = (CodingScreen) workbench.screen(workbench.stage().get());
            screen.worktable().lay(new ComparisonSheet(
                    workbench, new CodeLookup(workbench), List.of(left, right), _ -> {}));
        });
        walk.settle();
    }

    private ListView<?> list(int column) {
        return (ListView<?>) walk.robot.lookup(".comparison-column .list-view").queryAll().stream().toList()
                .get(column);
    }

    @Test
    void aPassageGoesOverAndTheDecisionIsAMemoThatPointsAtThePassages() {
        walk.pictures("comparison");
        var before = walk.now();
        int here = before.pointingAt(left, Coding.class).size();
        Screen.run(() -> {
            list(0).requestFocus();
            list(0).getSelectionModel().clearAndSelect(1);
        });
        walk.push(KeyCode.SHIFT, KeyCode.RIGHT);
        walk.until(() -> walk.now().pointingAt(left, Coding.class).size() == here - 1);
        assertThat(walk.now().count(Coding.class)).isEqualTo(before.count(Coding.class));
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> walk.now().equals(before));

        Screen.run(() -> list(1).getSelectionModel().clearAndSelect(1));
        walk.focus("#comparison-words");
        walk.write("两者都说到怕，但怕的不是同一件事。");
        walk.fire("#comparison-keep");
        walk.until(() -> walk.now().count(Memo.class) == before.count(Memo.class) + 1);
        var memo = walk.now().all(Memo.class)
                .filter(it -> it.type() == Memo.Type.COMPARISON && !before.has(it.id()))
                .findFirst().orElseThrow();
        assertThat(memo.links()).contains(new Link.ToItem(left), new Link.ToItem(right));
        assertThat(memo.links()).anyMatch(Link.ToPlace.class::isInstance);

        walk.focus("#comparison-words");
        walk.write("说的是一回事。");
        walk.fire("#comparison-merge");
        walk.until(() -> !walk.now().has(right));
        assertThat(walk.now().get(left).aliases()).isNotEmpty();
        walk.settle();
        walk.picture("comparison-merged");
    }
}
