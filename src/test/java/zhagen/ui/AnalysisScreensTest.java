package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Language;

import zhagen.ui.analysis.SaturationGlance;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Screen;
import zhagen.ui.workbench.Preferences;

/// The parts of the analysis, drawn in every language, theme and size, to be looked at.
class AnalysisScreensTest {

    @TempDir
    private Path folder;

    @Test
    void everyPartOfTheAnalysisIsDrawnInBothLanguagesAndThemesAndInTwoSizes() {
        Screen.run(() -> {});
        try (var project = SampleProject.create(folder.resolve("Sample.zhagen"), OpenProject.SETTINGS)) {
            for (var size : List.of(new int[] {1280, 800}, new int[] {1920, 1080})) {
                var preferences = Preferences.fresh();
                var open = Screen.on(() -> new OpenProject(
                        OpenProject.Opened.of(project), preferences, new Pictures.Nowhere()));
                var scene = Screen.on(() -> {
                    var drawn = new Scene(open.frame(), size[0], size[1]);
                    Dress.on(drawn, open.workbench().palette());
                    var workbench = open.workbench();
                    workbench.stage().set(workbench.stages().stream()
                            .filter(stage -> stage.key().equals("analysis"))
                            .findFirst()
                            .orElseThrow());
                    return drawn;
                });
                Pictures.settle(open, scene);
                int parts = Screen.on(() -> parts(scene).getItems().size());
                assertThat(parts).isGreaterThanOrEqualTo(4);
                for (int part = 0; part < parts; part++) {
                    int chosen = part;
                    Screen.run(() -> parts(scene).getSelectionModel().select(chosen));
                    draw(open, scene, preferences, "analysis-%d-%d".formatted(part, size[0]));
                    for (int view = 1; part == 0 && view < 3; view++) {
                        int table = view;
                        Screen.run(() -> ((ToggleButton) List.copyOf(
                                scene.getRoot().lookupAll(".saturation-bar .segment")).get(table)).fire());
                        draw(open, scene, preferences, "analysis-0%d-%d".formatted(view, size[0]));
                    }
                }
                Screen.run(open::leave);
            }
        }
    }

    @Test
    void theSaturationAtAGlanceFitsBesideOtherScreens() {
        Screen.run(() -> {});
        try (var project = SampleProject.create(folder.resolve("Sample.zhagen"), OpenProject.SETTINGS)) {
            var preferences = Preferences.fresh();
            preferences.language().set(Language.ZH);
            var open = Screen.on(() -> new OpenProject(
                    OpenProject.Opened.of(project), preferences, new Pictures.Nowhere()));
            var glance = Screen.on(() -> new SaturationGlance(open.workbench()));
            var scene = Screen.on(() -> {
                var drawn = new Scene(glance, 300, 230);
                Dress.on(drawn, open.workbench().palette());
                return drawn;
            });
            Pictures.settle(open, scene);
            Screen.picture(scene, "saturation-glance");
            assertThat(Screen.on(() -> glance.lookupAll(".label").stream()
                    .filter(Label.class::isInstance)
                    .map(label -> ((Label) label).getText())
                    .toList())).anyMatch(said -> said.contains("7+2") && said.contains("无法判断"));
            Screen.run(glance::close);
            Screen.run(open::leave);
        }
    }

    private static ListView<?> parts(Scene scene) {
        return (ListView<?>) scene.lookup(".analysis-parts");
    }

    private static void draw(OpenProject open, Scene scene, Preferences preferences, String name) {
        for (var language : Language.values()) {
            for (var palette : Palette.values()) {
                Screen.run(() -> {
                    preferences.language().set(language);
                    preferences.palette().set(palette);
                });
                Pictures.settle(open, scene);
                Screen.picture(scene, "%s-%s-%s".formatted(name, language, palette).toLowerCase(Locale.ROOT));
            }
        }
    }
}
