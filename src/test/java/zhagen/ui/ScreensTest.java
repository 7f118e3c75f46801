package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.ui.look.Screen;

class ScreensTest {

    @Test
    void everyScreenIsDrawnInBothLanguagesAndThemes(@TempDir Path folder) throws IOException {
        Screen.run(() -> {});
        try (var project = SampleProject.create(folder.resolve("Sample.zhagen"), OpenProject.SETTINGS)) {
            var files = Pictures.draw(project, Path.of("target", "screens"));

            assertThat(files).hasSizeGreaterThanOrEqualTo(28);
            assertThat(files).anyMatch(file -> file.endsWith("start-zh-light.png"));
            for (var file : files) {
                assertThat(colours(ImageIO.read(file.toFile()))).as(file.toString())
                        .isGreaterThan(file.getFileName().toString().startsWith("start-") ? 50 : 100);
            }
        }
    }

    private static long colours(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .distinct()
                .count();
    }
}
