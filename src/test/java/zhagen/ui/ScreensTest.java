package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.application.Platform;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.ui.look.Screen;

class ScreensTest {

    @Test
    void everyScreenIsDrawnInBothLanguagesAndThemes(@TempDir Path folder) throws IOException {
        Screen.run(() -> {});
        try (var project = Sample.in(folder.resolve("Sample.zhagen"), Platform::runLater)) {
            var files = Pictures.draw(project, Path.of("target", "screens"));

            assertThat(files).hasSizeGreaterThanOrEqualTo(8);
            for (var file : files) {
                assertThat(colours(ImageIO.read(file.toFile()))).as(file.toString()).isGreaterThan(100);
            }
        }
    }

    private static long colours(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .distinct()
                .count();
    }
}
