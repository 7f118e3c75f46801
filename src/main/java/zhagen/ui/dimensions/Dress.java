package zhagen.ui.dimensions;

import javafx.scene.Parent;
import zhagen.ui.look.Styles;

/// The stylesheet of dimensions. Screen thread.
final class Dress {

    private Dress() {}

    static void on(Parent node) {
        Styles.sheet(node, Dress.class, "dimensions.css");
    }
}
