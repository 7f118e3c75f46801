package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Code;
import zhagen.model.CodeSet;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Memo;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.ui.codebook.CodeRow;
import zhagen.ui.look.Screen;

/// Through the code system by mouse and keyboard.
class CodebookWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    private Snapshot before;

    @BeforeEach
    void openTheSampleStudy() {
        walk = Walk.throughTheSampleStudy(folder);
        walk.settle();
        before = walk.now();
    }

    private Code code(String name) {
        return walk.now().all(Code.class).filter(code -> code.name().says(name)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ListView<CodeRow> tree() {
        return (ListView<CodeRow>) walk.node(".code-tree");
    }

    private List<String> names() {
        return Screen.on(() -> tree().getItems().stream().map(row -> row.code().name().zh()).toList());
    }

    private List<Id<Code>> selected() {
        return Screen.on(() -> tree().getSelectionModel().getSelectedItems().stream()
                .map(row -> row.code().id())
                .toList());
    }

    private Node cell(String name) {
        return walk.robot.lookup(".code-cell").queryAll().stream()
                .filter(cell -> cell instanceof ListCell<?> line
                        && line.getItem() instanceof CodeRow row
                        && row.code().name().says(name))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String name) {
        Screen.run(() -> tree().scrollTo(Math.max(0, names().indexOf(name) - 3)));
        walk.settle();
        walk.robot.clickOn(cell(name), MouseButton.PRIMARY);
        walk.settle();
    }

    private void andNext(KeyCode towards) {
        walk.push(KeyCode.SHIFT, towards);
        walk.settle();
    }

    private void undo() {
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> walk.now().equals(before));
        walk.settle();
    }

    private List<Code> siblings(String name) {
        return walk.now().children(code(name).parent());
    }

    @Test
    void severalCodesAreMovedMergedAndDeletedByKeyEachInOneStep() {
        var some = siblings("平级叫不动").stream().limit(3).map(code -> code.name().zh()).toList();
        choose(some.get(1));
        andNext(KeyCode.DOWN);
        assertThat(selected()).hasSize(2);
        walk.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        walk.until(() -> !walk.now().equals(before));
        walk.settle();
        assertThat(siblings(some.getFirst())).extracting(code -> code.name().zh())
                .startsWith(some.get(1), some.get(2), some.get(0));
        assertThat(selected()).as("the selection goes with them").hasSize(2);
        undo();

        walk.key(KeyCode.G);
        assertThat(walk.texts(".act-sheet .radio-button")).hasSize(2);
        Screen.run(() -> ((TextField) walk.node("#merge-name")).setText("合成一个"));
        Screen.run(() -> ((TextField) walk.node(".act-sheet .reason")).setText("说的是一回事"));
        walk.picture("codebook-merge");
        walk.press("合并");
        walk.until(() -> !walk.now().equals(before));
        walk.settle();
        assertThat(walk.now().count(Code.class)).isEqualTo(before.count(Code.class) - 1);
        assertThat(walk.now().pointingAt(code("合成一个").id(), Memo.class))
                .anyMatch(memo -> memo.body().equals("说的是一回事"));
        Screen.run(() -> tree().requestFocus());
        undo();

        choose(some.get(0));
        andNext(KeyCode.DOWN);
        walk.key(KeyCode.DELETE);
        walk.picture("codebook-delete");
        assertThat(walk.texts(".act-sheet .label")).anyMatch(words -> words.contains("处标注"));
        walk.press("删除");
        walk.until(() -> !walk.now().equals(before));
        assertThat(walk.now().count(Code.class)).isEqualTo(before.count(Code.class) - 2);
        undo();
    }

    @Test
    void aConceptIsPromotedWithTheOtherSelectedOnesAsItsMembers() {
        var some = siblings("平级叫不动").stream().limit(3).map(code -> code.name().zh()).toList();
        choose(some.get(2));
        andNext(KeyCode.UP);
        andNext(KeyCode.UP);
        assertThat(selected()).hasSize(3);
        walk.key(KeyCode.P);
        walk.picture("codebook-promote");
        walk.push(KeyCode.ENTER);
        walk.until(() -> !walk.now().equals(before));

        var category = code(some.getFirst());
        assertThat(category.level()).isEqualTo(Level.CATEGORY);
        assertThat(walk.now().children(category.id())).hasSize(2);
        undo();
    }

    @Test
    void theTreeIsSortedAndNarrowedAndTheOrderCanBeKept() {
        var byHand = names();
        sort("按中文名称（拼音）");
        var sorted = names();
        assertThat(sorted).isNotEqualTo(byHand).containsExactlyInAnyOrderElementsOf(byHand);
        walk.pictures("codebook-sorted");

        walk.fire("#keep-order");
        walk.until(() -> !walk.now().equals(before));
        walk.settle();
        assertThat(names()).isEqualTo(sorted);
        Screen.run(() -> tree().requestFocus());
        undo();
        assertThat(names()).isEqualTo(byHand);
    }

    private void sort(String order) {
        walk.fire("#codebook-sort");
        walk.robot.clickOn(order);
        walk.settle();
    }

    @Test
    void codesAreNarrowedToTheSourceAndToALevel() {
        walk.fire("#codebook-narrow");
        walk.robot.clickOn("用于当前资料");
        walk.settle();
        var source = walk.now().all(Source.class).findFirst().orElseThrow();
        var used = before.pointingAt(source.id(), Coding.class).stream().map(Coding::code).distinct().count();
        assertThat(Screen.on(() -> tree().getItems().stream().filter(CodeRow::meant).count())).isEqualTo(used);
        walk.picture("codebook-narrowed");

        Screen.run(() -> ((Button) Objects.requireNonNull(
                walk.robot.lookup(".view-bar .button").query())).fire());
        walk.settle();
        assertThat(names()).hasSize(before.count(Code.class));
    }

    @Test
    void aCodeIsSplitByNumberKeysAndOneUndoTakesTheWholeSplitBack() {
        var whole = code("平级叫不动");
        int all = before.pointingAt(whole.id(), Coding.class).size();
        choose("平级叫不动");
        walk.key(KeyCode.S);
        walk.until(() -> walk.isThere(".split-sheet"));
        walk.key(KeyCode.N);
        walk.write("叫不动别的局");
        walk.key(KeyCode.ENTER);
        walk.until(() -> walk.now().count(Code.class) == before.count(Code.class) + 1);
        walk.settle();
        walk.key(KeyCode.DIGIT0);
        walk.key(KeyCode.DIGIT1);
        walk.pictures("codebook-split");
        assertThat(walk.now().pointingAt(code("叫不动别的局").id(), Coding.class)).hasSize(2);
        assertThat(walk.now().pointingAt(whole.id(), Coding.class)).hasSize(all - 2);

        walk.push(KeyCode.ESCAPE);
        walk.until(() -> !walk.isThere(".split-sheet"));
        undo();
    }

    @Test
    void theSelectedCodesBecomeASetThatTheTreeIsNarrowedTo() {
        var some = siblings("平级叫不动").stream().limit(2).map(code -> code.name().zh()).toList();
        choose(some.getFirst());
        andNext(KeyCode.DOWN);
        walk.key(KeyCode.A);
        walk.robot.clickOn("将这些编码建为新编码集");
        walk.until(() -> walk.now().count(CodeSet.class) == 1);
        walk.settle();
        walk.write("推动因素");
        walk.key(KeyCode.ENTER);
        walk.until(() -> walk.now().all(CodeSet.class).anyMatch(set -> set.name().says("推动因素")));
        walk.settle();
        walk.robot.clickOn("推动因素");
        walk.settle();

        assertThat(Screen.on(() -> tree().getItems().stream().filter(CodeRow::meant).count())).isEqualTo(2);
        walk.pictures("codebook-set");
    }

    @Test
    void theNumberingIsTypedWithALiveSample() {
        walk.choose("编码的编号…");
        walk.settle();
        Screen.run(() -> ((TextField) walk.node("#numbering-concept")).setText("{parent}-a{n:02}"));
        Screen.run(() -> ((TextField) walk.node("#numbering-main")).setText("{x}"));
        walk.picture("codebook-numbering-wrong");
        assertThat(walk.node("#numbering-keep").isDisabled()).isTrue();
        Screen.run(() -> ((TextField) walk.node("#numbering-main")).setText("AA"));
        walk.pictures("codebook-numbering");
        walk.fire("#numbering-keep");
        walk.until(() -> !walk.now().equals(before));
        assertThat(walk.now().study().numbering().concept()).isEqualTo("{parent}-a{n:02}");
    }
}
