package zhagen.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import zhagen.model.Coding;
import zhagen.model.Language;
import zhagen.model.Pseudonym;
import zhagen.project.Project;
import zhagen.store.Backups.Backup;
import zhagen.ui.look.Palette;
import zhagen.ui.search.SearchScreen;
import zhagen.ui.sources.FileImport;
import zhagen.ui.workbench.Preferences;
import zhagen.ui.workbench.Workbench;

/// Draws every screen of a project as it would be seen, in both languages and both themes, without a window.
/// Called from any thread but the screen's.
public final class Pictures {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int ROUNDS = 3;
    private static final long PATIENCE = 20_000_000_000L;

    private Pictures() {}

    /// Writes `open-zh-light.png` and so on for every stage.
    ///
    /// @return the files written
    public static List<Path> draw(Project project, Path folder) {
        startToolkit();
        var files = new ArrayList<Path>();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var preferences = Preferences.fresh();
        var open = onScreen(() -> new OpenProject(OpenProject.Opened.of(project), preferences, new Nowhere()));
        var workbench = open.workbench();
        var scene = onScreen(() -> {
            var drawn = new Scene(open.frame(), WIDTH, HEIGHT);
            Dress.on(drawn, workbench.palette());
            prepare(workbench);
            return drawn;
        });
        for (var stage : workbench.stages()) {
            for (var language : Language.values()) {
                for (var palette : Palette.values()) {
                    onScreen(() -> {
                        preferences.language().set(language);
                        preferences.palette().set(palette);
                        workbench.stage().set(stage);
                        return stage;
                    });
                    files.add(draw(open, scene, folder.resolve(name(stage.key(), language, palette))));
                }
            }
        }
        files.addAll(preview(open, scene, preferences, folder));
        onScreen(() -> {
            open.leave();
            return open;
        });
        files.addAll(start(preferences, folder));
        return files;
    }

    /// What is seen before files come in. Nothing comes in.
    private static List<Path> preview(OpenProject open, Scene scene, Preferences preferences, Path folder) {
        var files = new ArrayList<Path>();
        var batch = new PictureBatch(open.workbench().project());
        onScreen(() -> {
            new FileImport(open.workbench()).files(batch.write());
            return batch;
        });
        settle(open, scene);
        for (var language : Language.values()) {
            for (var palette : Palette.values()) {
                onScreen(() -> {
                    preferences.language().set(language);
                    preferences.palette().set(palette);
                    return palette;
                });
                files.add(draw(open, scene, folder.resolve(name("import", language, palette))));
            }
        }
        batch.remove();
        return files;
    }

    /// What is seen at the first start.
    private static List<Path> start(Preferences preferences, Path folder) {
        var files = new ArrayList<Path>();
        for (var language : Language.values()) {
            for (var palette : Palette.values()) {
                var scene = onScreen(() -> {
                    preferences.language().set(language);
                    preferences.palette().set(palette);
                    var drawn = new Scene(new StartPage(preferences, new NoWays()), WIDTH, HEIGHT);
                    Dress.on(drawn, preferences.palette());
                    drawn.getRoot().applyCss();
                    drawn.getRoot().layout();
                    return drawn;
                });
                files.add(write(scene, folder.resolve(name("start", language, palette))));
            }
        }
        return files;
    }

    /// A picture shows what a screen is for: a code with exemplars is looked at.
    private static void prepare(Workbench workbench) {
        workbench.now().get().all(Coding.class)
                .filter(Coding::exemplar)
                .findFirst()
                .ifPresent(coding -> workbench.code().set(coding.code()));
        workbench.stages().stream()
                .map(workbench::screen)
                .filter(SearchScreen.class::isInstance)
                .map(SearchScreen.class::cast)
                .forEach(search -> search.search("数据"));
    }

    /// Nobody leaves from a picture.
    record Nowhere() implements ProjectMenu.Elsewhere {

        @Override
        public void startPage() {}

        @Override
        public void chooseProject() {}

        @Override
        public void open(Path folder) {}

        @Override
        public void restore(Backup backup) {}

        @Override
        public void purge(List<Pseudonym> words) {}
    }

    /// Nobody goes anywhere from a picture of the start.
    private record NoWays() implements StartPage.Ways {

        @Override
        public void create(Path folder, String title, String coder, List<Path> files) {}

        @Override
        public void chooseProject() {}

        @Override
        public List<Path> chooseFiles() {
            return List.of();
        }

        @Override
        public @Nullable Path chooseFolder(@Nullable Path before) {
            return null;
        }

        @Override
        public void open(Path folder) {}

        @Override
        public void openSample() {}
    }

    private static String name(String screen, Language language, Palette palette) {
        return "%s-%s-%s.png".formatted(screen, language, palette).toLowerCase(Locale.ROOT);
    }

    static Path draw(OpenProject open, Scene scene, Path file) {
        settle(open, scene);
        return write(scene, file);
    }

    private static Path write(Scene scene, Path file) {
        var image = onScreen(() -> scene.snapshot(new WritableImage(WIDTH, HEIGHT)));
        var pixels = new int[WIDTH * HEIGHT];
        image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        var buffered = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        buffered.setRGB(0, 0, WIDTH, HEIGHT, pixels, 0, WIDTH);
        try {
            ImageIO.write(buffered, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /// Waits until everything that is worked out away from the screen has come to it, and is laid out.
    static void settle(OpenProject open, Scene scene) {
        long end = System.nanoTime() + PATIENCE;
        for (int quiet = 0; quiet < ROUNDS && System.nanoTime() < end;) {
            boolean idle = onScreen(() -> {
                scene.getRoot().lookupAll(".viewport").forEach(seen -> seen.setCache(false)); // stale outside a window
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return open.isSettled();
            });
            quiet = idle ? quiet + 1 : 0;
            if (!idle) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Starts the toolkit where nobody has.
    static void startToolkit() {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            started.await();
        } catch (IllegalStateException _) {
            // it runs
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    static <T> T onScreen(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
