package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import zhagen.model.Code;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Relation;
import zhagen.model.Snapshot;
import zhagen.ui.look.Screen;
import zhagen.ui.workbench.Preferences;

/// Relations, evidence and memos through the window, by keyboard alone.
class TheoryWalkTest {

    private static final long PATIENCE = 90_000_000_000L;

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path folder;

    private Window window;
    private Stage stage;

    @BeforeEach
    void openTheSampleStudy() {
        Screen.run(() -> {});
        SampleProject.create(folder.resolve("Walk.zhagen"), OpenProject.SETTINGS).close();
        Screen.run(() -> {
            var preferences = Preferences.fresh();
            preferences.language().set(Language.ZH);
            stage = new Stage();
            window = new Window(stage, preferences);
            stage.setWidth(1000);
            stage.setHeight(800);
            stage.show();
            window.open(folder.resolve("Walk.zhagen"));
        });
        waitUntil(() -> window.open() != null && window.open().isSettled());
    }

    @AfterEach
    void closeTheWindow() {
        Screen.run(stage::close);
    }

    @Test
    void twoCategoriesAreRelatedEvidenceIsFoundAndAConceptFindsItsPlace() {
        go("relations");
        int relations = now().count(Relation.class);
        robot.push(KeyCode.R);
        find("组织担责安排");
        find("领导重视程度");
        robot.push(KeyCode.ENTER);
        waitUntil(() -> now().count(Relation.class) == relations + 1);
        var relation = now().all(Relation.class).reduce((_, last) -> last).orElseThrow();
        assertThat(named(relation.from())).isEqualTo("组织担责安排");
        assertThat(named(relation.to())).isEqualTo("领导重视程度");

        robot.push(KeyCode.E);
        waitUntil(() -> !((ListView<?>) stage.getScene().getFocusOwner()).getItems().isEmpty());
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        Screen.picture(stage.getScene(), "walk-evidence");
        robot.push(KeyCode.S);
        waitUntil(() -> evidence(relation).size() == 2);
        robot.push(KeyCode.C);
        waitUntil(() -> evidence(relation).stream().anyMatch(one -> one.stance() == Evidence.Stance.CONTRADICTING));
        robot.push(KeyCode.DELETE);
        waitUntil(() -> evidence(relation).size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> evidence(relation).size() == 2);

        robot.push(KeyCode.M);
        waitUntil(() -> robot.lookup(".memo-quick").tryQuery().isPresent());
        write("担责先于重视");
        Screen.picture(stage.getScene(), "walk-memo-quick");
        robot.push(KeyCode.ESCAPE);
        waitUntil(() -> !now().pointingAt(relation.id(), Memo.class).isEmpty());

        focus(".relation-list");
        robot.push(KeyCode.DELETE);
        waitUntil(() -> !now().has(relation.id()));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> evidence(relation).size() == 2);

        var concept = now().all(Code.class).filter(code -> code.name().says("台账疲劳")).findFirst().orElseThrow();
        assertThat(concept.parent()).isNull();
        Screen.run(() -> {
            var unassigned = (ListView<?>) robot.lookup(".unassigned").query();
            unassigned.requestFocus();
            unassigned.getSelectionModel().selectFirst();
        });
        robot.push(KeyCode.CONTROL, KeyCode.X);
        find("推动持续性");
        waitUntil(() -> now().get(concept.id()).parent() != null);
        assertThat(named(Objects.requireNonNull(now().get(concept.id()).parent()))).isEqualTo("推动持续性");
    }

    @Test
    void aMemoIsKeptWithinASecondAndIsOneStepToUndo() {
        go("memos");
        var before = now();
        robot.push(KeyCode.N);
        write("一个念头");
        waitUntil(() -> now().count(Memo.class) == before.count(Memo.class) + 1);
        robot.push(KeyCode.ENTER);
        write("- 谁来担责？\n- **什么时候**担？");
        waitUntil(() -> newest().body().endsWith("担？"));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        find("个人追责担忧");
        waitUntil(() -> !newest().links().isEmpty());
        Screen.picture(stage.getScene(), "walk-memo");
        assertThat(named(((Link.ToItem) newest().links().getFirst()).item())).isEqualTo("个人追责担忧");

        focus(".list-view");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> now().equals(before));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        waitUntil(() -> newest().body().endsWith("担？"));
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.DELETE);
        waitUntil(() -> now().count(Memo.class) <= before.count(Memo.class));
    }

    private void go(String key) {
        Screen.run(() -> {
            var workbench = window.open().workbench();
            workbench.stage().set(workbench.stages().stream()
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElseThrow());
        });
        waitUntil(() -> window.open().isSettled());
    }

    private void focus(String style) {
        Screen.run(() -> robot.lookup(style).queryAll().stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow()
                .requestFocus());
    }

    /// Types into the field that floats, and takes the best that is found.
    private void find(String words) {
        waitUntil(() -> robot.lookup(".find-box").tryQuery().isPresent());
        waitUntil(() -> {
            ((TextInputControl) stage.getScene().getFocusOwner()).setText("");
            ((TextInputControl) stage.getScene().getFocusOwner()).setText(words);
            return !((ListView<?>) robot.lookup(".find-box .list-view").query()).getItems().isEmpty();
        });
        robot.push(KeyCode.ENTER);
    }

    /// As if typed: keys of Chinese words do not exist on the headless keyboard.
    private void write(String words) {
        Screen.run(() -> ((TextInputControl) Objects.requireNonNull(stage.getScene().getFocusOwner())).setText(words));
    }

    private Snapshot now() {
        return window.open().workbench().project().now();
    }

    private String named(Id<?> code) {
        return now().get(new Id<Code>(code.value())).name().zh();
    }

    private List<Evidence> evidence(Relation relation) {
        return now().pointingAt(relation.id(), Evidence.class);
    }

    private Memo newest() {
        return now().all(Memo.class).reduce((_, last) -> last).orElseThrow();
    }

    private static void waitUntil(BooleanSupplier met) {
        long end = System.nanoTime() + PATIENCE;
        while (!Screen.on(met::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
