package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhagen.model.Language;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Screen;
import zhagen.ui.workbench.Preferences;

class ScreensTest {

    @Test
    void everyScreenIsDrawnInBothLanguagesAndThemes(@TempDir Path folder) throws IOException {
        Screen.run(() -> {});
        try (var project = SampleProject.create(folder.resolve("Sample.zhagen"), OpenProject.SETTINGS)) {
            var files = Pictures.draw(project, Path.of("target", "screens"));

            assertThat(files).hasSizeGreaterThanOrEqualTo(8);
            for (var file : files) {
                assertThat(colours(ImageIO.read(file.toFile()))).as(file.toString()).isGreaterThan(100);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theStartPageIsDrawnInBothThemes(Palette palette, @TempDir Path folder) {
        for (var language : Language.values()) {
            var scene = Screen.on(() -> {
                var preferences = Preferences.fresh();
                preferences.language().set(language);
                preferences.palette().set(palette);
                preferences.opened(folder);
                var drawn = new Scene(new StartPage(preferences, new NoWays()), 1280, 800);
                Dress.on(drawn, preferences.palette());
                return drawn;
            });
            var name = "start-%s-%s".formatted(language, palette).toLowerCase(Locale.ROOT);
            assertThat(colours(Screen.picture(scene, name))).isGreaterThan(50);
        }
    }

    /// Leads nowhere.
    private record NoWays() implements StartPage.Ways {

        @Override
        public void create(Path folder, String title, String coder, List<Path> files) {}

        @Override
        public void chooseProject() {}

        @Override
        public List<Path> chooseFiles() {
            return List.of();
        }

        @Override
        public @Nullable Path chooseFolder(Path before) {
            return null;
        }

        @Override
        public void open(Path folder) {}

        @Override
        public void openSample() {}
    }

    private static long colours(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .distinct()
                .count();
    }
}
