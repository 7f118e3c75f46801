package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Coding;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.ui.look.Screen;
import zhagen.ui.reader.Reader;
import zhagen.ui.sources.SourcesScreen;

/// Corrects a text after it was coded, by keyboard, on the headless screen.
class CorrectionWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    @BeforeEach
    void openTheSampleStudy() {
        walk = Walk.throughTheSampleStudy(folder);
    }

    @Test
    void aTextIsCorrectedInThreePlacesAndEveryCodingStillSaysItsWordsAndUndoReturnsTheOffsets() {
        var start = walk.now();
        var text = text();
        var codings = start.pointingAt(source().id(), Coding.class);
        var first = codings.get(2).place().within(0);
        var last = codings.get(codings.size() / 2).place().within(0);

        beginCorrecting();
        caretTo(last.end());
        type("xyz");
        caretTo(first.start());
        type("abc");
        caretTo(first.start() + 5);
        walk.push(KeyCode.BACK_SPACE);
        type("d");
        assertThat(walk.now()).isEqualTo(start);
        walk.pictures("correct-edit");
        walk.push(KeyCode.CONTROL, KeyCode.ENTER);
        walk.until(() -> !walk.now().equals(start));

        assertThat(text()).hasSize(text.length() + 6);
        assertThat(words(codings.get(2))).isEqualTo(first.of(text).charAt(0) + "d" + first.of(text).substring(2));
        for (var coding : codings) {
            var span = coding.place().within(0);
            if (!span.overlaps(new Span(first.start(), first.start() + 2))
                    && !(span.start() < last.end() && span.end() > last.end())) {
                assertThat(words(coding)).isEqualTo(span.of(text));
            }
        }
        assertThat(walk.project().unfinished()).isEmpty();

        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> walk.now().equals(start));
        assertThat(text()).isEqualTo(text);
    }

    @Test
    void aCodingThatWouldLoseAllItsWordsIsNamedAndGoesOnlyWhenThatIsConfirmedAndWhatIsTypedOutlivesTheProgram() {
        var start = walk.now();
        var gone = start.pointingAt(source().id(), Coding.class).stream()
                .filter(coding -> coding.place().within(0).length() < 40)
                .findFirst()
                .orElseThrow();
        var span = gone.place().within(0);

        beginCorrecting();
        Screen.run(() -> reader().select(span));
        walk.push(KeyCode.DELETE);
        walk.push(KeyCode.CONTROL, KeyCode.ENTER);
        walk.until(() -> walk.robot.lookup(".loss-cell").queryAll().stream().anyMatch(cell -> cell.isVisible()));
        walk.pictures("correct-lost");
        assertThat(walk.now()).isEqualTo(start);

        walk.until(() -> !walk.project().unfinished().isEmpty());
        walk.open(folder.resolve("Walk.zhagen"));
        walk.until(this::isCorrecting);
        assertThat(walk.now()).isEqualTo(start);
        Screen.run(() -> reader().requestFocus());
        walk.push(KeyCode.CONTROL, KeyCode.ENTER);
        walk.until(() -> walk.robot.lookup("#correct-sure").tryQuery().isPresent());
        walk.robot.clickOn("#correct-sure");
        walk.until(() -> !walk.now().has(gone.id()));
        assertThat(walk.project().unfinished()).isEmpty();
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> walk.now().equals(start));
    }

    @Test
    void escapeGivesUpWhatWasTypedOnlyWhenThatIsConfirmed() {
        var start = walk.now();
        beginCorrecting();
        type("abc");
        walk.push(KeyCode.ESCAPE);
        walk.until(() -> walk.robot.lookup("#correct-sure").tryQuery().isPresent());
        assertThat(Screen.on(() -> reader().isFocused())).isFalse();
        walk.robot.clickOn("#correct-sure");
        walk.until(() -> !isCorrecting());
        assertThat(walk.now()).isEqualTo(start);
        walk.until(() -> walk.project().unfinished().isEmpty());
        beginCorrecting();
        walk.push(KeyCode.ESCAPE);
        walk.until(() -> !isCorrecting());
    }

    @Test
    void aNewerFileTakesThePlaceOfATextOnlyWhenWhatItCostsIsConfirmed() throws IOException {
        var start = walk.now();
        var text = text();
        var gone = start.pointingAt(source().id(), Coding.class).stream()
                .filter(coding -> coding.place().within(0).length() < 40)
                .findFirst()
                .orElseThrow();
        var words = gone.place().within(0).of(text);
        var newer = Files.writeString(
                folder.resolve("A01-更正.txt"),
                text.replace(words, "").replace("百分之九十五", "95%").replace("领导。我讲句实在话", "领导。我讲句老实话")
                        .replace("那真正推得动的时候", "那么真正推得动的时候"));
        Screen.run(() -> {
            var workbench = walk.workbench();
            workbench.stages().stream()
                    .filter(offered -> offered.homeOf().contains(Source.class))
                    .forEach(workbench.stage()::set);
            var screen = (SourcesScreen) workbench.screen(workbench.stage().get());
            screen.open(source());
            screen.replaceWith(newer);
        });
        walk.until(() -> walk.robot.lookup("#replace-sure").tryQuery().isPresent());
        walk.until(() -> walk.robot.lookup(".loss-cell").queryAll().stream().anyMatch(Node::isVisible));
        walk.pictures("correct-replace");
        assertThat(walk.now()).isEqualTo(start);
        walk.robot.clickOn("#replace-sure");
        walk.until(() -> !walk.now().has(gone.id()));
        assertThat(text()).contains("我讲句老实话").doesNotContain(words);
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> walk.now().equals(start));
    }

    private void beginCorrecting() {
        Screen.run(() -> reader().requestFocus());
        walk.push(KeyCode.CONTROL, KeyCode.E);
        walk.until(this::isCorrecting);
    }

    private boolean isCorrecting() {
        return walk.robot.lookup(".correcting-bar").tryQuery().filter(Node::isVisible).isPresent();
    }

    private void caretTo(int offset) {
        Screen.run(() -> {
            reader().select(new Span(offset, offset));
            reader().reveal(new Span(offset, offset), false);
        });
    }

    private void type(String words) {
        words.chars().forEach(c -> walk.push(KeyCode.getKeyCode(String.valueOf((char) c).toUpperCase())));
    }

    private Reader reader() {
        return walk.robot.lookup(".reader").queryAs(Reader.class);
    }

    private String words(Coding coding) {
        return walk.now().get(coding.id()).place().within(0).of(text());
    }

    private String text() {
        return walk.project().texts().read(source());
    }

    private Source source() {
        return walk.now().all(Source.class).findFirst().orElseThrow();
    }
}
