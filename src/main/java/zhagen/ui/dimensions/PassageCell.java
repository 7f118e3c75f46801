package zhagen.ui.dimensions;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhagen.analysis.Dimension.Standing;
import zhagen.ui.links.InContext;
import zhagen.ui.links.TallCell;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Workbench;

/// A passage beside its scale. A press on the scale places it. Screen thread.
final class PassageCell extends TallCell<Standing> {

    private static final int AROUND = 30;

    private final Workbench workbench;
    private final DimensionsModel model;
    private final Marks marks;
    private final Label reference = new Label();
    private final InContext words;
    private final Scale scale = new Scale();
    private final HBox row;

    PassageCell(Workbench workbench, DimensionsModel model, Widths widths) {
        this.workbench = workbench;
        this.model = model;
        this.marks = new Marks(workbench, model);
        getStyleClass().addAll("found-cell", "standing-cell");
        reference.getStyleClass().addAll("faint", "small");
        words = new InContext(workbench, AROUND);
        scale.setMaxHeight(Region.USE_PREF_SIZE);
        row = widths.row(new VBox(2, reference, words), scale);
        scale.setOnPlaced(at -> {
            var standing = getItem();
            if (standing != null) {
                getListView().requestFocus();
                getListView().getSelectionModel().select(getIndex());
                model.place(standing, at);
            }
        });
    }

    @Override
    protected Region show(Standing standing) {
        var dimension = model.shown().get();
        var place = standing.place();
        reference.setText(workbench.quotes().reference(place));
        words.show(place);
        Styles.put(this, "open", standing.isOpen());
        if (dimension != null) {
            scale.show(dimension.property(), marks.of(standing));
            setAccessibleText(reference.getText() + ", " + marks.said(dimension.property(), standing));
        }
        return row;
    }
}
