package zhagen.ui.retrieval;

import java.util.Objects;
import javafx.scene.Parent;

/// The stylesheet of retrieval. Screen thread.
final class Dress {

    private Dress() {}

    static void on(Parent node) {
        var sheet = Objects.requireNonNull(Dress.class.getResource("/zhagen/ui/retrieval/retrieval.css"));
        node.getStylesheets().add(sheet.toExternalForm());
    }
}
