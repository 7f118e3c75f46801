package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Coding;
import zhagen.model.Language;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.ui.look.Screen;
import zhagen.ui.reader.Reader;

/// Through the window as a user goes: by mouse and keyboard, on the headless screen.
class WalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    @BeforeEach
    void openTheSampleStudy() {
        walk = Walk.throughTheSampleStudy(folder);
    }

    @Test
    void wordsAreCodedByPinyinUndoneAfterARestartFoundBySearchAndTheLanguageFollows() {
        var words = "谁的数据该给谁、什么时候给";
        var before = codings(words);

        dragOver(words);
        walk.push(KeyCode.ENTER);
        walk.until(() -> walk.isThere(".code-picker"));
        type(KeyCode.P, KeyCode.J, KeyCode.J, KeyCode.B, KeyCode.D);
        walk.picture("walk-picker");
        walk.push(KeyCode.ENTER);
        walk.until(() -> codings(words).size() == before.size() + 1);
        var coding = codings(words).stream().filter(made -> !before.contains(made)).findFirst().orElseThrow();
        assertThat(walk.now().get(coding.code()).name().zh()).isEqualTo("平级叫不动");

        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> codings(words).equals(before));
        walk.push(KeyCode.CONTROL, KeyCode.Y);
        walk.until(() -> codings(words).size() == before.size() + 1);

        walk.open(folder.resolve("Walk.zhagen"));
        assertThat(codings(words)).contains(coding);
        Screen.run(() -> walk.workbench().screen(walk.workbench().stage().get()).focus());
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> codings(words).equals(before));

        walk.push(KeyCode.CONTROL, KeyCode.K);
        type(KeyCode.X, KeyCode.Y, KeyCode.Z, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        Screen.run(() -> ((TextField) Objects.requireNonNull(walk.stage.getScene().getFocusOwner()))
                .setText("小马拉大车"));
        walk.until(() -> walk.isThere(".search-panel"));
        walk.until(() -> walk.robot.lookup(".result-cell").queryAll().stream().anyMatch(cell -> cell.isVisible()));
        walk.picture("walk-search");
        walk.push(KeyCode.ENTER);
        walk.until(() -> walk.robot.lookup(".search-panel").tryQuery().isEmpty());

        assertThat(walk.texts(".rail-button")).contains("开放");
        walk.push(KeyCode.F1);
        walk.until(() -> walk.isThere(".key-sheet"));
        walk.picture("walk-keys");
        walk.push(KeyCode.ESCAPE);
        Screen.run(() -> walk.workbench().preferences().language().set(Language.EN));
        assertThat(walk.texts(".rail-button")).contains("Open").doesNotContain("开放");
    }

    private List<Coding> codings(String words) {
        if (walk.window.open() == null) {
            return List.of();
        }
        var now = walk.now();
        var source = now.all(Source.class).findFirst().orElseThrow();
        var span = spanOf(words);
        return now.pointingAt(source.id(), Coding.class).stream()
                .filter(coding -> span.equals(coding.place().span()))
                .toList();
    }

    private Span spanOf(String words) {
        var source = walk.now().all(Source.class).findFirst().orElseThrow();
        int start = walk.project().texts().read(source).indexOf(words);
        return new Span(start, start + words.length());
    }

    /// Presses the mouse at the first character, and lets it go behind the last.
    private void dragOver(String words) {
        var span = spanOf(words);
        var reader = walk.robot.lookup(".reader").queryAs(Reader.class);
        Screen.run(() -> reader.reveal(span, false));
        var from = Screen.on(() -> edge(reader, new Span(span.start(), span.start() + 1), false));
        var to = Screen.on(() -> edge(reader, new Span(span.end() - 1, span.end()), true));
        walk.robot.drag(from, MouseButton.PRIMARY).dropTo(to);
        assertThat(Screen.on(reader::getSelection)).isEqualTo(span);
    }

    private static Point2D edge(Reader reader, Span character, boolean end) {
        var box = reader.localToScreen(reader.boundsOf(character).orElseThrow());
        return new Point2D(end ? box.getMaxX() - 1 : box.getMinX() + 1, box.getCenterY());
    }

    private void type(KeyCode... keys) {
        for (var key : keys) {
            walk.push(key);
        }
    }
}
