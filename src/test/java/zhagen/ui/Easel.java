package zhagen.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import zhagen.model.Language;
import zhagen.project.Project;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Screen;
import zhagen.ui.workbench.Preferences;
import zhagen.ui.workbench.Stage;
import zhagen.ui.workbench.Workbench;

/// A project laid out as in a window of some size, to be drawn in every language and theme.
final class Easel implements AutoCloseable {

    final Scene scene;
    private final Preferences preferences = Preferences.fresh();
    private final OpenProject open;

    private Easel(Project project, int width, int height) {
        open = Screen.on(() -> new OpenProject(OpenProject.Opened.of(project), preferences, new Pictures.Nowhere()));
        scene = Screen.on(() -> {
            var drawn = new Scene(open.frame(), width, height);
            Dress.on(drawn, workbench().palette());
            return drawn;
        });
        settle();
    }

    /// The sample study, made anew in the folder.
    static Project sampleStudy(Path folder) {
        Screen.run(() -> {});
        return SampleProject.create(folder.resolve("Sample.zhagen"), OpenProject.SETTINGS);
    }

    /// In the size of a small screen and of a large one. The name of a picture ends with the width.
    static void inTwoSizes(Project project, Consumer<Easel> draw) {
        for (var size : List.of(new int[] {1280, 800}, new int[] {1920, 1080})) {
            try (var easel = new Easel(project, size[0], size[1])) {
                draw.accept(easel);
            }
        }
    }

    Workbench workbench() {
        return open.workbench();
    }

    /// To the stage of this key.
    void go(String key) {
        Screen.run(() -> workbench().stage().set(stage(workbench(), key)));
        settle();
    }

    static Stage stage(Workbench workbench, String key) {
        return workbench.stages().stream().filter(stage -> stage.key().equals(key)).findFirst().orElseThrow();
    }

    void draw(String name) {
        for (var language : Language.values()) {
            for (var palette : Palette.values()) {
                Screen.run(() -> {
                    preferences.language().set(language);
                    preferences.palette().set(palette);
                });
                settle();
                Screen.picture(scene, "%s-%d-%s-%s".formatted(name, (int) scene.getWidth(), language, palette)
                        .toLowerCase(Locale.ROOT));
            }
        }
    }

    private void settle() {
        Pictures.settle(open, scene);
    }

    @Override
    public void close() {
        Screen.run(open::leave);
    }
}
