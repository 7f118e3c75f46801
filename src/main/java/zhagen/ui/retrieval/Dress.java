package zhagen.ui.retrieval;

import javafx.scene.Parent;
import zhagen.ui.look.Styles;

/// The stylesheet of retrieval. Screen thread.
final class Dress {

    private Dress() {}

    static void on(Parent node) {
        Styles.sheet(node, Dress.class, "retrieval.css");
    }
}
