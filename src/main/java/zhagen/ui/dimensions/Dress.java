package zhagen.ui.dimensions;

import java.util.Objects;
import javafx.scene.Parent;

/// The stylesheet of dimensions. Screen thread.
final class Dress {

    private Dress() {}

    static void on(Parent node) {
        node.getStylesheets().add(
                Objects.requireNonNull(Dress.class.getResource("dimensions.css")).toExternalForm());
    }
}
