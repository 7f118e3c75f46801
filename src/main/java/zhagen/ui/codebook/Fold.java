package zhagen.ui.codebook;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// A part of the card below its heading. What is folded away stays so, for every code and in later sessions. Screen thread.
final class Fold extends VBox implements AutoCloseable {

    private final CardPart part;
    private final ToggleButton heading;
    private @Nullable Code shown;

    Fold(Workbench workbench, CardPart part) {
        this.part = part;
        heading = workbench.say().text(new ToggleButton("", Icons.of(Feather.CHEVRON_DOWN, 11)), part.heading());
        heading.getStyleClass().setAll("toggle-button", "fold");
        heading.setMaxWidth(Double.MAX_VALUE);
        var folded = workbench.preferences().folded();
        heading.setSelected(!folded.contains(part.heading()));
        heading.setOnAction(_ -> {
            if (heading.isSelected()) {
                folded.remove(part.heading());
            } else {
                folded.add(part.heading());
            }
        });
        heading.selectedProperty().subscribe(this::turn);
        part.node().managedProperty().bind(part.node().visibleProperty());
        part.node().visibleProperty().bind(heading.selectedProperty());
        getChildren().addAll(heading, part.node());
    }

    private void turn(boolean open) {
        heading.getGraphic().setRotate(open ? 0 : -90);
        if (open && shown != null) {
            part.show(shown);
        }
    }

    void show(Code code) {
        shown = code;
        if (heading.isSelected()) {
            part.show(code);
        }
    }

    @Override
    public void close() {
        part.close();
    }
}
