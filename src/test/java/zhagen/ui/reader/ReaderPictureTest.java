package zhagen.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhagen.model.Span;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Screen;
import zhagen.ui.look.Tone;

class ReaderPictureTest {

    @ParameterizedTest
    @CsvSource({"zh, LIGHT", "zh, DARK", "en, LIGHT", "en, DARK"})
    void theReaderIsDrawnInBothLanguagesAndThemes(String language, Palette palette) {
        var interview = language.equals("zh") ? Interview.chinese() : Interview.english();
        var scene = Screen.on(() -> {
            var reader = new Reader();
            reader.setPalette(palette);
            reader.show(interview.text(), interview.marks());
            var root = new StackPane(reader);
            root.setStyle(palette.style() + "-fx-background-color: -zh-paper;");
            var drawn = new Scene(root, 1040, 800, palette.of(Tone.PAPER));
            root.applyCss();
            root.layout();
            reader.selectMark(language.equals("zh") ? 6 : 3);
            reader.setHits(List.of(interview.where(language.equals("zh") ? "专班" : "deputy")));
            reader.select(interview.where(language.equals("zh") ? "不能老是我们往外掏" : "to be honest. A request comes in"));
            return drawn;
        });
        var theme = palette.name().toLowerCase(Locale.ROOT);
        var picture = Screen.picture(scene, "reader-%s-%s".formatted(language, theme));
        assertThat(colours(picture)).isGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT", "zh, DARK", "en, LIGHT", "en, DARK"})
    void codingsThatOverlapInEveryWayAreDrawn(String language, Palette palette) {
        var hard = language.equals("zh") ? HardCases.chinese() : HardCases.english();
        var scene = Screen.on(() -> {
            var reader = new Reader();
            reader.setPalette(palette);
            reader.setOnMarkResized((_, _) -> {});
            reader.settingsProperty().set(ReaderSettings.of(Map.of("gutter", "fifth_lines")));
            reader.setChosenCode(3);
            reader.show(hard.text(), hard.marks());
            var root = new StackPane(reader);
            root.setStyle(palette.style() + "-fx-background-color: -zh-paper;");
            var drawn = new Scene(root, 960, 860, palette.of(Tone.PAPER));
            root.applyCss();
            root.layout();
            reader.selectMark(1);
            return drawn;
        });
        var picture =
                Screen.picture(scene, "reader-hard-%s-%s".formatted(language, palette.name().toLowerCase(Locale.ROOT)));
        assertThat(colours(picture)).isGreaterThan(200);
    }

    private static long colours(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0,
                picture.getWidth())).distinct().count();
    }
}
