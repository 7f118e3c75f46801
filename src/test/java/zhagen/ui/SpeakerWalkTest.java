package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Id;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Turn;
import zhagen.ui.coding.CodingScreen;
import zhagen.ui.look.Screen;
import zhagen.ui.reader.Reader;

/// Corrects who says a turn, by a click on the name beside it and by keyboard.
class SpeakerWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    @BeforeEach
    void openTheSampleStudy() {
        walk = Walk.throughTheSampleStudy(folder);
    }

    private Id<Source> source() {
        return Screen.on(() -> ((CodingScreen) walk.workbench().screen(walk.workbench().stage().get())).source());
    }

    private Reader reader() {
        return (Reader) walk.node(".reader");
    }

    private Turn turn(int number) {
        return walk.now().pointingAt(source(), Turn.class).get(number - 1);
    }

    private void name(String words) {
        Screen.run(() -> ((ComboBox<?>) walk.node("#who")).getEditor().setText(words));
    }

    private Speaker speaker(int number) {
        return walk.now().get(turn(number).speaker());
    }

    @Test
    void aClickOnANameAsksWhoSpokeAndOneTurnOrAllAreCorrected() {
        var start = walk.now();
        var asks = speaker(1);
        var answers = speaker(2);
        assertThat(asks).isNotEqualTo(answers);

        var words = turn(2).words().start();
        var place = Screen.on(() -> {
            var box = reader().boundsOf(new Span(words, words)).orElseThrow();
            return reader().localToScreen(new Point2D(box.getMinX() - 30, box.getCenterY()));
        });
        walk.robot.clickOn(place);
        walk.until(() -> walk.isThere("#who"));
        name(asks.name());
        walk.push(KeyCode.ENTER);
        walk.until(() -> speaker(2).equals(asks));
        assertThat(speaker(4)).isEqualTo(answers);
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> walk.now().equals(start));
        walk.settle();

        Screen.run(() -> {
            reader().requestFocus();
            reader().select(new Span(words, words));
        });
        walk.push(KeyCode.H);
        walk.until(() -> walk.isThere("#who"));
        name("李某");
        walk.picture("speaker-new");
        walk.push(KeyCode.ENTER);
        walk.until(() -> speaker(2).name().equals("李某"));
        assertThat(speaker(2).role()).isEqualTo(SpeakerRole.PARTICIPANT);
        walk.settle();
        walk.picture("speaker-after");
    }
}
