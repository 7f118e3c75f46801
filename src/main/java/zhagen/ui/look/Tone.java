package zhagen.ui.look;

import java.util.Locale;
import javafx.scene.paint.Color;

/// A colour by its task, the same name in both themes.
public enum Tone {
    GROUND("#f6f5f2", "#16191d"),
    PANEL("#fbfaf8", "#1b1f24"),
    PAPER("#ffffff", "#1f242a"),
    LINE("#e4e1da", "#2c333b"),
    INK("#22262b", "#e4e7ea"),
    SECOND_INK("#5b626b", "#a8b0b8"),
    FAINT("#8d949c", "#727b85"),
    ACCENT("#1f5f8b", "#6fb1de"),
    SELECTION("#dbe9f4", "#264152"),
    GOOD("#2f7d4f", "#6cc38c"),
    WARNING("#b4690e", "#e0a050"),
    BAD("#b3372f", "#e5776f");

    final Color light;
    final Color dark;

    Tone(String light, String dark) {
        this.light = Color.web(light);
        this.dark = Color.web(dark);
    }

    /// Its name in stylesheets: `-zh-second-ink`.
    public String css() {
        return "-zh-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
