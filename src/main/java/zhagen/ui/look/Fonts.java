package zhagen.ui.look;

import java.util.Objects;
import javafx.scene.text.Font;

/// The one family that Zhagen is set in. The files are opened at the first question for a font, once.
/// Screen thread.
public final class Fonts {

    private Fonts() {}

    /// The family's name, for stylesheets. Asking for it makes the fonts known to the toolkit.
    public static String family() {
        return Loaded.REGULAR.getFamily();
    }

    /// The toolkit takes the semibold for a family of its own: a stylesheet that wants it names this one,
    /// since `-fx-font-weight` finds only the regular.
    public static String semiboldFamily() {
        return Loaded.SEMIBOLD.getFamily();
    }

    public static Font regular(double size) {
        return Font.font(Loaded.REGULAR.getName(), size);
    }

    public static Font semibold(double size) {
        return Font.font(Loaded.SEMIBOLD.getName(), size);
    }

    private static final class Loaded {

        private static final Font REGULAR = load("NotoSansSC_400Regular.ttf");
        private static final Font SEMIBOLD = load("NotoSansSC_600SemiBold.ttf");

        private static Font load(String file) {
            var resource = Objects.requireNonNull(Fonts.class.getResource("/zhagen/fonts/" + file), file);
            return Objects.requireNonNull(Font.loadFont(resource.toExternalForm(), 13), file);
        }
    }
}
