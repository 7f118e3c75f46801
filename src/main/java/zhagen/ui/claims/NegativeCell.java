package zhagen.ui.claims;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhagen.model.Evidence;
import zhagen.model.Relations;
import zhagen.ui.links.TallCell;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Wrapped;

/// A negative case: the claim, the words against it, the answer. Screen thread.
final class NegativeCell extends TallCell<Evidence> {

    private final Workbench workbench;

    NegativeCell(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("case-cell");
    }

    @Override
    protected Region show(Evidence evidence) {
        var messages = workbench.messages().get();
        var now = workbench.now().get();
        if (!now.has(evidence.claim()) || !now.has(evidence.place().source())) {
            return new Region();
        }
        var claim = new Label(Relations.nameOf(now, evidence.claim()).in(messages.language()));
        claim.getStyleClass().add("strong");
        claim.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var reference = new Label(workbench.quotes().reference(evidence.place()));
        reference.getStyleClass().addAll("second", "small");
        reference.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(8, claim, gap, reference);
        head.setAlignment(Pos.BASELINE_LEFT);
        var said = Wrapped.of("…", "said");
        workbench.quotes().words(evidence.place(), words -> said.setText(messages.say("links.quoted", words)));
        var box = new VBox(3, head, said);
        if (!evidence.note().isBlank()) {
            box.getChildren().add(Wrapped.of(evidence.note(), "detail"));
        }
        box.getChildren().add(evidence.answer().isBlank()
                ? Wrapped.of(messages.say("claims.negative.unanswered"), "weak")
                : Wrapped.of(messages.say("claims.negative.answers", evidence.answer()), "detail"));
        return box;
    }
}
