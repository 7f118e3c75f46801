package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Conventions;
import zhagen.ui.look.Screen;

/// How passages are cited and what counts, changed where it is said.
class ConventionsWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    @BeforeEach
    void openTheSampleStudy() {
        walk = Walk.throughTheSampleStudy(folder);
    }

    @Test
    void aTemplateIsTriedOnPassagesKeptAsOneStepAndShownInTheGutterAndTheInterviewersAreLeftOut() {
        show();
        Screen.run(() -> template().setText("{participant}-{trun}"));
        assertThat(Screen.on(() -> walk.robot.lookup("#conventions-keep").query().isDisabled())).isTrue();
        Screen.run(() -> template().setText("{participant}:{turn}.{sentence}"));
        walk.pictures("conventions");
        Screen.run(() -> walk.robot.lookup(".check-box").queryAs(CheckBox.class).setSelected(false));
        walk.robot.clickOn("#conventions-keep");
        walk.until(() -> !walk.now().study().conventions().equals(Conventions.DEFAULT));
        assertThat(walk.now().study().conventions())
                .isEqualTo(new Conventions("{participant}:{turn}.{sentence}", false));
        walk.until(() -> walk.isSettled());
        assertThat(Screen.on(() -> walk.robot.lookup(".status-bar .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().equals("不计访谈者的话")))).isTrue();
        walk.pictures("conventions-kept");
        Screen.run(() -> walk.workbench().undo());
        walk.until(() -> walk.now().study().conventions().equals(Conventions.DEFAULT));
    }

    private void show() {
        Screen.run(() -> {
            var panel = new StudyConventions(walk.workbench());
            walk.workbench().overlay().showInTheMiddle(panel);
            panel.begin();
        });
    }

    private TextField template() {
        return walk.robot.lookup("#reference-template").queryAs(TextField.class);
    }
}
