package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhagen.model.Code;
import zhagen.model.Language;
import zhagen.ui.coding.CodingScreen;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Screen;
import zhagen.ui.workbench.Preferences;

/// What the card of a code and the sheet of dimensions look like, at the sizes of a laptop and of a large screen.
class DimensionsPicturesTest {

    @ParameterizedTest
    @CsvSource({"1280, 800", "1920, 1080"})
    void theCardAndTheSheetAreDrawnInBothLanguagesAndThemes(int width, int height, @TempDir Path folder) {
        Screen.run(() -> {});
        try (var project = SampleProject.create(folder.resolve("Sample.zhagen"), OpenProject.SETTINGS)) {
            var code = project.now().all(Code.class)
                    .filter(each -> each.name().says("推动持续性"))
                    .findFirst()
                    .orElseThrow();
            var preferences = Preferences.fresh();
            preferences.folded().clear();
            var open = Screen.on(() -> new OpenProject(
                    OpenProject.Opened.of(project), preferences, new Pictures.Nowhere()));
            var screen = (CodingScreen) Screen.on(() -> open.workbench().screen(open.workbench().stage().get()));
            var scene = Screen.on(() -> {
                var drawn = new Scene(open.frame(), width, height);
                Dress.on(drawn, open.workbench().palette());
                open.workbench().code().set(code.id());
                return drawn;
            });
            Pictures.settle(open, scene);
            for (var view : List.of("card", "history", "sheet", "profiles")) {
                Screen.run(() -> turnTo(view, scene, screen));
                for (var language : Language.values()) {
                    for (var palette : Palette.values()) {
                        Screen.run(() -> {
                            preferences.language().set(language);
                            preferences.palette().set(palette);
                        });
                        Pictures.settle(open, scene);
                        var picture = Screen.picture(scene, "dimensions-%s-%d-%s-%s".formatted(
                                view, width, language, palette).toLowerCase(Locale.ROOT));
                        assertThat(picture.getRGB(1, 1)).isNotZero();
                    }
                }
            }
            Screen.run(open::leave);
        }
    }

    private static void turnTo(String view, Scene scene, CodingScreen screen) {
        if (view.equals("card")) {
            var right = (SplitPane) scene.lookup(".code-card").getParent().getParent();
            right.setDividerPosition(0, 0.25);
            ((ScrollPane) scene.lookup(".code-card .scroll-pane")).setVvalue(0.45);
        } else if (view.equals("history")) {
            ((ScrollPane) scene.lookup(".code-card .scroll-pane")).setVvalue(1);
        } else if (view.equals("sheet")) {
            screen.place();
        } else {
            scene.lookup(".standing-list").fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.P, false, false, false, false));
            var profiles = (ListView<?>) scene.lookup(".profile-list");
            profiles.getSelectionModel().select(3);
            profiles.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
        }
    }
}
