package zhagen.ui.retrieval;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import zhagen.ui.workbench.Workbench;

/// A small box that floats beside what it is about, in the dress of retrieval. Screen thread.
abstract class Floating extends VBox {

    final Workbench workbench;

    Floating(Workbench workbench, String style) {
        this.workbench = workbench;
        getStyleClass().addAll("retrieval-box", style);
        Dress.on(this);
    }

    /// What gets the keyboard.
    abstract Node first();

    /// @param anchor in the coordinates of the scene
    /// @param hidden run once when it goes, for whatever reason
    void show(Bounds anchor, Runnable hidden) {
        workbench.overlay().show(this, anchor, hidden);
        first().requestFocus();
    }

    static Bounds of(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
