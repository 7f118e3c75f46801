package zhagen.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import zhagen.messages.Messages;
import zhagen.model.Coder;
import zhagen.model.Label;
import zhagen.model.Language;
import zhagen.model.Progress;
import zhagen.model.Pseudonym;
import zhagen.model.Refused;
import zhagen.model.Wording;
import zhagen.project.Project;
import zhagen.project.Purge;
import zhagen.store.Backups;
import zhagen.store.Backups.Backup;
import zhagen.ui.sources.FileImport;
import zhagen.ui.workbench.Preferences;
import zhagen.ui.workbench.TextSize;

/// The one window: the start page, or an open project. What reads or writes a whole project is done away from the screen.
/// Screen thread.
final class Window implements StartPage.Ways, ProjectMenu.Elsewhere {

    private static final System.Logger LOG = System.getLogger(Window.class.getName());
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Stage stage;
    private final Preferences preferences;
    private final Scene scene;
    private @Nullable OpenProject open;
    private @Nullable StartPage start;

    Window(Stage stage, Preferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
        this.scene = new Scene(new Region(), WIDTH, HEIGHT);
        stage.setScene(scene);
        stage.setMinWidth(860);
        stage.setMinHeight(560);
        stage.setTitle("扎根 Zhagen");
        var popups = Popups.enlarge(stage, preferences.size());
        stage.setOnHidden(_ -> {
            popups.unsubscribe();
            closeProject();
        });
        scene.addEventHandler(
                KeyEvent.ANY, event -> TextSize.COMMANDS.act(event, preferences.keymap(), preferences));
        startPage();
        Dress.on(scene, preferences.palette());
    }

    @Nullable
    OpenProject open() {
        return open;
    }

    Scene scene() {
        return scene;
    }

    @Override
    public void startPage() {
        closeProject();
        var page = new StartPage(preferences, this);
        start = page;
        root(page);
        stage.setTitle("扎根 Zhagen");
    }

    /// A new root wears what the old one wore.
    private void root(Region next) {
        var before = scene.getRoot();
        var root = new Zoomed(next, preferences.size());
        root.setStyle(before.getStyle());
        before.getStyleClass().stream()
                .filter(style -> style.equals("light") || style.equals("dark"))
                .forEach(root.getStyleClass()::add);
        scene.setRoot(root);
    }

    private void closeProject() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private void show(OpenProject.Opened coming) {
        var project = coming.project();
        preferences.opened(project.folder());
        var opened = new OpenProject(coming, preferences, this);
        open = opened;
        start = null;
        root(opened.frame());
        stage.setTitle(StartPage.name(project.folder().toAbsolutePath()) + " — 扎根 Zhagen");
        opened.frame().applyCss(); // only now can what stands in a split pane be focused
        opened.workbench().screen(opened.workbench().stage().get()).focus();
    }

    @Override
    public void open(Path folder) {
        begin(() -> Project.open(folder, OpenProject.SETTINGS), this::show);
    }

    @Override
    public void openSample() {
        var folder = Path.of(System.getProperty("user.home", "."), "Zhagen", "sample-study.zhagen");
        begin(() -> Files.isDirectory(folder)
                ? Project.open(folder, OpenProject.SETTINGS)
                : SampleProject.create(folder, OpenProject.SETTINGS),
                this::show);
    }

    /// A refusal leaves the project as it was, and open.
    @Override
    public void purge(List<Pseudonym> words) {
        if (open != null) {
            var folder = open.workbench().project().folder();
            var said = new AtomicReference<>(Label.of("purge.done", words.size()));
            begin(
                    () -> {
                        said.set(purged(folder, words, said.get()));
                        return Project.open(folder, OpenProject.SETTINGS);
                    },
                    opened -> {
                        show(opened);
                        if (open != null) {
                            open.workbench().tell(said.get());
                        }
                    });
        }
    }

    private static Label purged(Path folder, List<Pseudonym> words, Label done) {
        try {
            var remaining =
                    Purge.of(folder, words, OpenProject.SETTINGS.clock(), Progress.NONE).remaining();
            return remaining.isEmpty() ? done : Label.of("purge.remains", remaining.getFirst());
        } catch (Refused refused) {
            return refused.label();
        }
    }

    @Override
    public void restore(Backup backup) {
        if (open != null) {
            var folder = open.workbench().project().folder();
            begin(
                    () -> {
                        Backups.restore(folder, backup);
                        return Project.open(folder, OpenProject.SETTINGS);
                    },
                    this::show);
        }
    }

    @Override
    public void create(Path folder, String title, String name, List<Path> files) {
        var language = preferences.language().get();
        begin(
                () -> Project.create(
                        folder,
                        titled(language, title),
                        Coder.first(name, initials(name), OpenProject.SETTINGS.clock().instant()),
                        OpenProject.SETTINGS),
                opened -> {
                    show(opened);
                    if (!files.isEmpty() && open != null) {
                        new FileImport(open.workbench()).files(files);
                    }
                });
    }

    private static Wording titled(Language language, String title) {
        return Wording.NONE.with(language, title);
    }

    private static String initials(String name) {
        return name.isBlank() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    @Override
    public void chooseProject() {
        var folder = chooseFolder(null);
        if (folder != null) {
            open(folder);
        }
    }

    @Override
    public @Nullable Path chooseFolder(@Nullable Path before) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages().say("menu.choose"));
        if (before != null && Files.isDirectory(before)) {
            chooser.setInitialDirectory(before.toFile());
        }
        var chosen = chooser.showDialog(stage);
        return chosen == null ? null : chosen.toPath();
    }

    @Override
    public List<Path> chooseFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(messages().say("sources.import.choose"));
        var chosen = chooser.showOpenMultipleDialog(stage);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    private Messages messages() {
        return Messages.in(preferences.language().get());
    }

    /// Closes what is open, then works away from the screen until there is a project to show. Where that fails, the start page
    /// says why.
    private void begin(Callable<Project> work, Consumer<OpenProject.Opened> onDone) {
        if (open != null) {
            startPage();
        }
        var page = start;
        if (page != null) {
            page.busy();
        }
        Thread.ofVirtual().start(() -> {
            try {
                var opened = OpenProject.Opened.of(work.call());
                Platform.runLater(() -> onDone.accept(opened));
            } catch (Exception e) {
                Platform.runLater(() -> fail(e));
            }
        });
    }

    private void fail(Exception failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (!(cause instanceof Refused)) {
            LOG.log(System.Logger.Level.ERROR, "a project could not be opened", cause);
        }
        if (start != null) {
            start.tell(cause instanceof Refused refused
                    ? messages().say(refused.label())
                    : messages().say("workbench.failed", cause.toString()));
        }
    }
}
