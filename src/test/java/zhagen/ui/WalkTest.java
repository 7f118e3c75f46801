package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import zhagen.model.Coding;
import zhagen.model.Language;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.project.Project;
import zhagen.ui.look.Screen;
import zhagen.ui.reader.Reader;
import zhagen.ui.workbench.Preferences;

/// Through the window as a user goes: by mouse and keyboard, on the headless screen.
class WalkTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path folder;

    private Window window;
    private Stage stage;

    @BeforeEach
    void openTheSampleStudy() {
        Screen.run(() -> {});
        SampleProject.create(folder.resolve("Walk.zhagen"), OpenProject.SETTINGS).close();
        Screen.run(() -> {
            var preferences = Preferences.fresh();
            preferences.language().set(Language.ZH);
            stage = new Stage();
            window = new Window(stage, preferences);
            stage.setWidth(1000);
            stage.setHeight(800);
            stage.show();
            window.open(folder.resolve("Walk.zhagen"));
        });
        waitUntil(() -> window.open() != null && window.open().isSettled());
    }

    @AfterEach
    void closeTheWindow() {
        Screen.run(stage::close);
    }

    @Test
    void wordsAreCodedByPinyinUndoneAfterARestartFoundBySearchAndTheLanguageFollows() {
        var words = "谁的数据该给谁、什么时候给";
        var before = codings(words);

        dragOver(words);
        robot.push(KeyCode.ENTER);
        waitUntil(() -> robot.lookup(".code-picker").tryQuery().isPresent());
        type(KeyCode.P, KeyCode.J, KeyCode.J, KeyCode.B, KeyCode.D);
        Screen.picture(stage.getScene(), "walk-picker");
        robot.push(KeyCode.ENTER);
        waitUntil(() -> codings(words).size() == before.size() + 1);
        var coding = codings(words).stream().filter(made -> !before.contains(made)).findFirst().orElseThrow();
        assertThat(now().get(coding.code()).name().zh()).isEqualTo("平级叫不动");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> codings(words).equals(before));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        waitUntil(() -> codings(words).size() == before.size() + 1);

        Screen.run(() -> window.open(folder.resolve("Walk.zhagen")));
        waitUntil(() -> window.open() != null && window.open().isSettled());
        assertThat(codings(words)).contains(coding);
        Screen.run(() -> window.open().workbench().screen(window.open().workbench().stage().get()).focus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> codings(words).equals(before));

        robot.push(KeyCode.CONTROL, KeyCode.K);
        type(KeyCode.X, KeyCode.Y, KeyCode.Z, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        Screen.run(() -> ((TextField) Objects.requireNonNull(stage.getScene().getFocusOwner()))
                .setText("小马拉大车"));
        waitUntil(() -> robot.lookup(".search-panel").tryQuery().isPresent());
        waitUntil(() -> robot.lookup(".result-cell").queryAll().stream().anyMatch(cell -> cell.isVisible()));
        Screen.picture(stage.getScene(), "walk-search");
        robot.push(KeyCode.ENTER);
        waitUntil(() -> robot.lookup(".search-panel").tryQuery().isEmpty());

        assertThat(texts(".rail-button")).contains("开放");
        robot.push(KeyCode.F1);
        waitUntil(() -> robot.lookup(".key-sheet").tryQuery().isPresent());
        Screen.picture(stage.getScene(), "walk-keys");
        robot.push(KeyCode.ESCAPE);
        Screen.run(() -> window.open().workbench().preferences().language().set(Language.EN));
        assertThat(texts(".rail-button")).contains("Open").doesNotContain("开放");
    }

    private Snapshot now() {
        return project().now();
    }

    private Project project() {
        return window.open().workbench().project();
    }

    private List<String> texts(String style) {
        return robot.lookup(style).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    private List<Coding> codings(String words) {
        if (window.open() == null) {
            return List.of();
        }
        var now = now();
        var source = now.all(Source.class).findFirst().orElseThrow();
        var span = spanOf(words);
        return now.pointingAt(source.id(), Coding.class).stream()
                .filter(coding -> span.equals(coding.place().span()))
                .toList();
    }

    private Span spanOf(String words) {
        var source = now().all(Source.class).findFirst().orElseThrow();
        int start = project().texts().read(source).indexOf(words);
        return new Span(start, start + words.length());
    }

    /// Presses the mouse at the first character, and lets it go behind the last.
    private void dragOver(String words) {
        var span = spanOf(words);
        var reader = robot.lookup(".reader").queryAs(Reader.class);
        Screen.run(() -> reader.reveal(span, false));
        var from = Screen.on(() -> edge(reader, new Span(span.start(), span.start() + 1), false));
        var to = Screen.on(() -> edge(reader, new Span(span.end() - 1, span.end()), true));
        robot.drag(from, MouseButton.PRIMARY).dropTo(to);
        assertThat(Screen.on(reader::getSelection)).isEqualTo(span);
    }

    private static Point2D edge(Reader reader, Span character, boolean end) {
        var box = reader.localToScreen(reader.boundsOf(character).orElseThrow());
        return new Point2D(end ? box.getMaxX() - 1 : box.getMinX() + 1, box.getCenterY());
    }

    private void type(KeyCode... keys) {
        for (var key : keys) {
            robot.push(key);
        }
    }

    private static void waitUntil(BooleanSupplier met) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!Screen.on(met::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain");
            }
            Thread.onSpinWait();
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
