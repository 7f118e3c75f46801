package zhagen.ui.axial;

import java.util.Map;
import javafx.scene.layout.Region;
import zhagen.ui.axial.Board.Card;
import zhagen.ui.links.TallCell;
import zhagen.ui.workbench.Workbench;

/// A card in its column. A list makes a card to learn how high it is before it makes the one that it shows; the first is kept for the
/// second, for a card takes long to make. Screen thread.
final class CardCell extends TallCell<Card> {

    /// What of the list's width is beside the concepts of a card: scroll bar, insets and paddings.
    private static final double BESIDE = 46;
    private static final int KEPT = 12;

    private final Workbench workbench;
    private final BoardModel model;
    private final BoardPane board;
    private final Map<Card, CardView> measured;

    /// @param measured what was made and is not shown yet; shared by the cells of a list
    CardCell(Workbench workbench, BoardModel model, BoardPane board, Map<Card, CardView> measured) {
        this.workbench = workbench;
        this.model = model;
        this.board = board;
        this.measured = measured;
        getStyleClass().add("card-cell");
    }

    @Override
    protected Region show(Card card) {
        var known = measured.remove(card);
        if (known != null) {
            board.markWithin(known);
        }
        var view = known == null ? new CardView(workbench, model, board, card) : known;
        if (isToMeasure() && measured.size() < KEPT) {
            measured.put(card, view);
        }
        return view;
    }

    private boolean isToMeasure() {
        return getParent() != null && !getParent().isVisible();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() instanceof CardView view && getListView() != null) {
            view.fit(getListView().getWidth() - BESIDE);
        }
        return super.computePrefHeight(width);
    }
}
