package zhagen.ui.autocoding;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhagen.ui.autocoding.FoundRow.Heading;
import zhagen.ui.autocoding.FoundRow.Passage;
import zhagen.ui.links.InContext;
import zhagen.ui.links.TallCell;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Workbench;

/// A source with how much was found in it, or a passage with its words among those around it.
final class FoundCell extends TallCell<FoundRow> {

    private static final int AROUND = 28;

    private final Workbench workbench;
    private final AutocodingModel model;
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label fresh;
    private final HBox heading = new HBox(8);
    private final CheckBox tick = new CheckBox();
    private final Label reference = new Label();
    private final Label coded;
    private final InContext words;
    private final HBox passage = new HBox(10);

    FoundCell(Workbench workbench, AutocodingModel model) {
        this.workbench = workbench;
        this.model = model;
        getStyleClass().add("found-cell");
        fresh = workbench.say().text(new Label(), "autocode.fresh");
        fresh.getStyleClass().add("tag");
        fresh.managedProperty().bind(fresh.visibleProperty());
        coded = workbench.say().text(new Label(), "autocode.coded");
        coded.getStyleClass().addAll("faint", "small");
        coded.managedProperty().bind(coded.visibleProperty());
        name.getStyleClass().add("strong");
        count.getStyleClass().addAll("faint", "small");
        heading.setAlignment(Pos.BASELINE_LEFT);
        heading.getChildren().setAll(name, count, fresh);
        reference.getStyleClass().addAll("faint", "small");
        words = new InContext(workbench, AROUND);
        tick.setFocusTraversable(false);
        tick.setOnAction(_ -> {
            if (getItem() instanceof Passage it) {
                model.tick(it, tick.isSelected());
            }
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var beside = new VBox(2, new HBox(8, reference, gap, coded), words);
        HBox.setHgrow(beside, Priority.ALWAYS);
        beside.setMinWidth(0);
        passage.getChildren().setAll(tick, beside);
    }

    @Override
    protected Region show(FoundRow row) {
        Styles.put(this, "heading-row", row instanceof Heading);
        return switch (row) {
            case Heading(var source, var found, var isNew) -> {
                name.setText(source.name());
                count.setText(workbench.messages().get().say("autocode.count", found));
                fresh.setVisible(isNew);
                yield heading;
            }
            case Passage it -> {
                tick.setSelected(it.coded() || model.isTicked(it));
                tick.setDisable(it.coded());
                coded.setVisible(it.coded());
                reference.setText(workbench.quotes().reference(it.place()));
                tick.setAccessibleText(reference.getText());
                words.show(it.place());
                yield passage;
            }
        };
    }
}
