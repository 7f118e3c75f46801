package zhagen.ui.claims;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhagen.model.Dismissal;
import zhagen.model.Id;
import zhagen.ui.links.TallCell;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Wrapped;

/// A pair that was dismissed, why, and the way back. Screen thread.
final class DismissalCell extends TallCell<Dismissal> {

    private final Workbench workbench;
    private final Consumer<Id<Dismissal>> takeBack;

    DismissalCell(Workbench workbench, Consumer<Id<Dismissal>> takeBack) {
        this.workbench = workbench;
        this.takeBack = takeBack;
        getStyleClass().add("case-cell");
    }

    @Override
    protected Region show(Dismissal dismissal) {
        var now = workbench.now().get();
        if (!now.has(dismissal.from()) || !now.has(dismissal.to())) {
            return new Region();
        }
        var names = new Label(now.get(dismissal.from()).name().in(workbench.language()) + " — "
                + now.get(dismissal.to()).name().in(workbench.language()));
        names.getStyleClass().add("strong");
        var words = new VBox(2, names, Wrapped.of(dismissal.reason(), "detail"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var back = workbench.say().text(new Button(), "claims.candidates.takeBack");
        back.getStyleClass().setAll("button", "plain");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> takeBack.accept(dismissal.id()));
        var row = new HBox(8, words, back);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
