package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Coding;
import zhagen.model.Place;
import zhagen.ui.look.Screen;
import zhagen.ui.reader.Reader;

/// What reads like the words that are selected is shown on request, and codes them only when it is chosen.
class SimilarWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    private Reader reader;
    private Place place;

    @BeforeEach
    void selectWhatOthersSayInWordsMuchLikeThese() {
        walk = Walk.throughTheSampleStudy(folder);
        walk.go("open");
        place = walk.now().all(Coding.class)
                .map(Coding::place)
                .filter(it -> it.span() != null && walk.project().texts().read(walk.now().get(it.source()))
                        .substring(it.span().start(), it.span().end()).contains("责任"))
                .findFirst()
                .orElseThrow();
        Screen.run(() -> walk.workbench().openPassage(place));
        walk.settle();
        reader = walk.robot.lookup(".reader").queryAs(Reader.class);
        Screen.run(() -> {
            reader.select(place.within(0));
            reader.requestFocus();
        });
        walk.push(KeyCode.L);
        walk.until(() -> walk.isThere(".similar-row"));
        walk.settle();
    }

    private List<Coding> here() {
        return walk.now().pointingAt(place.source(), Coding.class).stream()
                .filter(coding -> coding.place().equals(place))
                .toList();
    }

    private Node owner() {
        return Screen.on(() -> walk.stage.getScene().getFocusOwner());
    }

    /// A code that the passage does not have yet, gone to by key.
    private Button goToAnotherCode() {
        var names = here().stream().map(coding -> walk.now().get(coding.code()).name().zh()).toList();
        for (int i = 0; i < 30; i++) {
            if (owner() instanceof Button chip && !names.contains(chip.getText())) {
                return chip;
            }
            var before = owner();
            walk.push(KeyCode.RIGHT);
            if (owner() == before) {
                walk.push(KeyCode.DOWN);
            }
        }
        throw new AssertionError("nothing else is suggested");
    }

    @Test
    void aSuggestionCodesWhenItIsChosenAndNotBefore() {
        walk.pictures("similar");
        var before = walk.now();
        var coded = here();
        assertThat(coded).isNotEmpty();

        var name = goToAnotherCode().getText();
        assertThat(walk.now()).isEqualTo(before);
        walk.key(KeyCode.SPACE);
        walk.until(() -> here().size() == coded.size() + 1);
        assertThat(walk.isThere(".similar-row")).isTrue();
        assertThat(here()).anyMatch(coding -> !before.has(coding.id())
                && walk.now().get(coding.code()).name().zh().equals(name));
        assertThat(walk.project().history(1).getFirst().label().key()).isEqualTo("change.coding.add");
        walk.picture("similar-ticked");

        walk.push(KeyCode.ESCAPE);
        walk.settle();
        assertThat(walk.isThere(".similar-row")).isFalse();
        assertThat(owner()).isEqualTo(reader);
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> walk.now().equals(before));
    }

    @Test
    void enterCodesAndGoesBackToTheTextAndWhereItStandsCanBeLookedUp() {
        var before = walk.now();
        goToAnotherCode();
        walk.key(KeyCode.ENTER);
        walk.until(() -> !walk.now().equals(before));
        walk.settle();
        assertThat(walk.isThere(".similar-row")).isFalse();
        assertThat(owner()).isEqualTo(reader);

        Screen.run(() -> reader.select(place.within(0)));
        walk.push(KeyCode.L);
        walk.until(() -> walk.isThere(".similar-row"));
        walk.settle();
        walk.push(KeyCode.SHIFT, KeyCode.ENTER);
        walk.settle();
        assertThat(walk.isThere(".similar-row")).isFalse();
        assertThat(Screen.on(() -> reader.getSelection())).isNotEqualTo(place.span());
    }
}
