package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Code;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.ui.look.Screen;

/// Relations, evidence and memos through the window, by keyboard alone.
class TheoryWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    @BeforeEach
    void openTheSampleStudy() {
        walk = Walk.throughTheSampleStudy(folder);
    }

    @Test
    void twoCategoriesAreRelatedEvidenceIsFoundAndAConceptFindsItsPlace() {
        walk.go("relations");
        int relations = walk.now().count(Relation.class);
        walk.push(KeyCode.DOWN);
        walk.push(KeyCode.R);
        find("领导重视程度");
        walk.push(KeyCode.ENTER);
        walk.until(() -> walk.now().count(Relation.class) == relations + 1);
        var relation = walk.now().all(Relation.class).reduce((_, last) -> last).orElseThrow();
        assertThat(named(relation.from())).isEqualTo("责任归属界定");
        assertThat(named(relation.to())).isEqualTo("领导重视程度");

        walk.push(KeyCode.E);
        walk.until(() -> !((ListView<?>) walk.stage.getScene().getFocusOwner()).getItems().isEmpty());
        walk.push(KeyCode.SPACE);
        walk.push(KeyCode.DOWN);
        walk.push(KeyCode.SPACE);
        walk.picture("walk-evidence");
        walk.push(KeyCode.S);
        walk.until(() -> evidence(relation).size() == 2);
        walk.push(KeyCode.C);
        walk.until(() -> evidence(relation).stream().anyMatch(one -> one.stance() == Evidence.Stance.CONTRADICTING));
        walk.push(KeyCode.DELETE);
        walk.until(() -> evidence(relation).size() == 1);
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> evidence(relation).size() == 2);

        walk.push(KeyCode.M);
        walk.until(() -> walk.robot.lookup(".memo-quick").tryQuery().isPresent());
        walk.write("担责先于重视");
        walk.picture("walk-memo-quick");
        walk.push(KeyCode.ESCAPE);
        walk.until(() -> !walk.now().pointingAt(relation.id(), Memo.class).isEmpty());

        Screen.run(() -> walk.robot.lookup(".axial-middle .segment").queryAllAs(ToggleButton.class).stream()
                .filter(button -> button.getText().equals("关系 " + (relations + 1)))
                .forEach(ToggleButton::fire));
        walk.focus(".relation-list");
        walk.push(KeyCode.DELETE);
        walk.until(() -> !walk.now().has(relation.id()));
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> evidence(relation).size() == 2);

        var concept = walk.now().all(Code.class).filter(code -> code.name().says("台账疲劳")).findFirst().orElseThrow();
        assertThat(concept.parent()).isNull();
        Screen.run(() -> {
            var unassigned = (ListView<?>) walk.robot.lookup(".unassigned").query();
            unassigned.requestFocus();
            unassigned.getSelectionModel().selectFirst();
        });
        walk.push(KeyCode.CONTROL, KeyCode.X);
        find("推动持续性");
        walk.until(() -> walk.now().get(concept.id()).parent() != null);
        assertThat(named(Objects.requireNonNull(walk.now().get(concept.id()).parent()))).isEqualTo("推动持续性");
    }

    @Test
    void aMemoIsKeptWithinASecondAndIsOneStepToUndo() {
        walk.go("memos");
        var before = walk.now();
        walk.push(KeyCode.N);
        walk.write("一个念头");
        walk.until(() -> walk.now().count(Memo.class) == before.count(Memo.class) + 1);
        walk.push(KeyCode.ENTER);
        walk.write("- 谁来担责？\n- **什么时候**担？");
        walk.until(() -> newest().body().endsWith("担？"));
        walk.push(KeyCode.CONTROL, KeyCode.L);
        find("个人追责担忧");
        walk.until(() -> !newest().links().isEmpty());
        walk.picture("walk-memo");
        assertThat(named(((Link.ToItem) newest().links().getFirst()).item())).isEqualTo("个人追责担忧");

        walk.focus(".list-view");
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> walk.now().equals(before));
        walk.push(KeyCode.CONTROL, KeyCode.Y);
        walk.until(() -> newest().body().endsWith("担？"));
        walk.push(KeyCode.HOME);
        walk.push(KeyCode.DELETE);
        walk.until(() -> walk.now().count(Memo.class) <= before.count(Memo.class));
    }

    @Test
    void aStudyHasItsOwnWordsForRelations() {
        walk.go("relations");
        var before = walk.now();
        walk.push(KeyCode.T);
        walk.until(() -> walk.isThere(".relation-types"));
        walk.write("倒逼");
        walk.push(KeyCode.ENTER);
        walk.until(() -> type("倒逼").isPresent());
        assertThat(type("倒逼").orElseThrow().meaning()).isEqualTo(RelationType.Meaning.CAUSAL);
        walk.picture("walk-relation-types");

        var row = walk.now().count(RelationType.class) - 1;
        Screen.run(() -> field(row).requestFocus());
        walk.write("倒逼共享");
        walk.push(KeyCode.ENTER);
        walk.until(() -> type("倒逼共享").isPresent());
        Screen.run(() -> walk.robot.lookup(".relation-types .quiet").queryAllAs(Button.class).stream()
                .filter(button -> !button.isDisabled())
                .reduce((_, last) -> last)
                .orElseThrow()
                .fire());
        walk.until(() -> type("倒逼共享").isEmpty());
        walk.push(KeyCode.ESCAPE);
        for (int i = 0; i < 3; i++) {
            walk.push(KeyCode.CONTROL, KeyCode.Z);
        }
        walk.until(() -> walk.now().equals(before));
    }

    @Test
    void aMemoIsMovedInTheOutlineByHand() {
        walk.go("memos");
        var before = Memos.outline(walk.now());
        int place = placeOfTheNewest();
        walk.focus(".list-view");
        walk.push(KeyCode.ALT, KeyCode.UP);
        walk.until(() -> placeOfTheNewest() == place - 1);
        walk.push(KeyCode.ALT, KeyCode.UP);
        walk.until(() -> placeOfTheNewest() == place - 2);
        walk.picture("walk-outline");
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> Memos.outline(walk.now()).equals(before));
    }

    /// In the outline.
    private int placeOfTheNewest() {
        var outline = Memos.outline(walk.now());
        return outline.indexOf(Collections.max(outline, Comparator.comparing(memo -> memo.origin().made())));
    }

    private TextInputControl field(int row) {
        return walk.robot.lookup(".relation-types .scroll-pane .text-field").queryAllAs(TextInputControl.class).stream()
                .skip(2L * row)
                .findFirst()
                .orElseThrow();
    }

    private Optional<RelationType> type(String name) {
        return walk.now().all(RelationType.class).filter(type -> type.name().says(name)).findFirst();
    }

    /// Types into the field that floats, and takes the best that is found.
    private void find(String words) {
        walk.until(() -> walk.robot.lookup(".find-box").tryQuery().isPresent());
        walk.until(() -> {
            ((TextInputControl) walk.stage.getScene().getFocusOwner()).setText("");
            ((TextInputControl) walk.stage.getScene().getFocusOwner()).setText(words);
            return !((ListView<?>) walk.robot.lookup(".find-box .list-view").query()).getItems().isEmpty();
        });
        walk.push(KeyCode.ENTER);
    }

    private String named(Id<?> code) {
        return walk.now().get(new Id<Code>(code.value())).name().zh();
    }

    private List<Evidence> evidence(Relation relation) {
        return walk.now().pointingAt(relation.id(), Evidence.class);
    }

    private Memo newest() {
        return walk.now().all(Memo.class).reduce((_, last) -> last).orElseThrow();
    }
}
