package zhagen.ui.look;

import java.util.Collection;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// What a node looks like. Its style classes are touched only where they differ: whenever they change, the stylesheets are applied again, and
/// where nothing comes of that, JavaFX paints the whole window again. Screen thread.
public final class Styles {

    private Styles() {}

    /// Dresses a node, and what stands in it, as the stylesheet says that lies beside a class.
    public static void sheet(Parent node, Class<?> beside, String file) {
        node.getStylesheets().add(Objects.requireNonNull(beside.getResource(file), file).toExternalForm());
    }

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
