package zhagen.ui.claims;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhagen.analysis.Candidate;
import zhagen.ui.links.TallCell;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Wrapped;

/// A candidate in a narrow pane. Screen thread.
final class CandidateLine extends TallCell<Candidate> {

    private final Workbench workbench;

    CandidateLine(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("candidate-line");
    }

    @Override
    protected Region show(Candidate candidate) {
        var messages = workbench.messages().get();
        var names = Wrapped.of(
                candidate.one().name().in(messages.language()) + " — "
                        + candidate.other().name().in(messages.language()),
                "said");
        var numbers = new Label(CandidateCell.coefficient(messages, candidate.together()) + " · "
                + messages.say("claims.counts", candidate.strength().passages(), candidate.strength().people()));
        numbers.getStyleClass().addAll("second", "small");
        return new VBox(1, names, numbers);
    }
}
