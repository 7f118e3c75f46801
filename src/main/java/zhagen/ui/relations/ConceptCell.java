package zhagen.ui.relations;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import zhagen.ui.links.Signs;
import zhagen.ui.workbench.Workbench;

/// A concept that has no category yet; it may be dragged to one, with all that are selected.
final class ConceptCell extends ListCell<Category> {

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
                var selected = getListView().getSelectionModel().getSelectedItems();
                ConceptDrag.begin(this, selected.stream().map(concept -> concept.code().id()).toList());
                detected.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Category concept, boolean empty) {
        super.updateItem(concept, empty);
        if (concept == null || empty) {
            setGraphic(null);
            return;
        }
        var code = concept.code();
        var words = code.name().in(workbench.language());
        name.setText(code.inVivo() && !words.startsWith("“") ? "“" + words + "”" : words);
        name.setGraphic(Signs.dot(concept.hue()));
        counted.show(concept.strength());
        setGraphic(line);
    }
}
