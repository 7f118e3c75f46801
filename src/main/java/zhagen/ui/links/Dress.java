package zhagen.ui.links;

import java.util.Objects;
import javafx.scene.Parent;

/// The stylesheet of memos, relations and what they share. Screen thread.
public final class Dress {

    private Dress() {}

    public static void on(Parent node) {
        var sheet = Objects.requireNonNull(Dress.class.getResource("/zhagen/ui/links/links.css"));
        node.getStylesheets().add(sheet.toExternalForm());
    }
}
