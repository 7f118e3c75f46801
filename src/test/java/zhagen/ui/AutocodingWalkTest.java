package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.exchange.Importing;
import zhagen.model.AutocodingRule;
import zhagen.model.Coding;
import zhagen.model.Finds;
import zhagen.model.Progress;
import zhagen.ui.coding.CodingScreen;
import zhagen.ui.look.Screen;

/// Passages are proposed for a code, looked through, coded in one step and taken back at once; a rule finds what has come since.
class AutocodingWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    @BeforeEach
    void openTheSampleStudy() {
        walk = Walk.throughTheSampleStudy(folder);
        walk.go("open");
    }

    private void open() {
        Screen.run(() -> walk.workbench().stages().stream()
                .map(walk.workbench()::screen)
                .filter(CodingScreen.class::isInstance)
                .map(CodingScreen.class::cast)
                .forEach(CodingScreen::autocode));
        walk.settle();
    }

    @Test
    void whatIsTickedIsCodedInOneStepAndARuleFindsWhatIsNew() throws Exception {
        var code = walk.now().all(Coding.class).map(Coding::code).findFirst().orElseThrow();
        Screen.run(() -> walk.workbench().code().set(code));
        open();
        walk.pictures("autocoding-begin");
        walk.focus("#autocode-words");
        walk.write("责任");
        walk.settle();
        var before = walk.now();
        assertThat(walk.texts("#autocode-tally").getFirst()).matches("\\d+ 份资料中共 \\d+ 处.*");
        walk.pictures("autocoding-found");

        walk.focus(".found-list");
        walk.key(KeyCode.DOWN);
        walk.key(KeyCode.DOWN);
        int all = number(walk.texts("#autocode-apply").getFirst());
        walk.key(KeyCode.SPACE);
        assertThat(walk.texts("#autocode-apply")).containsExactly("编码 " + (all - 1) + " 处");
        walk.fire("#autocode-rules");
        choose("保存为规则…");
        walk.settle();
        Screen.run(() -> ((TextField) walk.node("#autocode-name")).setText("说责任"));
        walk.focus("#autocode-name");
        walk.key(KeyCode.ENTER);
        walk.until(() -> walk.now().count(AutocodingRule.class) == 1);
        walk.fire("#autocode-apply");
        walk.until(() -> walk.now().count(Coding.class) == before.count(Coding.class) + all - 1);
        walk.settle();
        assertThat(walk.texts("#autocode-apply")).containsExactly("编码 0 处");
        walk.picture("autocoding-applied");

        var file = Files.writeString(folder.resolve("D01.txt"), "访谈者：谁来？\n受访者D01：责任在我，我来。我再说一遍。\n");
        var plan = Importing.plan(List.of(file), walk.now(), Progress.NONE);
        walk.project().apply(now -> Importing.change(plan, now, walk.project().by())).join();
        walk.settle();
        var rule = walk.now().all(AutocodingRule.class).findFirst().orElseThrow();
        assertThat(rule.finds()).isEqualTo(new Finds(Finds.By.WORDS, "责任", Finds.Unit.SENTENCE));
        walk.fire("#worksheet-close");
        open();
        walk.fire("#autocode-rules");
        choose("重新查找");
        walk.settle();
        assertThat(walk.texts("#autocode-apply")).as("only what is new, not what was left out")
                .containsExactly("编码 1 处");
        walk.picture("autocoding-again");
        walk.fire("#autocode-apply");
        walk.settle();
        var coded = walk.now();
        walk.focus(".found-list");
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> walk.now().count(Coding.class) == coded.count(Coding.class) - 1);
    }

    private static int number(String words) {
        return Integer.parseInt(words.replaceAll("\\D", ""));
    }

    /// As if the entry of the menu that is open was clicked.
    private static void choose(String words) {
        Screen.run(() -> {
            var menus = javafx.stage.Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .toList();
            var entry = menus.stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item))
                    .filter(item -> words.equals(item.getText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no entry says " + words));
            menus.forEach(ContextMenu::hide);
            entry.fire();
        });
    }
}
