package zhagen.ui.models;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.model.Span;
import zhagen.model.TheoryModel;
import zhagen.model.Wording;
import zhagen.project.Project;
import zhagen.ui.SampleProject;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Screen;
import zhagen.ui.workbench.Preferences;
import zhagen.ui.claims.TheorySide;
import zhagen.ui.workbench.Shell;
import zhagen.ui.workbench.Stage;
import zhagen.ui.workbench.Workbench;

/// A project with the models screen open on it, in a scene that is never shown.
final class Desk implements AutoCloseable {

    private static final Project.Settings SETTINGS = new Project.Settings(Platform::runLater, Clock.systemUTC());

    final Project project;
    final Preferences preferences;
    final Workbench workbench;
    final Scene scene;

    final List<Place> read = new ArrayList<>();

    private Desk(Path folder, Project project) {
        this.project = project;
        preferences = Preferences.in(folder.resolve("preferences"));
        workbench = Screen.on(() -> new Workbench(project, preferences, List.of(ModelsScreen.stage(), reading()),
                Platform::runLater));
        Screen.run(() -> workbench.stage().set(workbench.stages().getFirst()));
        scene = Screen.on(() -> new Scene(Shell.of(
                workbench, new Label(), new Label(), () -> {}, new TheorySide(workbench)), 1440, 900));
        Screen.run(() -> {
            scene.getStylesheets().add(Objects.requireNonNull(
                    Desk.class.getResource("/zhagen/ui/look/zhagen.css")).toExternalForm());
            preferences.palette().subscribe(palette -> {
                scene.setUserAgentStylesheet((palette == Palette.LIGHT ? new PrimerLight() : new PrimerDark())
                        .getUserAgentStylesheet());
                scene.getRoot().setStyle("-fx-font-family: \"Noto Sans SC\"; " + palette.style());
                scene.getRoot().getStyleClass().removeAll("dark");
                if (palette == Palette.DARK) {
                    scene.getRoot().getStyleClass().add("dark");
                }
            });
        });
    }

    /// Stands for the screen on which passages are read.
    private Stage reading() {
        return new Stage("open", Feather.BOOK, Set.of(Coding.class), false, _ -> new zhagen.ui.workbench.Screen() {
            private final Region page = new Region();

            @Override
            public Region node() {
                return page;
            }

            @Override
            public void open(Place place, List<Span> hits) {
                read.add(place);
            }
        });
    }

    static Desk withSample(Path folder) {
        Screen.run(() -> {});
        return new Desk(folder, SampleProject.create(folder.resolve("Study.zhagen"), SETTINGS));
    }

    static Desk empty(Path folder) {
        var coder = Coder.first("王", "W", Instant.EPOCH);
        return new Desk(folder, Project.create(folder.resolve("Study.zhagen"), Wording.zh("空白研究"), coder, SETTINGS));
    }

    void act(Function<Snapshot, Change> action) {
        project.apply(action).join();
    }

    By by() {
        return project.by();
    }

    <T> T find(String style, Class<T> type) {
        return Screen.on(() -> type.cast(Objects.requireNonNull(scene.getRoot().lookup(style), style)));
    }

    static ModelCanvas canvas(Scene of) {
        return (ModelCanvas) Objects.requireNonNull(of.getRoot().lookup(".model-canvas"));
    }

    ModelCanvas canvas() {
        return find(".model-canvas", ModelCanvas.class);
    }

    /// Waits until what is worked out away from the screen has come.
    void until(BooleanSupplier there) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!Screen.on((Callable<Boolean>) () -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return there.getAsBoolean();
        })) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain");
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    void untilDrawn() {
        until(() -> scene.getRoot().lookup(".model-canvas") instanceof ModelCanvas canvas
                && canvas.figure().get() != null
                && canvas.figure().get().title().equals(title()));
    }

    private String title() {
        return project.now().all(TheoryModel.class).findFirst()
                .map(model -> model.name().in(workbench.language()))
                .orElse("");
    }

    @Override
    public void close() {
        Screen.run(workbench::close);
        project.close();
    }
}
