package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhagen.model.Code;
import zhagen.model.CodeSets;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Wording;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Screen;
import zhagen.ui.workbench.Preferences;

/// What the code system looks like while it is worked on, at the sizes of a laptop and of a large screen.
class CodebookPicturesTest {

    @ParameterizedTest
    @CsvSource({"1280, 800", "1920, 1080"})
    void theActsOnCodesAreDrawnInBothLanguagesAndThemes(int width, int height, @TempDir Path folder) {
        Screen.run(() -> {});
        var project = SampleProject.create(folder.resolve("Sample.zhagen"), OpenProject.SETTINGS);
        var codes = project.now().all(Code.class)
                .filter(code -> code.name().says("平级叫不动") || code.name().says("小马拉大车"))
                .map(Code::id)
                .toList();
        project.apply(now -> CodeSets.create(
                now, project.by(), Id.random(), new Wording("推动因素", "Driving factors"), codes)).join();
        var preferences = Preferences.fresh();
        var open = Screen.on(() -> new OpenProject(
                OpenProject.Opened.of(project), preferences, new Pictures.Nowhere()));
        var scene = Screen.on(() -> {
            var drawn = new Scene(open.frame(), width, height);
            Dress.on(drawn, open.workbench().palette());
            open.workbench().code().set(codes.getFirst());
            return drawn;
        });
        Pictures.settle(open, scene);
        for (var language : Language.values()) {
            Screen.run(() -> {
                preferences.language().set(language);
                preferences.palette().set(language == Language.ZH ? Palette.LIGHT : Palette.DARK);
            });
            for (var act : List.of(KeyCode.P, KeyCode.G, KeyCode.DELETE, KeyCode.S)) {
                Screen.run(() -> press(scene, act));
                Pictures.settle(open, scene);
                draw(scene, act, language);
                Screen.run(() -> {
                    open.workbench().overlay().hide();
                    scene.getRoot().lookupAll("#worksheet-close").forEach(node -> ((Button) node).fire());
                    open.workbench().code().set(codes.getLast());
                    open.workbench().code().set(codes.getFirst());
                });
            }
        }
        Screen.run(open::leave);
    }

    /// With two codes selected, but for a split.
    private static void press(Scene scene, KeyCode act) {
        var tree = (ListView<?>) scene.getRoot().lookup(".code-tree");
        tree.requestFocus();
        if (act != KeyCode.S) {
            tree.getSelectionModel().select(tree.getSelectionModel().getSelectedIndex() + 1);
        }
        tree.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", act, false, false, false, false));
    }

    private static void draw(Scene scene, KeyCode act, Language language) {
        var picture = Screen.picture(
                scene, "codebook-%s-%.0f-%s".formatted(act, scene.getWidth(), language).toLowerCase(Locale.ROOT));
        assertThat(picture.getRGB(1, 1)).isNotZero();
    }
}
