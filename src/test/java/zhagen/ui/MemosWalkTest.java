package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Coding;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.model.Snapshot;
import zhagen.model.Wording;
import zhagen.ui.look.Screen;

/// Memos through the window, by keyboard alone.
class MemosWalkTest {

    @TempDir
    private Path folder;

    private Walk walk;

    @BeforeEach
    void openTheSampleStudy() {
        walk = Walk.throughTheSampleStudy(folder);
    }

    @AfterEach
    void close() {
        walk.close();
    }

    private Memo newest() {
        return walk.now().all(Memo.class)
                .max(Comparator.comparing((Memo memo) -> memo.origin().made()).thenComparingInt(Memo::rank))
                .orElseThrow();
    }

    private Code code(String name) {
        return walk.now().all(Code.class).filter(code -> code.name().says(name)).findFirst().orElseThrow();
    }

    @Test
    void linksAreTypedInTheMemoAndFollowWhatTheyLeadTo() {
        walk.go("memos");
        int before = walk.now().count(Memo.class);
        walk.push(KeyCode.N);
        walk.write("担责与文件");
        walk.push(KeyCode.ENTER);
        type("先看[[wwbg");
        walk.until(() -> walk.robot.lookup(".link-typing").query().isVisible());
        walk.picture("walk-memo-link-typing");
        walk.push(KeyCode.ENTER);
        assertThat(body()).isEqualTo("先看[[无文不给]]");
        walk.push(KeyCode.ENTER);
        walk.push(KeyCode.ENTER);
        type("[[挤牙膏");
        walk.push(KeyCode.DOWN);
        walk.push(KeyCode.ENTER);
        walk.until(() -> walk.now().count(Memo.class) == before + 1 && newest().mentions().size() == 2);

        var mentions = newest().mentions();
        assertThat(mentions.getFirst()).isEqualTo(new Link.ToItem(code("无文不给").id()));
        assertThat(mentions.getLast()).isInstanceOf(Link.ToPlace.class);
        assertThat(walk.now().pointingAt(code("无文不给").id(), Memo.class)).contains(newest());
        walk.picture("walk-memo-quotation");

        var old = code("无文不给").id();
        act((now, by) -> Codebook.rename(now, by, old, new Wording("没有文件就不给", "")));
        walk.until(() -> body().startsWith("先看[[没有文件就不给]]"));
        act((now, by) -> Codebook.delete(now, by, old));
        walk.until(() -> body().startsWith("先看[[已删除："));
    }

    /// As if typed at the caret.
    private void type(String words) {
        Screen.run(() -> {
            var area = walk.robot.lookup(".memo-sheet .memo-body").queryAs(TextArea.class);
            area.insertText(area.getCaretPosition(), words);
        });
    }

    private void act(BiFunction<Snapshot, By, Change> action) {
        Screen.run(() -> walk.workbench().act(action));
        walk.settle();
    }

    private String body() {
        return Screen.on(() -> walk.robot.lookup(".memo-sheet .memo-body").queryAs(TextArea.class).getText());
    }

    @Test
    void theBoardIsGoneThroughByKeysAndSortedIntoAnOutline() {
        walk.go("memos");
        walk.push(KeyCode.CONTROL, KeyCode.B);
        walk.until(() -> walk.robot.lookup(".memo-card").tryQuery().isPresent());
        walk.push(KeyCode.HOME);
        walk.push(KeyCode.RIGHT);
        walk.push(KeyCode.ALT, KeyCode.DOWN);
        walk.picture("walk-memo-board");
        var outline = Memos.outline(walk.now());
        walk.push(KeyCode.HOME);
        walk.push(KeyCode.RIGHT);
        walk.push(KeyCode.ALT, KeyCode.RIGHT);
        walk.until(() -> Memos.outlined(walk.now()).get(1).number().equals("1.1"));
        walk.push(KeyCode.ALT, KeyCode.UP);
        walk.until(() -> Memos.outline(walk.now()).getFirst().id().equals(outline.get(1).id()));
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> Memos.outline(walk.now()).getFirst().id().equals(outline.getFirst().id()));

        walk.push(KeyCode.M);
        walk.until(() -> walk.robot.lookup(".memo-quick").tryQuery().isPresent());
        walk.write("就此再想");
        walk.push(KeyCode.ESCAPE);
        walk.until(() -> newest().title().equals("就此再想"));
        assertThat(newest().links()).isEqualTo(List.of(new Link.ToItem(outline.get(1).id())));
    }

    @Test
    void aMemoIsOneKeyAwayFromAPassage() {
        var coding = walk.now().all(Coding.class).findFirst().orElseThrow();
        Screen.run(() -> walk.workbench().openPassage(coding.place()));
        walk.settle();
        walk.push(KeyCode.M);
        walk.until(() -> walk.robot.lookup(".memo-quick").tryQuery().isPresent());
    }
}
