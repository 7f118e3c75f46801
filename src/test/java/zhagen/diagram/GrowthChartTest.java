package zhagen.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthChartTest {

    private static GrowthChart chart(int sources, List<String> held) {
        var bars = new ArrayList<GrowthChart.Bar>();
        double known = 0;
        for (int i = 0; i < sources; i++) {
            int fresh = Math.max(0, 20 - i * 3);
            known += fresh / 80.0;
            bars.add(new GrowthChart.Bar("A%02d".formatted(i + 1), fresh, Math.min(1, known), (i + 1.0) / sources));
        }
        var words = new GrowthChart.Words("新编码", "累计比例", "随机次序中位数", "保留 C01、C02、C03", "6+2");
        return new GrowthChart(
                "理论饱和度（编码）", "九份资料", new Rect(0, 0, 420, 240), bars, words, held, Math.min(sources, 8));
    }

    @Test
    void theSvgKeepsItsWordsAndSaysItselfInWords() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "screens"));
        FigureFiles.write(chart(9, List.of("C01", "C02", "C03")), Style.PRINT, folder.resolve("growth.svg"));
        FigureFiles.write(chart(9, List.of("C01", "C02", "C03")), Style.PRINT, folder.resolve("growth-print.png"));
        assertThat(Files.readString(folder.resolve("growth.svg")))
                .contains("<title>理论饱和度（编码）</title>", "<desc>九份资料</desc>", "A01", "6+2", "C01", "100%");
        assertThat(ImageIO.read(folder.resolve("growth-print.png").toFile()).getWidth()).isBetween(1750, 1751);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 500})
    void howeverManySourcesThereAreItIsDrawn(int sources) throws IOException {
        var file = Files.createDirectories(Path.of("target", "screens")).resolve("growth-" + sources + ".png");
        FigureFiles.write(chart(sources, List.of()), Style.DARK, file);
        assertThat(Files.size(file)).isPositive();
    }
}
