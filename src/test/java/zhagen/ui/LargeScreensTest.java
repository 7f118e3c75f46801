package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhagen.model.Language;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Screen;
import zhagen.ui.workbench.Preferences;

/// What is seen where everything is shown at twice its size.
class LargeScreensTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1280, 800", "1920, 1080"})
    void whateverGetsTheKeyboardComesIntoSight(int width, int height) {
        Screen.run(() -> {});
        var preferences = Preferences.fresh();
        preferences.size().set(200);
        try (var project = SampleProject.create(folder.resolve("Sample.zhagen"), OpenProject.SETTINGS)) {
            var open = Screen.on(
                    () -> new OpenProject(OpenProject.Opened.of(project), preferences, new Pictures.Nowhere()));
            var scene = Screen.on(() -> {
                var drawn = new Scene(new Zoomed(open.frame(), preferences.size()), width, height);
                Dress.on(drawn, open.workbench().palette());
                return drawn;
            });
            var lost = new TreeSet<String>();
            for (var stage : open.workbench().stages()) {
                Screen.run(() -> open.workbench().stage().set(stage));
                Pictures.settle(open, scene);
                Screen.run(() -> controls(scene.getRoot()).forEach(control -> {
                    control.requestFocus();
                    scene.getRoot().layout();
                    if (!isSeen(control, width, height)) {
                        lost.add(stage.key() + ": " + control);
                    }
                }));
                draw(open, scene, stage.key() + "-" + width);
            }
            Screen.run(open::leave);
            assertThat(lost).isEmpty();
        }
    }

    private static void draw(OpenProject open, Scene scene, String name) {
        for (var language : Language.values()) {
            Screen.run(() -> {
                open.workbench().preferences().language().set(language);
                open.workbench().preferences().palette().set(language == Language.ZH ? Palette.LIGHT : Palette.DARK);
            });
            Pictures.settle(open, scene);
            Screen.picture(scene, "large-%s-%s".formatted(name, language).toLowerCase(Locale.ROOT));
        }
    }

    /// Its beginning, at least.
    private static boolean isSeen(Node control, int width, int height) {
        var bounds = control.localToScene(control.getLayoutBounds());
        return new BoundingBox(-1, -1, width, height)
                .contains(bounds.getMinX(), bounds.getMinY(), Math.min(40, bounds.getWidth()), 1);
    }

    private static List<Node> controls(Node node) {
        var found = new ArrayList<Node>();
        if (node.isVisible()) {
            if (node.isFocusTraversable() && !node.isDisabled()) {
                found.add(node);
            }
            if (node instanceof Parent parent && !node.getStyleClass().contains("scroll-pane")) {
                parent.getChildrenUnmodifiable().forEach(child -> found.addAll(controls(child)));
            }
        }
        return found;
    }
}
