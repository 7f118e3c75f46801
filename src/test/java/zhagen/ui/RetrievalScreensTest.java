package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Chain.Joint;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Condition;
import zhagen.model.Filter;
import zhagen.model.Language;
import zhagen.model.Query;
import zhagen.model.Snapshot;
import zhagen.model.SpeakerRole;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Screen;
import zhagen.ui.retrieval.RetrievalPane;
import zhagen.ui.workbench.Preferences;

/// Retrieval, drawn in every language, theme and size, to be looked at.
class RetrievalScreensTest {

    private static Query query(Snapshot now) {
        var most = now.all(Code.class)
                .filter(code -> code.parent() == null)
                .max(Comparator.comparingInt(code -> codings(now, code)))
                .orElseThrow();
        return new Query(
                new Condition.OfCode(most.id(), true),
                List.of(new Filter.SpokenAs(List.of(SpeakerRole.PARTICIPANT))));
    }

    private static int codings(Snapshot now, Code code) {
        return now.children(code.id()).stream().mapToInt(child -> now.pointingAt(child.id(), Coding.class).size())
                .sum();
    }

    @Test
    void retrievalIsDrawnInBothLanguagesAndThemesAndInTwoSizes(@TempDir Path folder) {
        Screen.run(() -> {});
        try (var project = SampleProject.create(folder.resolve("Sample.zhagen"), OpenProject.SETTINGS)) {
            for (var size : List.of(new int[] {1280, 800}, new int[] {1920, 1080})) {
                var preferences = Preferences.fresh();
                var open = Screen.on(() -> new OpenProject(
                        OpenProject.Opened.of(project), preferences, new Pictures.Nowhere()));
                var scene = Screen.on(() -> {
                    var drawn = new Scene(open.frame(), size[0], size[1]);
                    Dress.on(drawn, open.workbench().palette());
                    return drawn;
                });
                Pictures.settle(open, scene);
                var pane = Screen.on(() -> {
                    var found = (RetrievalPane) scene.lookup(".passages");
                    found.toggle();
                    var query = query(project.now());
                    found.model().ask(query);
                    found.model().add(Joint.NEAR, new Condition.AnyCode());
                    return found;
                });
                for (var language : Language.values()) {
                    for (var palette : Palette.values()) {
                        Screen.run(() -> {
                            preferences.language().set(language);
                            preferences.palette().set(palette);
                        });
                        Pictures.settle(open, scene);
                        var name = "retrieval-%d-%s-%s".formatted(size[0], language, palette);
                        Screen.picture(scene, name.toLowerCase(Locale.ROOT));
                    }
                }
                assertThat(Screen.on(() -> pane.model().found().get().passages())).isNotEmpty();
                Screen.run(open::leave);
            }
        }
    }
}
