package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Memo;
import zhagen.model.Retrieval;
import zhagen.model.Source;
import zhagen.ui.coding.CodingScreen;
import zhagen.ui.look.Screen;
import zhagen.ui.retrieval.RetrievalPane;

/// Somebody retrieves passages beside the text, by keyboard.
class RetrievalWalkTest {

    private static RetrievalPane pane(Walk walk) {
        return (RetrievalPane) walk.robot.lookup(".passages").query();
    }

    private static ListView<?> list(Walk walk) {
        return walk.robot.lookup(".passage-list").queryListView();
    }

    private static Code code(Walk walk, String name) {
        return walk.now().all(Code.class).filter(code -> code.name().says(name)).findFirst().orElseThrow();
    }

    private static Id<Source> source(Walk walk) {
        return ((CodingScreen) walk.workbench().screen(walk.workbench().stage().get())).source();
    }

    private static int found(Walk walk) {
        return Screen.on(() -> pane(walk).model().found().get().passages().size());
    }

    @Test
    void passagesAreRetrievedRecodedAndKeptAsAQuery(@TempDir Path folder) {
        try (var walk = Walk.throughTheSampleStudy(folder)) {
            walk.go("open");
            var code = code(walk, "担得起的共享");
            Screen.run(() -> walk.workbench().code().set(code.id()));
            walk.settle();
            walk.push(KeyCode.CONTROL, KeyCode.J);
            walk.settle();
            int all = new Counting(walk.now()).of(code).passages();
            assertThat(found(walk)).isEqualTo(all);

            walk.robot.write("+");
            walk.robot.write("sjtdld");
            walk.key(KeyCode.ENTER);
            assertThat(found(walk)).isLessThan(all);
            Screen.run(() -> walk.robot.lookup(".joint").queryAs(Button.class).fire());
            walk.settle();
            for (int i = 0; i < 5; i++) {
                walk.robot.type(KeyCode.DOWN);
            }
            walk.key(KeyCode.ENTER);

            keep(walk);
            recode(walk, all);
        }
    }

    /// The query of the moment is kept under a name.
    private static void keep(Walk walk) {
        Screen.run(() -> walk.robot.lookup("#saved-queries").queryAs(Button.class).fire());
        walk.settle();
        walk.robot.type(KeyCode.DOWN);
        walk.key(KeyCode.ENTER);
        walk.push(KeyCode.CONTROL, KeyCode.A);
        walk.robot.write("push");
        walk.key(KeyCode.ENTER);
        walk.until(() -> walk.now().count(Retrieval.class) == 1);
        assertThat(walk.now().all(Retrieval.class).findFirst().orElseThrow().name()).isEqualTo("push");
    }

    /// Several chosen passages lose their code in one step, come back, and get a memo.
    private static void recode(Walk walk, int all) {
        Screen.run(() -> walk.robot.lookup("#clear-query").queryAs(Button.class).fire());
        walk.settle();
        assertThat(found(walk)).isEqualTo(all);
        var source = source(walk);
        Screen.run(() -> {
            list(walk).requestFocus();
            list(walk).getSelectionModel().clearSelection();
            list(walk).getSelectionModel().selectIndices(all - 2, all - 1);
        });
        int codings = walk.now().count(Coding.class);
        walk.key(KeyCode.E);
        walk.until(() -> !walk.project().history(1).getFirst().label().key().equals("change.retrieval.save"));
        assertThat(walk.now().count(Coding.class)).isEqualTo(codings);
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.settle();
        walk.key(KeyCode.ENTER);
        var read = source(walk);
        assertThat(read).isNotEqualTo(source);
        assertThat(Screen.on(() -> list(walk).isFocused())).isTrue();
        int memos = walk.now().count(Memo.class);
        walk.key(KeyCode.M);
        walk.robot.write("what they share");
        walk.push(KeyCode.CONTROL, KeyCode.ENTER);
        walk.until(() -> walk.now().count(Memo.class) == memos + 1);
    }
}
