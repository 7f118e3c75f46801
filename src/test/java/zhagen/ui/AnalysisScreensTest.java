package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Language;

import zhagen.ui.analysis.SaturationGlance;
import zhagen.ui.look.Screen;
import zhagen.ui.workbench.Preferences;

/// The parts of the analysis, drawn in every language, theme and size, to be looked at.
class AnalysisScreensTest {

    @TempDir
    private Path folder;

    @Test
    void everyPartOfTheAnalysisIsDrawnInBothLanguagesAndThemesAndInTwoSizes() {
        try (var project = Easel.sampleStudy(folder)) {
            Easel.inTwoSizes(project, easel -> {
                easel.go("analysis");
                int parts = Screen.on(() -> parts(easel.scene).getItems().size());
                assertThat(parts).isGreaterThanOrEqualTo(4);
                for (int part = 0; part < parts; part++) {
                    int chosen = part;
                    Screen.run(() -> parts(easel.scene).getSelectionModel().select(chosen));
                    easel.draw("analysis-" + part);
                    for (int view = 1; part == 0 && view < 3; view++) {
                        int table = view;
                        Screen.run(() -> ((ToggleButton) List.copyOf(
                                easel.scene.getRoot().lookupAll(".saturation-bar .segment")).get(table)).fire());
                        easel.draw("analysis-0" + view);
                    }
                }
            });
        }
    }

    @Test
    void theSaturationAtAGlanceFitsBesideOtherScreens() {
        try (var project = Easel.sampleStudy(folder)) {
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
}
