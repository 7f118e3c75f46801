package zhagen.ui.look;

import java.util.Collection;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The style classes of a node, touched only where they differ: whenever they change, the stylesheets are applied again, and
/// where nothing comes of that, JavaFX paints the whole window again. Screen thread.
public final class Styles {

    private Styles() {}

    /// Sees to it that the node has the style if `has`, and has it not otherwise.
    public static void put(Node node, String style, boolean has) {
        if (has != node.getStyleClass().contains(style)) {
            if (has) {
                node.getStyleClass().add(style);
            } else {
                node.getStyleClass().remove(style);
            }
        }
    }

    /// Of styles that exclude each other, sees to it that the node has this one only.
    ///
    /// @param wanted null for none
    public static void choose(Node node, @Nullable String wanted, Collection<String> among) {
        among.forEach(style -> put(node, style, style.equals(wanted)));
    }
}
