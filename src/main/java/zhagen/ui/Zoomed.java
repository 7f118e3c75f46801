package zhagen.ui;

import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// All that a window shows, enlarged as a person wants it: words, icons and what is painted alike. Where too little of it fits, it can be
/// moved, and what has the keyboard moves into sight. Screen thread.
final class Zoomed extends Region {

    /// Below this, panes would be cut off.
    private static final double LEAST_WIDTH = 850;
    private static final double LEAST_HEIGHT = 470;
    private static final double BAR = 12;

    private final Region content;
    private final ObservableValue<Number> percent;
    private final Scale scale = new Scale(1, 1);
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private Subscription followed = Subscription.EMPTY;

    /// @param percent how large; 100 is as it was drawn
    Zoomed(Region content, ObservableValue<Number> percent) {
        this.content = content;
        this.percent = percent;
        content.getTransforms().add(scale);
        getChildren().setAll(content, across, down);
        across.valueProperty().subscribe(_ -> requestLayout());
        down.valueProperty().subscribe(_ -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        sceneProperty().subscribe(this::follow);
    }

    private static ScrollBar bar(Orientation orientation) {
        var bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setFocusTraversable(false);
        bar.setVisible(false);
        return bar;
    }

    /// Only while it is seen: preferences outlive every project, and would keep all that were ever open.
    private void follow(@Nullable Scene scene) {
        followed.unsubscribe();
        followed = scene == null
                ? Subscription.EMPTY
                : percent.subscribe(this::enlarge).and(scene.focusOwnerProperty().subscribe(this::reveal));
    }

    private void enlarge(Number wanted) {
        scale.setX(wanted.doubleValue() / 100);
        scale.setY(wanted.doubleValue() / 100);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double seenWidth = getWidth();
        double seenHeight = getHeight();
        double leastWidth = Math.max(LEAST_WIDTH, content.minWidth(-1));
        double leastHeight = Math.max(LEAST_HEIGHT, content.minHeight(-1));
        boolean wide = seenWidth / scale.getX() < leastWidth;
        boolean high = seenHeight / scale.getY() < leastHeight;
        seenWidth -= high ? BAR : 0;
        seenHeight -= wide ? BAR : 0;
        double width = wide ? leastWidth : seenWidth / scale.getX();
        double height = high ? leastHeight : seenHeight / scale.getY();
        range(across, wide, width * scale.getX(), seenWidth);
        range(down, high, height * scale.getY(), seenHeight);
        across.resizeRelocate(0, seenHeight, seenWidth, BAR);
        down.resizeRelocate(seenWidth, 0, BAR, seenHeight);
        content.resizeRelocate(-across.getValue(), -down.getValue(), width, height);
    }

    private static void range(ScrollBar bar, boolean needed, double all, double seen) {
        bar.setVisible(needed);
        bar.setMax(needed ? all - seen : 0);
        bar.setVisibleAmount(needed ? bar.getMax() * seen / all : 0);
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(seen / 2);
        bar.setValue(Math.clamp(bar.getValue(), 0, bar.getMax()));
    }

    /// The whole pane that has the keyboard, or as much of it as there is room for.
    private void reveal(@Nullable Node focused) {
        if (focused == null || !across.isVisible() && !down.isVisible()) {
            return;
        }
        var pane = Stream.iterate(focused, node -> node != null && node != content, Node::getParent)
                .filter(node -> node.getStyleClass().contains("pane"))
                .findFirst()
                .orElse(focused);
        into(sceneToLocal(pane.localToScene(pane.getLayoutBounds())));
        into(sceneToLocal(focused.localToScene(focused.getLayoutBounds())));
    }

    private void into(Bounds wanted) {
        across.setValue(moved(across, wanted.getMinX(), wanted.getMaxX(), across.getWidth()));
        down.setValue(moved(down, wanted.getMinY(), wanted.getMaxY(), down.getHeight()));
        content.relocate(-across.getValue(), -down.getValue());
    }

    /// Where the bar has to stand for `from` to be seen, and `to` as well where there is room for both.
    private static double moved(ScrollBar bar, double from, double to, double seen) {
        double beyond = Math.max(0, to - seen);
        boolean tooLong = to - from > seen;
        double move = tooLong && from >= 0 && from < seen / 2 ? 0 : tooLong || from < 0 ? from : beyond;
        return bar.isVisible() ? Math.clamp(bar.getValue() + move, 0, bar.getMax()) : 0;
    }

    private void scrolled(ScrollEvent scrolled) {
        across.setValue(Math.clamp(across.getValue() - scrolled.getDeltaX(), 0, across.getMax()));
        down.setValue(Math.clamp(down.getValue() - scrolled.getDeltaY(), 0, down.getMax()));
    }
}
