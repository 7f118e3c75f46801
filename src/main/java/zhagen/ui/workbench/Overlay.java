package zhagen.ui.workbench;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What floats above the screens, one thing at a time: the code picker, the results of a search, a sheet of keys. Escape, or
/// a click beside it, sends it away, and the keyboard goes back to where it was. Screen thread.
public final class Overlay extends Pane {

    /// What floats and may have something floating of its own.
    public interface Layered {

        /// Sends that away.
        ///
        /// @return whether there was any; if not, the whole goes
        boolean stepBack();
    }

    private static final double GAP = 6;

    private @Nullable Region shown;
    private @Nullable Node before;
    private @Nullable Bounds anchor;
    private Runnable onHidden = () -> {};
    private @Nullable Shadow shadow;

    Overlay() {
        setPickOnBounds(false);
        getStyleClass().add("overlay");
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                if (!(shown instanceof Layered layered && layered.stepBack())) {
                    hide();
                }
                pressed.consume();
            }
        });
        EventHandler<MouseEvent> somewhere = this::pressedSomewhere;
        sceneProperty().addListener((_, before, scene) -> {
            if (before != null) {
                before.removeEventFilter(MouseEvent.MOUSE_PRESSED, somewhere); // the window outlives the project
            }
            if (scene != null) {
                scene.addEventFilter(MouseEvent.MOUSE_PRESSED, somewhere);
            }
        });
    }

    /// Shows `content` below `anchor`, or above it where there is no room below.
    ///
    /// @param anchor in the coordinates of the scene
    public void show(Region content, Bounds anchor) {
        show(content, anchor, () -> {});
    }

    /// @param hidden run once when it goes, for whatever reason
    public void show(Region content, Bounds anchor, Runnable hidden) {
        put(content, anchor, hidden);
    }

    /// Shows `content` in the middle.
    public void showInTheMiddle(Region content) {
        showInTheMiddle(content, () -> {});
    }

    /// @param hidden run once when it goes, for whatever reason
    public void showInTheMiddle(Region content, Runnable hidden) {
        put(content, null, hidden);
    }

    private void put(Region content, @Nullable Bounds beside, Runnable hidden) {
        hide();
        before = getScene() == null ? null : getScene().getFocusOwner();
        shown = content;
        anchor = beside;
        onHidden = hidden;
        if (!content.getStyleClass().contains("floating")) {
            content.getStyleClass().add("floating");
        }
        getChildren().setAll(shadow(), content);
    }

    private Shadow shadow() {
        var made = shadow == null ? new Shadow() : shadow;
        shadow = made;
        return made;
    }

    /// Whenever what floats changes its size, it finds its place again.
    @Override
    protected void layoutChildren() {
        var content = shown;
        if (content != null) {
            place(content);
            shadow().below(content);
        }
    }

    private void place(Region content) {
        var width = Math.min(content.prefWidth(-1), getWidth() - 2 * GAP);
        var height = Math.min(content.prefHeight(width), getHeight() - 2 * GAP);
        if (anchor == null) {
            content.resizeRelocate((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
            return;
        }
        var corner = sceneToLocal(new Point2D(anchor.getMinX(), anchor.getMaxY() + GAP));
        var above = sceneToLocal(new Point2D(anchor.getMinX(), anchor.getMinY() - GAP)).getY() - height;
        var fits = corner.getY() + height <= getHeight() || above < 0;
        content.resizeRelocate(
                Math.max(GAP, Math.min(corner.getX(), getWidth() - width - GAP)),
                fits ? Math.max(GAP, Math.min(corner.getY(), getHeight() - height - GAP)) : above,
                width,
                height);
    }

    public void hide() {
        var content = shown;
        if (content == null) {
            return;
        }
        var hadFocus = holdsFocus(content);
        shown = null;
        getChildren().clear();
        if (before != null && hadFocus) {
            before.requestFocus();
        }
        var ending = onHidden;
        onHidden = () -> {};
        ending.run();
    }

    public boolean isShowing(Node content) {
        return shown == content;
    }

    private boolean holdsFocus(Node content) {
        for (var node = getScene() == null ? null : getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node == content) {
                return true;
            }
        }
        return false;
    }

    private void pressedSomewhere(MouseEvent pressed) {
        if (shown != null && !shown.contains(shown.sceneToLocal(pressed.getSceneX(), pressed.getSceneY()))) {
            hide();
        }
    }
}
