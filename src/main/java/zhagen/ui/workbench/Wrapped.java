package zhagen.ui.workbench;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Words that go on in the next line where they are wider than what they stand in, and are never cut. Screen thread.
public final class Wrapped {

    private Wrapped() {}

    public static Label of(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
