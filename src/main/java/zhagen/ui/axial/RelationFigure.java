package zhagen.ui.axial;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import zhagen.ui.relations.EvidencePane;
import zhagen.ui.relations.RelationDetail;
import zhagen.ui.relations.RelationsModel;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// The chosen relation with its evidence. Screen thread.
final class RelationFigure extends StackPane implements AutoCloseable {

    private final RelationDetail detail;
    private final EvidencePane evidence;

    RelationFigure(Workbench workbench, RelationsModel relations) {
        this.detail = new RelationDetail(workbench, relations);
        this.evidence = new EvidencePane(workbench, relations.claim());
        var say = workbench.say();
        var nothing = say.empty("relations.nothing");
        nothing.visibleProperty().bind(relations.chosen().isNull());
        var title = say.text(new Label(), "relations.relation");
        title.getStyleClass().add("pane-title");
        var remove = say.tip(new Button("", Icons.of(Feather.TRASH_2, 14)), "relations.delete.tip");
        remove.getStyleClass().setAll("button", "quiet");
        remove.setOnAction(_ -> relations.delete());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, remove);
        head.getStyleClass().add("relation-head");
        var sheet = new VBox(head, detail, evidence);
        VBox.setVgrow(evidence, Priority.ALWAYS);
        sheet.visibleProperty().bind(relations.chosen().isNotNull());
        getChildren().setAll(nothing, sheet);
    }

    RelationDetail detail() {
        return detail;
    }

    EvidencePane evidence() {
        return evidence;
    }

    @Override
    public void close() {
        detail.close();
        evidence.close();
    }
}
