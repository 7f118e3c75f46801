package zhagen.diagram;

import java.awt.Color;
import java.util.Arrays;
import zhagen.diagram.Figure.Ink;

/// The colours of a figure: on the screen by day and by night, and on paper, where grey must be enough.
public record Style(
        Color paper,
        Color box,
        Color line,
        Color ink,
        Color secondInk,
        Color accent,
        Color tint,
        Color square,
        Color good,
        Color warning,
        Color bad) {

    public static final Style LIGHT = of(
            "#ffffff", "#ffffff", "#cfcac1", "#22262b", "#5b626b", "#1f5f8b", "#dbe9f4", "#efece5", "#2f7d4f",
            "#b4690e", "#b3372f");

    public static final Style DARK = of(
            "#1f242a", "#262c33", "#48515b", "#e4e7ea", "#a8b0b8", "#6fb1de", "#264152", "#333a41", "#6cc38c",
            "#e0a050", "#e5776f");

    public static final Style PRINT = of(
            "#ffffff", "#ffffff", "#555555", "#000000", "#333333", "#000000", "#e6e6e6", "#f2f2f2", "#000000",
            "#000000", "#000000");

    private static Style of(String... colours) {
        var all = Arrays.stream(colours).map(Color::decode).toArray(Color[]::new);
        return new Style(
                all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9], all[10]);
    }

    Color of(Ink ink) {
        return switch (ink) {
            case PLUS -> good;
            case MINUS, CONFLICT -> bad;
            case MIXED -> warning;
            case PLAIN -> secondInk;
            case INTERVENTION -> accent;
        };
    }

    /// A colour on its way into the paper.
    Color paler(Color colour) {
        return new Color(
                paler(colour.getRed(), paper.getRed()),
                paler(colour.getGreen(), paper.getGreen()),
                paler(colour.getBlue(), paper.getBlue()));
    }

    private static int paler(int colour, int paper) {
        return (colour * 58 + paper * 42) / 100;
    }
}
