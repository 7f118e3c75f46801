package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Property;
import zhagen.model.Wording;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.coding.CodingScreen;
import zhagen.ui.comparison.ComparisonSheet;
import zhagen.ui.decisions.DecisionsSheet;
import zhagen.ui.duplicates.DuplicatesSheet;
import zhagen.ui.look.Screen;
import zhagen.ui.sources.FileImport;
import zhagen.ui.workbench.Worksheet;

/// Through what is laid over a screen for a while, and what is seen before a project is open, for somebody who has no mouse, or does
/// not see it.
class SheetsAccessWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    private Access access;
    private Code often;

    @BeforeEach
    void openAStudyInWhichSomethingHasBeenDecidedAndSomethingIsTwice() {
        walk = Walk.throughTheSampleStudy(folder);
        access = new Access(walk);
        often = walk.now().all(Code.class)
                .filter(code -> code.level() == Level.CONCEPT)
                .filter(code -> walk.now().pointingAt(code.id(), Coding.class).size() > 4)
                .findFirst()
                .orElseThrow();
        var once = plant("说过一次");
        var twice = plant("“" + often.name().zh() + "”");
        walk.project().apply(now -> Codebook.merge(now, walk.project().by(), once, often.id())).join();
        assertThat(walk.now().has(twice)).isTrue();
        Screen.run(() -> walk.workbench().code().set(often.id()));
        walk.go("open");
    }

    private Id<Code> plant(String name) {
        var applied = walk.project().apply(now -> Codebook.create(
                now, walk.project().by(), often.parent(), Level.CONCEPT, Wording.zh(name))).join();
        return applied.change().edits(Code.class).map(edit -> ((Code) edit.item()).id()).findFirst().orElseThrow();
    }

    private CodingScreen coding() {
        return (CodingScreen) walk.workbench().screen(walk.workbench().stage().get());
    }

    private void lay(Worksheet sheet) {
        coding().worktable().lay(sheet);
    }

    private void looked(Consumer<String> look) throws IOException {
        Screen.run(() -> lay(new DuplicatesSheet(walk.workbench())));
        walk.until(() -> !walk.robot.lookup(".pairs").queryListView().getItems().isEmpty());
        look.accept("duplicates");

        Screen.run(() -> lay(new DecisionsSheet(walk.workbench())));
        walk.until(() -> !walk.robot.lookup(".decision-list").queryListView().getItems().isEmpty());
        look.accept("decisions");

        layDimensions();
        look.accept("dimensions");
        walk.focus(".standing-list");
        walk.key(KeyCode.P);
        look.accept("profiles");
        Screen.run(() -> walk.workbench().code().set(often.id()));

        var other = walk.now().children(often.parent()).getFirst().id();
        Screen.run(() -> lay(new ComparisonSheet(
                walk.workbench(), new CodeLookup(walk.workbench()), List.of(often.id(), other), _ -> {})));
        look.accept("comparison");

        Screen.run(() -> coding().autocode());
        walk.settle();
        walk.focus("#autocode-words");
        walk.write("责任");
        walk.settle();
        look.accept("autocoding");

        Screen.run(() -> coding().worktable().clear());
        walk.push(KeyCode.CONTROL, KeyCode.J);
        walk.settle();
        assertThat(walk.isShown(".passage-list")).isTrue();
        look.accept("retrieval");

        var file = Files.writeString(folder.resolve("A99.txt"), "访谈者：系统怎么建的？\n受访者A99：各建各的，数据拿不出来。\n");
        walk.go("sources");
        Screen.run(() -> new FileImport(walk.workbench()).files(List.of(file)));
        walk.until(() -> walk.isShown(".import-list") && walk.workbench().jobs().idle());
        look.accept("import preview");

        Screen.run(walk.window::startPage);
        walk.until(() -> walk.isShown(".start-page"));
        look.accept("start page");
    }

    /// Of a category that has properties, with nothing folded on its card.
    private void layDimensions() {
        var category = walk.now().all(Property.class).findFirst().orElseThrow().code();
        Screen.run(() -> {
            walk.robot.lookup(".fold").queryAllAs(ToggleButton.class).stream()
                    .filter(fold -> !fold.isSelected())
                    .forEach(ToggleButton::fire);
            walk.workbench().code().set(category);
            coding().place();
        });
        walk.settle();
        assertThat(walk.isShown(".standing-list")).isTrue();
    }

    @Test
    void everyControlHasAName() throws IOException {
        looked(access::names);
        assertThat(access.nameless).isEmpty();
    }

    @Test
    void everyControlIsReachedByTabAndPaneByPaneAndNoneKeepsTheKeyboard() throws IOException {
        looked(access::keyboard);
        assertThat(access.missed).isEmpty();
    }
}
