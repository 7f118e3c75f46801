package zhagen.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import zhagen.model.Coder;
import zhagen.model.Language;
import zhagen.model.Snapshot;
import zhagen.model.Wording;
import zhagen.project.Project;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Screen;
import zhagen.ui.workbench.Preferences;
import zhagen.ui.workbench.Workbench;

/// The real window on the headless screen, and somebody who goes through it by mouse and keyboard, in Chinese.
final class Walk implements AutoCloseable {

    private static final long PATIENCE = 90_000_000_000L;

    final FxRobot robot = new FxRobot();
    final Stage stage;
    final Window window;

    /// Opens a project that nobody has open.
    Walk(Path project) {
        stage = Screen.on(Stage::new);
        window = Screen.on(() -> {
            var preferences = Preferences.fresh();
            preferences.language().set(Language.ZH);
            var shown = new Window(stage, preferences);
            stage.setWidth(1000);
            stage.setHeight(800);
            stage.show();
            return shown;
        });
        open(project);
    }

    /// Through the sample study, made anew in the folder.
    static Walk throughTheSampleStudy(Path folder) {
        Screen.run(() -> {});
        var project = folder.resolve("Walk.zhagen");
        SampleProject.create(project, OpenProject.SETTINGS).close();
        return new Walk(project);
    }

    /// Through a study in which there is nothing yet, made anew in the folder.
    static Walk throughAnEmptyStudy(Path folder) {
        Screen.run(() -> {});
        var project = folder.resolve("Study.zhagen");
        Project.create(project, Wording.zh("研究"), Coder.first("王", "W", Instant.EPOCH), OpenProject.SETTINGS).close();
        return new Walk(project);
    }

    void open(Path project) {
        Screen.run(() -> window.open(project));
        until(this::isSettled);
    }

    /// Whether a project is open, and nothing under way in it.
    boolean isSettled() {
        return window.open() != null && window.open().isSettled();
    }

    Workbench workbench() {
        return Objects.requireNonNull(window.open()).workbench();
    }

    Project project() {
        return workbench().project();
    }

    Snapshot now() {
        return project().now();
    }

    /// To the stage of this key.
    void go(String key) {
        Screen.run(() -> workbench().stage().set(Easel.stage(workbench(), key)));
        until(this::isSettled);
    }

    void push(KeyCode... keys) {
        robot.push(keys);
    }

    /// Presses one key when what was before is done, and waits for what comes of it.
    void key(KeyCode key) {
        settle();
        robot.type(key);
        settle();
    }

    /// Until nothing is under way.
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        until(() -> window.open() == null || workbench().jobs().idle());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Presses the button that says so.
    void press(String words) {
        Screen.run(() -> robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + words))
                .fire());
    }

    /// Chooses the entry of the project's menu that says so.
    void choose(String words) {
        Screen.run(() -> robot.lookup(".project-menu").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry says " + words))
                .fire());
    }

    /// Presses the button that is found so.
    void fire(String style) {
        Screen.run(() -> robot.lookup(style).queryAs(ButtonBase.class).fire());
        settle();
    }

    /// Chooses a value where one is chosen among several.
    @SuppressWarnings("unchecked")
    void pick(String style, Object value) {
        Screen.run(() -> ((ComboBox<Object>) node(style)).setValue(value));
        settle();
    }

    Node node(String style) {
        return robot.lookup(style).query();
    }

    void focus(String style) {
        Screen.run(() -> robot.lookup(style).queryAll().stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow()
                .requestFocus());
    }

    /// As if typed where the keyboard is: keys of Chinese words do not exist on the headless keyboard.
    void write(String words) {
        until(() -> stage.getScene().getFocusOwner() instanceof TextInputControl);
        Screen.run(() -> ((TextInputControl) Objects.requireNonNull(stage.getScene().getFocusOwner())).setText(words));
    }

    boolean isThere(String style) {
        return robot.lookup(style).tryQuery().isPresent();
    }

    /// Whether it is there, and nothing that it stands in is hidden.
    boolean isShown(String style) {
        return Screen.on(() -> robot.lookup(style).tryQuery().filter(Walk::isShown).isPresent());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    List<String> texts(String style) {
        return Screen.on(() -> robot.lookup(style).queryAll().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .toList());
    }

    void picture(String name) {
        Screen.picture(stage.getScene(), name);
    }

    /// In both languages and in every palette.
    void pictures(String name) {
        for (var language : Language.values()) {
            for (var palette : Palette.values()) {
                wear(language, palette);
                picture("%s-%s-%s".formatted(name, language, palette).toLowerCase(Locale.ROOT));
            }
        }
        wear(Language.ZH, Palette.LIGHT);
    }

    private void wear(Language language, Palette palette) {
        Screen.run(() -> {
            workbench().preferences().language().set(language);
            workbench().preferences().palette().set(palette);
        });
        until(this::isSettled);
    }

    void until(BooleanSupplier met) {
        long end = System.nanoTime() + PATIENCE;
        while (!Screen.on(met::getAsBoolean)) {
            if (System.nanoTime() > end) {
                picture("walk-in-vain");
                throw new AssertionError("waited in vain; the keyboard is at " + stage.getScene().getFocusOwner());
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public void close() {
        Screen.run(stage::close);
    }
}
