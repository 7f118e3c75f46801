package zhagen.ui.axial;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import zhagen.ui.axial.Board.Chip;
import zhagen.ui.links.Signs;
import zhagen.ui.workbench.Workbench;

/// A concept that has no category yet; it may be dragged to one, with all that are selected.
final class ConceptCell extends ListCell<Chip> {

    private final Workbench workbench;
    private final Label name = new Label();
    private final Counted counted;
    private final HBox line;

    ConceptCell(Workbench workbench) {
        this.workbench = workbench;
        this.counted = new Counted(workbench);
        getStyleClass().add("concept-cell");
        name.setMinWidth(30);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(6, name, gap, counted);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setOnDragDetected(detected -> {
            if (getItem() != null) {
                Dragged.begin(this, List.copyOf(getListView().getSelectionModel().getSelectedItems().stream()
                        .filter(Objects::nonNull)
                        .map(concept -> concept.code().id())
                        .toList()));
                detected.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Chip concept, boolean empty) {
        super.updateItem(concept, empty);
        if (concept == null || empty) {
            setGraphic(null);
            return;
        }
        var code = concept.code();
        var words = code.name().in(workbench.language());
        name.setText((concept.depth() > 0 ? "↳ " : "") + (code.inVivo() && !words.startsWith("“") ? "“" + words + "”"
                : words));
        name.setGraphic(Signs.dot(concept.hue()));
        counted.show(concept.strength());
        setGraphic(line);
    }
}
