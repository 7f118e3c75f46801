package zhagen.ui.analysis;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhagen.ui.workbench.Screen;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Worksheet;

/// A worksheet of another stage that has a place of its own in the analysis. Screen thread.
final class SheetPart implements Screen {

    private final Worksheet sheet;
    private final VBox root = new VBox();

    SheetPart(Workbench workbench, Function<Workbench, Worksheet> build) {
        sheet = build.apply(workbench);
        var title = workbench.say().text(new Label(), sheet.titleKey());
        title.getStyleClass().add("pane-title");
        var head = new HBox(title);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pane-head");
        VBox.setVgrow(sheet.node(), Priority.ALWAYS);
        root.getStyleClass().addAll("pane", "paper");
        root.getChildren().setAll(head, sheet.node());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void focus() {
        sheet.focus();
    }

    @Override
    public void close() {
        sheet.close();
    }
}
