package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Code;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Memo;
import zhagen.model.Method;
import zhagen.model.Paradigm;
import zhagen.model.Paradigms;
import zhagen.model.Placing;
import zhagen.model.Placing.Part;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.ui.look.Screen;

/// The axial stage through the window: categories, the paradigm, relations and the school of the study, by keyboard and by mouse.
class AxialWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    @BeforeEach
    void openTheSampleStudy() {
        walk = Walk.throughTheSampleStudy(folder);
        walk.go("relations");
    }

    private Code code(String name) {
        return walk.now().all(Code.class).filter(code -> code.name().says(name)).findFirst().orElseThrow();
    }

    private String parentOf(String name) {
        return Optional.ofNullable(code(name).parent()).map(id -> walk.now().get(id).name().zh()).orElse("");
    }

    /// Presses the mouse on what shows a code.
    private void click(String name, boolean control) {
        var id = code(name).id();
        walk.settle();
        Screen.run(() -> {
            var shown = walk.robot.lookup(".board-thing").queryAll().stream()
                    .filter(node -> id.equals(node.getUserData()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name + " is not on the board"));
            shown.fireEvent(new MouseEvent(
                    MouseEvent.MOUSE_PRESSED, 9, 9, 9, 9, MouseButton.PRIMARY, 1, false, control, false, false, true,
                    false, false, false, false, true, null));
        });
        walk.settle();
    }

    @Test
    void aConceptIsCarriedIntoACategoryAndTakenOutAgainByKeyAlone() {
        var before = walk.now();
        walk.focus(".unassigned");
        Screen.run(() -> ((ListView<?>) walk.node(".unassigned")).getSelectionModel().clearAndSelect(0));
        walk.push(KeyCode.X);
        walk.key(KeyCode.DOWN);
        walk.picture("walk-axial-carried");
        walk.push(KeyCode.X);
        walk.until(() -> parentOf("台账疲劳").equals("责任归属界定"));
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> walk.now().equals(before));

        walk.focus(".board");
        walk.key(KeyCode.DOWN);
        assertThat(parentOf("谁提供谁负责")).isEqualTo("责任归属界定");
        walk.push(KeyCode.U);
        walk.until(() -> code("谁提供谁负责").parent() == null);
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> walk.now().equals(before));
        walk.push(KeyCode.I);
        walk.until(() -> code("谁提供谁负责").reversed());
    }

    @Test
    void categoriesAreMadeNamedRaisedAndOpenedByKey() {
        walk.focus(".unassigned");
        Screen.run(() -> ((ListView<?>) walk.node(".unassigned")).getSelectionModel().selectAll());
        walk.push(KeyCode.G);
        walk.write("基层负担");
        walk.push(KeyCode.ENTER);
        walk.until(() -> parentOf("台账疲劳").equals("基层负担"));
        assertThat(code("基层负担").level()).isEqualTo(Level.CATEGORY);
        walk.settle();
        walk.push(KeyCode.F2);
        walk.write("基层负荷");
        walk.push(KeyCode.ENTER);
        walk.until(() -> walk.now().all(Code.class).anyMatch(code -> code.name().says("基层负荷")));
        walk.settle();
        walk.push(KeyCode.ENTER);
        walk.until(() -> walk.isThere(".card-opened"));
        walk.picture("walk-axial-opened");
        walk.push(KeyCode.P);
        walk.until(() -> code("基层负荷").level() == Level.MAIN);
        walk.settle();
        walk.picture("walk-axial-main");
    }

    @Test
    void twoCategoriesThatArePickedByMouseAreRelated() {
        int before = walk.now().count(Relation.class);
        click("责任归属界定", true);
        click("定密分级规范性", true);
        walk.picture("walk-axial-picked");
        walk.key(KeyCode.R);
        walk.picture("walk-axial-relate");
        walk.key(KeyCode.ENTER);
        walk.until(() -> walk.now().count(Relation.class) == before + 1);
        var relation = walk.now().all(Relation.class).reduce((_, last) -> last).orElseThrow();
        assertThat(walk.now().get(relation.from()).name().zh()).isEqualTo("责任归属界定");
        assertThat(relation.to()).isEqualTo(code("定密分级规范性").id());
        walk.until(() -> walk.isShown(".relation-detail"));
    }

    @Test
    void aParadigmIsFilledFromTheBoardOrderedAndBackedByPassages() {
        walk.focus(".board");
        walk.key(KeyCode.DOWN);
        walk.push(KeyCode.DIGIT0);
        var phenomenon = code("责任归属界定").id();
        walk.until(() -> !walk.now().pointingAt(phenomenon, Paradigm.class).isEmpty());
        var paradigm = walk.now().pointingAt(phenomenon, Paradigm.class).getFirst().id();
        walk.settle();
        click("定密分级规范性", false);
        walk.push(KeyCode.DIGIT1);
        walk.until(() -> in(paradigm, Part.CAUSE).equals(List.of("定密分级规范性")));
        click("共享依据充分性", false);
        walk.push(KeyCode.DIGIT1);
        walk.until(() -> in(paradigm, Part.CAUSE).size() == 2);
        walk.settle();
        walk.picture("walk-axial-paradigm");

        Screen.run(() -> row("共享依据充分性").requestFocus());
        walk.push(KeyCode.ALT, KeyCode.UP);
        walk.until(() -> in(paradigm, Part.CAUSE).getFirst().equals("共享依据充分性"));
        walk.settle();
        Screen.run(() -> row("共享依据充分性").requestFocus());
        walk.push(KeyCode.ENTER);
        walk.until(() -> walk.isShown(".placing-detail"));
        walk.push(KeyCode.M);
        walk.until(() -> walk.isThere(".memo-quick"));
        walk.write("依据先于担责");
        walk.push(KeyCode.ESCAPE);
        var placing = Paradigms.of(walk.now(), paradigm, Part.CAUSE).getFirst();
        walk.until(() -> !walk.now().pointingAt(placing.id(), Memo.class).isEmpty());
        Screen.run(() -> walk.node(".placing-detail .list-view").requestFocus());
        walk.push(KeyCode.E);
        walk.until(() -> !((ListView<?>) focused()).getItems().isEmpty());
        walk.push(KeyCode.SPACE);
        walk.push(KeyCode.S);
        walk.until(() -> !walk.now().pointingAt(placing.id(), Evidence.class).isEmpty());
        walk.picture("walk-axial-placing");

        Screen.run(() -> row("定密分级规范性").requestFocus());
        walk.push(KeyCode.DELETE);
        walk.until(() -> in(paradigm, Part.CAUSE).size() == 1);
        Screen.run(() -> row("共享依据充分性").requestFocus());
        walk.push(KeyCode.A);
        find("组织担责安排");
        walk.until(() -> in(paradigm, Part.CAUSE).contains("组织担责安排"));
    }

    private List<String> in(Id<Paradigm> paradigm, Part part) {
        return Paradigms.of(walk.now(), paradigm, part).stream()
                .map(Placing::category)
                .map(category -> walk.now().get(category).name().zh())
                .toList();
    }

    private Node focused() {
        return Objects.requireNonNull(walk.stage.getScene().getFocusOwner());
    }

    private Node row(String name) {
        return walk.robot.lookup(".placing-row").queryAll().stream()
                .filter(row -> row instanceof Labeled said && name.equals(said.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " has no place"));
    }

    private void find(String words) {
        walk.until(() -> walk.isThere(".find-box"));
        walk.until(() -> {
            ((TextInputControl) focused()).setText("");
            ((TextInputControl) focused()).setText(words);
            return !((ListView<?>) walk.node(".find-box .list-view")).getItems().isEmpty();
        });
        walk.push(KeyCode.ENTER);
    }

    @Test
    void aSchoolNamesTheStagesAndItsWordsAreOffered() {
        walk.choose("研究说明…");
        Screen.run(() -> ((MenuButton) walk.node("#study-method")).getItems().get(3).fire());
        walk.press("保存");
        walk.until(() -> walk.now().study().method().profile() == Method.Profile.GIOIA);
        walk.settle();
        assertThat(walk.texts(".rail-button")).contains("一阶", "二阶");
        assertThat(walk.isShown(".structure")).isTrue();
        Screen.run(() -> walk.workbench().preferences().language().set(Language.EN));
        walk.settle();
        assertThat(walk.texts(".rail-button")).contains("Concepts", "Themes");
        walk.picture("walk-axial-gioia-en");

        walk.focus(".board");
        walk.push(KeyCode.T);
        walk.until(() -> walk.isThere("#relation-words"));
        int types = walk.now().count(RelationType.class);
        Screen.run(() -> ((Menu) ((MenuButton) walk.node("#relation-words"))
                .getItems().getFirst()).getItems().get(1).fire());
        walk.until(() -> walk.now().count(RelationType.class) == types + 1);
        assertThat(walk.now().all(RelationType.class)).anyMatch(type -> type.name().says("时间先后"));
    }

    @Test
    void aPassageThatSaysARelationBecomesItsFirstEvidence() {
        walk.go("open");
        int before = walk.now().count(Relation.class);
        walk.focus(".reader");
        walk.push(KeyCode.T);
        walk.push(KeyCode.K);
        walk.until(() -> walk.isThere(".passage-sheet"));
        walk.picture("walk-passage-sheet");
        if (walk.isThere(".find-box")) {
            find("责任归属界定");
            find("领导重视程度");
        }
        walk.push(KeyCode.ENTER);
        walk.until(() -> walk.now().count(Relation.class) == before + 1);
        var relation = walk.now().all(Relation.class).reduce((_, last) -> last).orElseThrow();
        assertThat(walk.now().pointingAt(relation.id(), Evidence.class)).hasSize(1);
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> walk.now().count(Relation.class) == before);
    }
}
