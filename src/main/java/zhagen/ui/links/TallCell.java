package zhagen.ui.links;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A cell as wide as its list and as tall as its content is at that width, so that words may wrap in it.
public abstract class TallCell<T> extends ListCell<T> {

    private static final double SCROLL_BAR = 14;

    /// What shows the item.
    protected abstract Region show(T item);

    protected TallCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(item == null || empty ? null : show(item));
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region content) || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double across = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
        content.setPrefWidth(across);
        return snapSizeY(content.prefHeight(across)) + snappedTopInset() + snappedBottomInset();
    }
}
