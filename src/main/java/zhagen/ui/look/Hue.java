package zhagen.ui.look;

import javafx.scene.paint.Color;

/// The colours of codes, chosen so that every two stay apart for eyes that see red, green or blue otherwise.
/// Each has a strong form for stripes and dots, and a pale one that text is read on.
public enum Hue {
    BLUE("#3c6db5", "#dae4f4", "#74aeec", "#25405f"),
    ORANGE("#c98010", "#fbe4c4", "#f5b347", "#533e1b"),
    GREEN("#5b8d64", "#dbeedb", "#93cf92", "#26472c"),
    ROSE("#b14b88", "#f6dcea", "#f07fb0", "#572b42"),
    PURPLE("#5f4290", "#e3dbf1", "#957bdf", "#3e2f66"),
    TEAL("#3498bb", "#d3eff4", "#5fdde0", "#17484f"),
    BROWN("#846b1e", "#e9e4c9", "#b89a3c", "#443d19"),
    RED("#98302a", "#f4d9d5", "#cf6a63", "#582a27");

    final Color lightStrong;
    final Color lightPale;
    final Color darkStrong;
    final Color darkPale;

    Hue(String lightStrong, String lightPale, String darkStrong, String darkPale) {
        this.lightStrong = Color.web(lightStrong);
        this.lightPale = Color.web(lightPale);
        this.darkStrong = Color.web(darkStrong);
        this.darkPale = Color.web(darkPale);
    }

    /// The hue kept as a number with a code; any number has one.
    public static Hue of(int number) {
        return values()[Math.floorMod(number, values().length)];
    }
}
