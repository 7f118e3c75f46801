package zhagen.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import zhagen.messages.Messages;
import zhagen.model.Language;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Tone;

class FigureFilesTest {

    private static final Path FIGURES = Path.of("target/figures");

    @TempDir
    Path folder;

    @Test
    void aFigureIsDrawnInBothLanguagesForScreenAndPaper() throws Exception {
        Files.createDirectories(FIGURES);
        var sharing = new Sharing();
        var chinese = sharing.figure(Language.ZH);
        var english = sharing.figure(Language.EN);
        FigureFiles.png(chinese, Style.LIGHT, 110, FIGURES.resolve("zh-light.png"));
        FigureFiles.png(chinese, Style.DARK, 110, FIGURES.resolve("zh-dark.png"));
        FigureFiles.png(english, Style.LIGHT, 110, FIGURES.resolve("en-light.png"));
        FigureFiles.png(english, Style.PRINT, 110, FIGURES.resolve("en-print.png"));
        FigureFiles.png(sharing.figureInBoth(), Style.PRINT, 110, FIGURES.resolve("both-print.png"));
        FigureFiles.svg(chinese, Style.LIGHT, FIGURES.resolve("zh-light.svg"));
        var theory = FiguresTest.large(new Random(7));
        var captions = new Captions(theory.now(), theory.model(), Messages.in(Language.ZH), false);
        FigureFiles.png(Figures.layOut(theory.graph(), captions), Style.LIGHT, 72, FIGURES.resolve("large.png"));
        try (var drawn = Files.list(FIGURES)) {
            assertThat(drawn).hasSizeGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void wordsStayWordsInAnSvgThatSaysWhatItShows() throws Exception {
        var file = folder.resolve("figure.svg");
        FigureFiles.svg(new Sharing().figure(Language.ZH), Style.LIGHT, file);
        var document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(document.getDocumentElement().getLocalName()).isEqualTo("svg");
        assertThat(texts(document.getElementsByTagName("title"))).containsExactly("model");
        assertThat(texts(document.getElementsByTagName("desc")).getFirst()).contains("共享感知风险 — 负向（−） → 共享参与意愿");
        assertThat(texts(document.getElementsByTagName("text")))
                .contains("共享感知风险", "核心 · 52\u00a0处 · 9\u00a0人");
        var svg = Files.readString(file);
        assertThat(svg).contains("Noto Sans SC").contains("font-weight=\"600\"").doesNotContain("SemiBold");
    }

    private static List<String> texts(NodeList nodes) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(((Element) nodes.item(i)).getTextContent());
        }
        return texts;
    }

    @Test
    void aPngHasTheResolutionAskedFor() throws Exception {
        var file = folder.resolve("figure.png");
        var figure = new Sharing().figure(Language.EN);
        FigureFiles.png(figure, Style.PRINT, FigureFiles.PRINT_DPI, file);
        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(figure.bounds().width() * 300 / 72));
        assertThat(image.getRGB(0, 0)).isEqualTo(Color.WHITE.getRGB());
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("pHYs");
    }

    @Test
    void onPaperThereIsNothingButGrey() throws Exception {
        var file = folder.resolve("figure.png");
        FigureFiles.png(new Sharing().figure(Language.EN), Style.PRINT, 72, file);
        var image = ImageIO.read(file.toFile());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                var colour = new Color(image.getRGB(x, y));
                assertThat(colour.getRed()).isEqualTo(colour.getGreen()).isEqualTo(colour.getBlue());
            }
        }
    }

    @Test
    void figuresHaveTheColoursOfTheScreensTheyStandOn() {
        for (var style : List.of(Style.LIGHT, Style.DARK)) {
            var palette = style == Style.LIGHT ? Palette.LIGHT : Palette.DARK;
            assertThat(web(style.paper())).isEqualTo(Palette.web(palette.of(Tone.PAPER)));
            assertThat(web(style.ink())).isEqualTo(Palette.web(palette.of(Tone.INK)));
            assertThat(web(style.secondInk())).isEqualTo(Palette.web(palette.of(Tone.SECOND_INK)));
            assertThat(web(style.accent())).isEqualTo(Palette.web(palette.of(Tone.ACCENT)));
            assertThat(web(style.tint())).isEqualTo(Palette.web(palette.of(Tone.SELECTION)));
            assertThat(web(style.good())).isEqualTo(Palette.web(palette.of(Tone.GOOD)));
            assertThat(web(style.warning())).isEqualTo(Palette.web(palette.of(Tone.WARNING)));
            assertThat(web(style.bad())).isEqualTo(Palette.web(palette.of(Tone.BAD)));
        }
    }

    private static String web(Color colour) {
        return "#%06x".formatted(colour.getRGB() & 0xffffff);
    }
}
