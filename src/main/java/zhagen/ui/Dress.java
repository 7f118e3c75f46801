package zhagen.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.util.Subscription;
import zhagen.ui.look.Fonts;
import zhagen.ui.look.Palette;

/// Gives a scene the theme, the type and the colours. Screen thread.
final class Dress {

    private static final String SHEET =
            Objects.requireNonNull(Dress.class.getResource("/zhagen/ui/look/zhagen.css")).toExternalForm();

    private Dress() {}

    /// @return unsubscribe to let the scene keep its colours
    static Subscription on(Scene scene, ObservableValue<Palette> palette) {
        scene.getStylesheets().add(SHEET);
        return palette.subscribe(colours -> put(scene, colours));
    }

    private static void put(Scene scene, Palette palette) {
        scene.setUserAgentStylesheet(palette == Palette.LIGHT
                ? new PrimerLight().getUserAgentStylesheet()
                : new PrimerDark().getUserAgentStylesheet());
        var root = scene.getRoot();
        root.setStyle("-fx-font-family: \"%s\"; %s".formatted(Fonts.family(), palette.style()));
        root.getStyleClass().removeAll("light", "dark");
        root.getStyleClass().add(palette == Palette.LIGHT ? "light" : "dark");
        Fonts.semiboldFamily(); // asked for by the stylesheet, so that it has to be known by then
    }
}
