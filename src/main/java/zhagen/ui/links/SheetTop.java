package zhagen.ui.links;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zhagen.ui.workbench.Workbench;

/// What stands above the list of a worksheet: which of its lines are listed, and what the sheet is for. Screen thread.
public final class SheetTop extends HBox {

    /// @param about the message that says what the sheet is for
    public SheetTop(Workbench workbench, Segments<?> which, String about) {
        super(12);
        var said = workbench.say().text(new Label(), about);
        said.getStyleClass().addAll("second", "small");
        said.setWrapText(true);
        HBox.setHgrow(said, Priority.ALWAYS);
        which.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(which, said);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("sheet-top");
    }
}
