package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
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
import zhagen.ui.look.Palette;
import zhagen.ui.look.Screen;
import zhagen.ui.reader.Reader;
import zhagen.ui.sources.SourcesScreen;
import zhagen.ui.workbench.Preferences;

/// Corrects a text after it was coded, by keyboard, on the headless screen.
class CorrectionWalkTest {

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
    void aTextIsCorrectedInThreePlacesAndEveryCodingStillSaysItsWordsAndUndoReturnsTheOffsets() {
        var start = now();
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
        robot.push(KeyCode.BACK_SPACE);
        type("d");
        assertThat(now()).isEqualTo(start);
        pictures("correct-edit");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitUntil(() -> !now().equals(start));

        assertThat(text()).hasSize(text.length() + 6);
        assertThat(words(codings.get(2))).isEqualTo(first.of(text).charAt(0) + "d" + first.of(text).substring(2));
        for (var coding : codings) {
            var span = coding.place().within(0);
            if (!span.overlaps(new Span(first.start(), first.start() + 2))
                    && !(span.start() < last.end() && span.end() > last.end())) {
                assertThat(words(coding)).isEqualTo(span.of(text));
            }
        }
        assertThat(project().unfinished()).isEmpty();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> now().equals(start));
        assertThat(text()).isEqualTo(text);
    }

    @Test
    void aCodingThatWouldLoseAllItsWordsIsNamedAndGoesOnlyWhenThatIsConfirmedAndWhatIsTypedOutlivesTheProgram() {
        var start = now();
        var gone = start.pointingAt(source().id(), Coding.class).stream()
                .filter(coding -> coding.place().within(0).length() < 40)
                .findFirst()
                .orElseThrow();
        var span = gone.place().within(0);

        beginCorrecting();
        Screen.run(() -> reader().select(span));
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitUntil(() -> robot.lookup(".loss-cell").queryAll().stream().anyMatch(cell -> cell.isVisible()));
        pictures("correct-lost");
        assertThat(now()).isEqualTo(start);

        waitUntil(() -> !project().unfinished().isEmpty());
        Screen.run(() -> window.open(folder.resolve("Walk.zhagen")));
        waitUntil(() -> window.open() != null && window.open().isSettled()
                && isCorrecting());
        assertThat(now()).isEqualTo(start);
        Screen.run(() -> reader().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitUntil(() -> robot.lookup("#correct-sure").tryQuery().isPresent());
        robot.clickOn("#correct-sure");
        waitUntil(() -> !now().has(gone.id()));
        assertThat(project().unfinished()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> now().equals(start));
    }

    @Test
    void escapeGivesUpWhatWasTypedOnlyWhenThatIsConfirmed() {
        var start = now();
        beginCorrecting();
        type("abc");
        robot.push(KeyCode.ESCAPE);
        waitUntil(() -> robot.lookup("#correct-sure").tryQuery().isPresent());
        assertThat(Screen.on(() -> reader().isFocused())).isFalse();
        robot.clickOn("#correct-sure");
        waitUntil(() -> !isCorrecting());
        assertThat(now()).isEqualTo(start);
        waitUntil(() -> project().unfinished().isEmpty());
        beginCorrecting();
        robot.push(KeyCode.ESCAPE);
        waitUntil(() -> !isCorrecting());
    }

    @Test
    void aNewerFileTakesThePlaceOfATextOnlyWhenWhatItCostsIsConfirmed() throws IOException {
        var start = now();
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
            var workbench = window.open().workbench();
            workbench.stages().stream()
                    .filter(offered -> offered.homeOf().contains(Source.class))
                    .forEach(workbench.stage()::set);
            var screen = (SourcesScreen) workbench.screen(workbench.stage().get());
            screen.open(source());
            screen.replaceWith(newer);
        });
        waitUntil(() -> robot.lookup("#replace-sure").tryQuery().isPresent());
        waitUntil(() -> robot.lookup(".loss-cell").queryAll().stream().anyMatch(Node::isVisible));
        pictures("correct-replace");
        assertThat(now()).isEqualTo(start);
        robot.clickOn("#replace-sure");
        waitUntil(() -> !now().has(gone.id()));
        assertThat(text()).contains("我讲句老实话").doesNotContain(words);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> now().equals(start));
    }

    private void beginCorrecting() {
        Screen.run(() -> reader().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.E);
        waitUntil(this::isCorrecting);
    }

    private boolean isCorrecting() {
        return robot.lookup(".correcting-bar").tryQuery().filter(Node::isVisible).isPresent();
    }

    private void pictures(String name) {
        for (var language : Language.values()) {
            for (var palette : Palette.values()) {
                Screen.run(() -> {
                    preferences.language().set(language);
                    preferences.palette().set(palette);
                });
                waitUntil(() -> window.open().isSettled());
                Screen.picture(stage.getScene(), name + "-" + (language + "-" + palette).toLowerCase());
            }
        }
        Screen.run(() -> {
            preferences.language().set(Language.ZH);
            preferences.palette().set(Palette.LIGHT);
        });
    }

    private void caretTo(int offset) {
        Screen.run(() -> {
            reader().select(new Span(offset, offset));
            reader().reveal(new Span(offset, offset), false);
        });
    }

    private void type(String words) {
        words.chars().forEach(c -> robot.push(KeyCode.getKeyCode(String.valueOf((char) c).toUpperCase())));
    }

    private Reader reader() {
        return robot.lookup(".reader").queryAs(Reader.class);
    }

    private String words(Coding coding) {
        return now().get(coding.id()).place().within(0).of(text());
    }

    private String text() {
        return project().texts().read(source());
    }

    private Source source() {
        return now().all(Source.class).findFirst().orElseThrow();
    }

    private Snapshot now() {
        return project().now();
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
