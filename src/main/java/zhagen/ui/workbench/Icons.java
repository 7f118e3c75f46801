package zhagen.ui.workbench;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Thin-lined icons in the colour of the text beside them.
public final class Icons {

    private Icons() {}

    public static FontIcon of(Ikon icon, int size) {
        var drawn = new FontIcon(icon);
        drawn.setIconSize(size);
        drawn.getStyleClass().add("icon-" + size); // the theme would have the last word otherwise
        return drawn;
    }
}
