package zhagen.ui.look;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;

/// The colours of a theme. Painted controls ask for them, stylesheets look them up by the names that
/// [#style()] gives them, so that they are written in one place.
public enum Palette {
    LIGHT,
    DARK;

    public Color of(Tone tone) {
        return this == LIGHT ? tone.light : tone.dark;
    }

    /// The colour of a code's dot or stripe.
    public Color strong(Hue hue) {
        return this == LIGHT ? hue.lightStrong : hue.darkStrong;
    }

    /// What a code's words stand on.
    public Color pale(Hue hue) {
        return this == LIGHT ? hue.lightPale : hue.darkPale;
    }

    /// Declarations for the style of a scene's root: `-zh-ink: #22262b;` and so on for every tone, and
    /// `-zh-blue`, `-zh-blue-pale` for every hue.
    public String style() {
        return Arrays.stream(Tone.values()).map(tone -> declared(tone.css(), of(tone))).collect(Collectors.joining())
                + Arrays.stream(Hue.values()).map(this::declared).collect(Collectors.joining());
    }

    private String declared(Hue hue) {
        var name = "-zh-" + hue.name().toLowerCase(Locale.ROOT);
        return declared(name, strong(hue)) + declared(name + "-pale", pale(hue));
    }

    private static String declared(String name, Color color) {
        return "%s: %s; ".formatted(name, web(color));
    }

    /// A colour as stylesheets and SVG write it, without its opacity.
    public static String web(Color color) {
        return "#%02x%02x%02x".formatted(Math.round(color.getRed() * 255), Math.round(color.getGreen() * 255),
                Math.round(color.getBlue() * 255));
    }
}
