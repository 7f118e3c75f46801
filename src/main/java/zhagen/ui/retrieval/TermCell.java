package zhagen.ui.retrieval;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import zhagen.ui.codebook.Dots;

/// A line of what a query can ask for. Screen thread.
final class TermCell extends ListCell<Term> {

    private final Region dot = Dots.of(0);
    private final Label name = new Label();
    private final Label beside = new Label();
    private final HBox line;

    TermCell() {
        setPrefWidth(0);
        beside.getStyleClass().addAll("faint", "small");
        beside.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(8, dot, name, gap, beside);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Term term, boolean empty) {
        super.updateItem(term, empty);
        setGraphic(null);
        if (term == null || empty) {
            return;
        }
        dot.setVisible(term.hue() != Term.NO_HUE);
        Dots.dye(dot, Math.max(0, term.hue()));
        name.setText(term.name());
        beside.setText(term.beside());
        setGraphic(line);
    }
}
