package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.messages.Messages;
import zhagen.model.Coding;
import zhagen.model.Language;
import zhagen.model.Span;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Key;
import zhagen.ui.look.Screen;
import zhagen.ui.reader.Reader;

/// The commands of the whole window, and somebody who wants other keys.
class KeysWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    @BeforeEach
    void openTheSampleStudy() {
        walk = Walk.throughTheSampleStudy(folder);
    }

    @Test
    void everyCommandAndEveryAreaHasWordsInBothLanguages() {
        for (var command : walk.workbench().commands()) {
            for (var language : Language.values()) {
                assertThat(Messages.in(language).say(command.message())).isNotBlank();
                assertThat(Messages.in(language).say(command.area().message())).isNotBlank();
            }
        }
    }

    @Test
    void asTheyComeNoTwoCommandsShareAKeyOrAName() {
        var all = walk.workbench().commands();
        assertThat(all).extracting(Command::id).doesNotHaveDuplicates();
        for (var command : all) {
            assertThat(walk.workbench().keymap().collisions(command, all)).as(command.id()).isEmpty();
        }
    }

    @Test
    void aKeyIsChangedOnTheSheetACollisionIsShownAndResolvedAndTheNewKeyCodes() {
        var keymap = walk.workbench().keymap();
        var inVivo = command("reader.inVivo");
        walk.push(KeyCode.F1);
        walk.pictures("keys");
        walk.write("本土");
        assertThat(shownRows()).isEqualTo(1);
        press(inVivo, KeyCode.S);
        assertThat(keymap.keys(inVivo)).containsExactly(new Key("S"));
        walk.focus(".key-sheet .text-field");
        walk.write("");
        walk.pictures("keys-collision");
        assertThat(walk.texts(".collisions .warn")).containsExactlyInAnyOrder(
                "同时用于：选中整句（原文）", "同时用于：本土编码：以原话命名（原文）");
        walk.press("取代之");
        assertThat(keymap.keys(command("reader.sentence"))).isEmpty();
        assertThat(walk.isThere(".collisions .warn")).isFalse();
        press(inVivo, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        press(inVivo, KeyCode.ESCAPE);
        assertThat(keymap.written(inVivo).get()).isEqualTo("Ctrl+Shift+I");
        assertThat(walk.isThere(".key-sheet")).isTrue();
        walk.push(KeyCode.ESCAPE);
        assertThat(walk.isThere(".key-sheet")).isFalse();

        int before = walk.now().count(Coding.class);
        var reader = walk.robot.lookup(".reader").queryAs(Reader.class);
        Screen.run(() -> {
            reader.requestFocus();
            reader.select(new Span(120, 126));
        });
        walk.push(KeyCode.V);
        assertThat(walk.now().count(Coding.class)).isEqualTo(before);
        walk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        walk.until(() -> walk.now().count(Coding.class) == before + 1);

        walk.push(KeyCode.F1);
        walk.press("全部恢复默认");
        assertThat(walk.workbench().commands()).noneMatch(keymap::isChanged);

        var size = walk.workbench().preferences().size();
        walk.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(size.get()).isEqualTo(125);
        walk.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(size.get()).isEqualTo(100);
    }

    private long shownRows() {
        return Screen.on(() -> walk.robot.lookup(".key-row").queryAll().stream().filter(Node::isVisible).count());
    }

    /// Presses the button of the command, and then the new key.
    private void press(Command command, KeyCode... keys) {
        var words = Messages.in(Language.ZH).say(command.message());
        Screen.run(() -> walk.robot.lookup(".key-change").queryAllAs(Button.class).stream()
                .filter(button -> button.getAccessibleText().startsWith(words))
                .findFirst()
                .orElseThrow()
                .requestFocus());
        walk.push(KeyCode.SPACE);
        walk.push(keys);
        walk.settle();
    }

    private Command command(String id) {
        return walk.workbench().commands().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
