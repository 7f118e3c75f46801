package zhagen.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Span;
import zhagen.ui.look.Fonts;
import zhagen.ui.look.Screen;

class TypesetterTest {

    private static final List<String> MATTER = List.of("数据", "共享", "责任边界不清", "，", "。", "“协调”", "（略）", "《办法》",
            "department ", "it's ", "Ångström ", "12.5% ", "😀", "e\u0301", "𠮷", "……",
            "Ελλάδα ", "नमस्ते ", "สวัสดี", "مرحبا ", "ㄅㄆ", "한국어 ");

    private final Advances advances = Screen.on(() -> new Advances(Fonts.regular(16)));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void linesHoldEveryCharacterOnceAndFit(long seed) {
        var random = new Random(seed);
        var text = text(random);
        var words = new Span(0, text.length());
        double width = 100 + random.nextInt(500);
        var lines = lines(text, words, width);
        int at = words.start();
        var graphemes = new Graphemes(text);
        for (var line : lines) {
            assertThat(line.start()).isEqualTo(at);
            assertThat(graphemes.isBoundary(line.end())).as(line.of(text)).isTrue();
            assertThat(painted(line.of(text).stripTrailing())).isLessThan(width + 3);
            at = line.end();
        }
        assertThat(at).isEqualTo(words.end());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void wordsMeasureWhatTheToolkitPaints(long seed) {
        var text = text(new Random(seed));
        for (int start = 0; start + 40 < text.length(); start += 40) {
            var piece = text.substring(start, start + 40);
            assertThat(Screen.on(() -> advances.of(piece))).isBetween(painted(piece) - 0.5, painted(piece) + 0.5);
        }
    }

    @Test
    void noLineBeginsWithWhatBelongsToTheLineBefore() {
        var text = "他说：“部门之间的数据，都是各管各的。”（笑）《管理办法》里没有写清楚，谁提供、谁负责？".repeat(12);
        for (int width = 120; width < 640; width += 13) {
            for (var line : lines(text, new Span(0, text.length()), width)) {
                assertThat("，。”）》、？：".indexOf(text.charAt(line.start()))).as(line.of(text)).isNegative();
                assertThat("“（《".indexOf(text.charAt(line.end() - 1))).as(line.of(text)).isNegative();
            }
        }
    }

    @Test
    void aWordThatIsTooLongIsBrokenAndALineBreakInTheTextIsKept() {
        var text = "Donaudampfschifffahrtsgesellschaftskapitän\n好\n\n完";
        assertThat(lines(text, new Span(0, text.length()), 120).stream().map(line -> line.of(text)))
                .hasSizeGreaterThan(5).endsWith("好", "", "完");
    }

    @Test
    void aNameThatDoesNotFitEndsInAnEllipsis() {
        assertThat(Screen.on(() -> Typesetter.elided("责任边界不清", 66, advances))).isEqualTo("责任边…");
        assertThat(Screen.on(() -> Typesetter.elided("责任边界不清", 96, advances))).isEqualTo("责任边界不清");
        assertThat(Screen.on(() -> Typesetter.elided("责任边界不清", 20, advances))).isEmpty();
    }

    private List<Span> lines(String text, Span words, double width) {
        return Screen.on(() -> new Typesetter(text, new Graphemes(text), advances).lines(words, width));
    }

    private static double painted(String words) {
        return Screen.on(() -> {
            var text = new Text(words);
            text.setFont(Fonts.regular(16));
            return text.getLayoutBounds().getWidth();
        });
    }

    private static String text(Random random) {
        return random.ints(600, 0, MATTER.size()).mapToObj(MATTER::get).collect(Collectors.joining());
    }
}
