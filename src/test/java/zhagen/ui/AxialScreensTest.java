package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Item;
import zhagen.model.Method;
import zhagen.model.Placing;
import zhagen.model.Relation;
import zhagen.model.Studies;
import zhagen.ui.look.Screen;

/// The axial stage, drawn in every language, theme and size, to be looked at.
class AxialScreensTest {

    @Test
    void theAxialStageIsDrawnInBothLanguagesAndThemesAndInTwoSizes(@TempDir Path folder) {
        try (var project = Easel.sampleStudy(folder)) {
            Easel.inTwoSizes(project, easel -> {
                easel.go("relations");
                Screen.run(() -> {
                    var board = easel.scene.lookup(".board");
                    board.requestFocus();
                    press(board, KeyCode.DOWN);
                    press(board, KeyCode.ENTER);
                });
                easel.draw("axial-paradigm");
                open(easel, project.now().all(Placing.class));
                easel.draw("axial-placing");
                open(easel, project.now().all(Relation.class));
                easel.draw("axial-relation");
                Screen.run(() -> ((ButtonBase) easel.scene.lookup(".axial-middle .segments").lookupAll(".segment")
                        .stream()
                        .reduce((_, last) -> last)
                        .orElseThrow()).fire());
                project.apply(snapshot -> Studies.follow(snapshot, project.by(), Method.Profile.GIOIA)).join();
                easel.draw("axial-gioia");
                project.undo().join();
                assertThat(easel.scene.lookup(".board-card")).isNotNull();
            });
        }
    }

    private static void open(Easel easel, Stream<? extends Item> items) {
        Screen.run(() -> items.findFirst().ifPresent(item -> easel.workbench().open(item.id())));
    }

    private static void press(Node node, KeyCode key) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
