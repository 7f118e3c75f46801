package zhagen.ui.decisions;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhagen.model.AuditTrail;
import zhagen.ui.links.TallCell;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Wrapped;

/// A row of the log: when and by whom, what, and why below it. Screen thread.
final class DecisionCell extends TallCell<AuditTrail.Row> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Workbench workbench;
    private final DecisionsModel model;
    private final ZoneId zone;

    DecisionCell(Workbench workbench, DecisionsModel model, ZoneId zone) {
        this.workbench = workbench;
        this.model = model;
        this.zone = zone;
        getStyleClass().add("decision-cell");
    }

    @Override
    protected Region show(AuditTrail.Row row) {
        var messages = workbench.messages().get();
        var deed = new Label(messages.say("decisions.deed." + row.deed()));
        deed.getStyleClass().add("tag");
        deed.setAlignment(Pos.CENTER);
        deed.setMinWidth(64);
        var words = Wrapped.of(model.said(row), "text");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var round = workbench.now().get().find(row.entry().round())
                .map(it -> messages.say("decisions.round", it.number()))
                .orElse("");
        var when = new Label(TIME.withZone(zone).format(row.entry().at()));
        var who = new Label(model.nameOf(row.entry().coder()) + (round.isEmpty() ? "" : " · " + round));
        var facts = new VBox(1, when, who);
        facts.setMinWidth(128);
        facts.setMaxWidth(128);
        facts.getChildren().forEach(label -> label.getStyleClass().addAll("second", "small"));
        var what = new VBox(3, words);
        HBox.setHgrow(what, Priority.ALWAYS);
        if (!row.reason().isEmpty()) {
            what.getChildren().add(Wrapped.of(row.reason(), "second"));
        } else {
            what.getChildren().add(Wrapped.of(messages.say("decisions.noReason"), "faint"));
        }
        return new HBox(12, facts, deed, what);
    }
}
