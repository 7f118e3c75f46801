package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import zhagen.model.Conventions;
import zhagen.model.Language;
import zhagen.project.Project;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Screen;
import zhagen.ui.workbench.Preferences;

/// How passages are cited and what counts, changed where it is said.
class ConventionsWalkTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path folder;

    private Preferences preferences;
    private Window window;
    private Stage stage;

    @BeforeEach
    void openTheSampleStudy() {
        Screen.run(() -> {});
        SampleProject.create(folder.resolve("Walk.zhagen"), OpenProject.SETTINGS).close();
        Screen.run(() -> {
            preferences = Preferences.fresh();
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
    void aTemplateIsTriedOnPassagesKeptAsOneStepAndShownInTheGutterAndTheInterviewersAreLeftOut() {
        show();
        Screen.run(() -> template().setText("{participant}-{trun}"));
        assertThat(Screen.on(() -> robot.lookup("#conventions-keep").query().isDisabled())).isTrue();
        Screen.run(() -> template().setText("{participant}:{turn}.{sentence}"));
        pictures("conventions");
        Screen.run(() -> robot.lookup(".check-box").queryAs(javafx.scene.control.CheckBox.class).setSelected(false));
        robot.clickOn("#conventions-keep");
        waitUntil(() -> !project().now().study().conventions().equals(Conventions.DEFAULT));
        assertThat(project().now().study().conventions())
                .isEqualTo(new Conventions("{participant}:{turn}.{sentence}", false));
        waitUntil(() -> window.open().isSettled());
        assertThat(Screen.on(() -> robot.lookup(".status-bar .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().equals("不计访谈者的话")))).isTrue();
        pictures("conventions-kept");
        Screen.run(() -> window.open().workbench().undo());
        waitUntil(() -> project().now().study().conventions().equals(Conventions.DEFAULT));
    }

    private void show() {
        Screen.run(() -> {
            var panel = new StudyConventions(window.open().workbench());
            window.open().workbench().overlay().showInTheMiddle(panel);
            panel.begin();
        });
    }

    private TextField template() {
        return robot.lookup("#reference-template").queryAs(TextField.class);
    }

    private void pictures(String name) {
        for (var language : Language.values()) {
            for (var palette : Palette.values()) {
                Screen.run(() -> {
                    preferences.language().set(language);
                    preferences.palette().set(palette);
                });
                waitUntil(() -> window.open().isSettled());
                Screen.picture(stage.getScene(), name + "-" + (language + "-" + palette).toLowerCase(Locale.ROOT));
            }
        }
        Screen.run(() -> preferences.language().set(Language.ZH));
    }

    private Project project() {
        return window.open().workbench().project();
    }

    private static void waitUntil(BooleanSupplier met) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!Screen.on(met::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
