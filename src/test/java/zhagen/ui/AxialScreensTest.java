package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Language;
import zhagen.model.Method;
import zhagen.model.Placing;
import zhagen.model.Relation;
import zhagen.model.Studies;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Screen;
import zhagen.ui.workbench.Preferences;

/// The axial stage, drawn in every language, theme and size, to be looked at.
class AxialScreensTest {

    private final Preferences preferences = Preferences.fresh();

    @Test
    void theAxialStageIsDrawnInBothLanguagesAndThemesAndInTwoSizes(@TempDir Path folder) {
        Screen.run(() -> {});
        try (var project = SampleProject.create(folder.resolve("Sample.zhagen"), OpenProject.SETTINGS)) {
            for (var size : List.of(new int[] {1280, 800}, new int[] {1920, 1080})) {
                var open = Screen.on(() -> new OpenProject(
                        OpenProject.Opened.of(project), preferences, new Pictures.Nowhere()));
                var scene = Screen.on(() -> {
                    var drawn = new Scene(open.frame(), size[0], size[1]);
                    Dress.on(drawn, open.workbench().palette());
                    open.workbench().stage().set(open.workbench().stages().stream()
                            .filter(stage -> stage.key().equals("relations"))
                            .findFirst()
                            .orElseThrow());
                    return drawn;
                });
                Pictures.settle(open, scene);
                Screen.run(() -> {
                    var board = scene.lookup(".board");
                    board.requestFocus();
                    press(board, KeyCode.DOWN);
                    press(board, KeyCode.ENTER);
                });
                draw(open, scene, "paradigm-" + size[0]);
                var now = project.now();
                Screen.run(() -> now.all(Placing.class).findFirst().ifPresent(it -> open.workbench().open(it.id())));
                draw(open, scene, "placing-" + size[0]);
                Screen.run(() -> now.all(Relation.class).findFirst().ifPresent(it -> open.workbench().open(it.id())));
                draw(open, scene, "relation-" + size[0]);
                Screen.run(() -> ((ButtonBase) scene.lookup(".axial-middle .segments").lookupAll(".segment").stream()
                        .reduce((_, last) -> last)
                        .orElseThrow()).fire());
                project.apply(snapshot -> Studies.follow(snapshot, project.by(), Method.Profile.GIOIA)).join();
                draw(open, scene, "gioia-" + size[0]);
                project.undo().join();
                assertThat(scene.lookup(".board-card")).isNotNull();
                Screen.run(open::leave);
            }
        }
    }

    private static void press(Node node, KeyCode key) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private void draw(OpenProject open, Scene scene, String name) {
        for (var language : Language.values()) {
            for (var palette : Palette.values()) {
                Screen.run(() -> {
                    preferences.language().set(language);
                    preferences.palette().set(palette);
                });
                Pictures.settle(open, scene);
                Screen.picture(scene, "axial-%s-%s-%s".formatted(name, language, palette).toLowerCase(Locale.ROOT));
            }
        }
    }
}
