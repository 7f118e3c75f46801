package zhagen.ui.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import zhagen.ui.look.Hue;
import zhagen.ui.look.Styles;

/// The coloured dot before a code's name.
public final class Dots {

    private static final List<String> HUES = Arrays.stream(Hue.values()).map(Dots::style).toList();

    private Dots() {}

    public static Region of(int hue) {
        var dot = new Region();
        dot.getStyleClass().add("dot");
        dye(dot, hue);
        return dot;
    }

    /// Gives a node, and what stands in it, the colours `-zh-hue` and `-zh-hue-pale`.
    public static void dye(Node node, int hue) {
        Styles.choose(node, style(Hue.of(hue)), HUES);
    }

    static String style(Hue hue) {
        return "hue-" + hue.name().toLowerCase(Locale.ROOT);
    }

    /// All hues, by number.
    static int count() {
        return (int) Arrays.stream(Hue.values()).count();
    }
}
