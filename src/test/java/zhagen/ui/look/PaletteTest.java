package zhagen.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    private static final List<double[][]> EYES = List.of(
            new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            new double[][] {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
                    {-0.003882, -0.048116, 1.051998}},
            new double[][] {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413},
                    {-0.01182, 0.04294, 0.968881}},
            new double[][] {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602},
                    {0.004733, 0.691367, 0.3039}});

    @ParameterizedTest
    @EnumSource
    void textOnAnySurfaceAndAnyHighlightIsReadable(Palette palette) {
        for (var ink : List.of(Tone.INK, Tone.SECOND_INK)) {
            for (var surface : List.of(Tone.GROUND, Tone.PANEL, Tone.PAPER, Tone.SELECTION)) {
                assertThat(contrast(palette.of(ink), palette.of(surface)))
                        .as("%s on %s", ink, surface).isGreaterThan(4.5);
            }
            for (var hue : Hue.values()) {
                assertThat(contrast(palette.of(ink), palette.pale(hue))).as("%s on %s", ink, hue).isGreaterThan(4.5);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTwoHuesStayApartForEveryEye(Palette palette) {
        for (var eye : EYES) {
            for (var one : Hue.values()) {
                for (var other : Hue.values()) {
                    if (one != other) {
                        assertThat(distance(palette.strong(one), palette.strong(other), eye))
                                .as("%s and %s", one, other).isGreaterThan(0.06);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDotAndStripeStandsOutFromWhatItStandsOn(Palette palette) {
        for (var surface : List.of(Tone.PANEL, Tone.PAPER)) {
            for (var hue : Hue.values()) {
                assertThat(contrast(palette.strong(hue), palette.of(surface)))
                        .as("%s on %s", hue, surface).isGreaterThan(3);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPaleTwinIsToldFromPlainPaperByEveryEye(Palette palette) {
        for (var eye : EYES) {
            for (var hue : Hue.values()) {
                assertThat(distance(palette.pale(hue), palette.of(Tone.PAPER), eye))
                        .as("%s on paper", hue).isGreaterThan(0.05);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStylesheetFindsEveryToneAndHueByName(Palette palette) {
        assertThat(palette.style()).contains("-zh-second-ink: ", "-zh-blue: ", "-zh-blue-pale: ");
        assertThat(palette.style().split(";")).hasSize(Tone.values().length + 2 * Hue.values().length + 1);
    }

    private static double contrast(Color one, Color other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /// In OKLab, as an eye with the given matrix (Machado 2009) sees the two.
    private static double distance(Color one, Color other, double[][] eye) {
        var a = oklab(seen(one, eye));
        var b = oklab(seen(other, eye));
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] seen(Color color, double[][] eye) {
        double[] rgb = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
        var seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.clamp(eye[i][0] * rgb[0] + eye[i][1] * rgb[1] + eye[i][2] * rgb[2], 0, 1);
        }
        return seen;
    }

    private static double[] oklab(double[] rgb) {
        var l = Math.cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
        var m = Math.cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
        var s = Math.cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
        return new double[] {0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s};
    }
}
