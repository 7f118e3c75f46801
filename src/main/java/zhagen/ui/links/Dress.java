package zhagen.ui.links;

import javafx.scene.Parent;
import zhagen.ui.look.Styles;

/// The stylesheet of memos, relations and what they share. Screen thread.
public final class Dress {

    private Dress() {}

    public static void on(Parent node) {
        Styles.sheet(node, Dress.class, "links.css");
    }
}
