package zhagen.ui.claims;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zhagen.analysis.Candidate;
import zhagen.analysis.Together;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.Tree;
import zhagen.ui.codebook.Dots;
import zhagen.ui.links.TallCell;
import zhagen.ui.workbench.Workbench;

/// Two categories that may be related, with the coefficient and how much is coded with both. Screen thread.
final class CandidateCell extends TallCell<Candidate> {

    private final Workbench workbench;

    CandidateCell(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("pair-cell");
    }

    @Override
    protected Region show(Candidate candidate) {
        var messages = workbench.messages().get();
        var between = new Label("—");
        between.getStyleClass().add("faint");
        between.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var coefficient = new Label(coefficient(messages, candidate.together()));
        coefficient.getStyleClass().addAll("small", isDoubtful(candidate.together()) ? "warn" : "second");
        coefficient.setMinWidth(USE_PREF_SIZE);
        var counts = new Label(messages.say(
                "claims.counts", candidate.strength().passages(), candidate.strength().people()));
        counts.getStyleClass().addAll("second", "small");
        counts.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(6, named(candidate.one()), between, named(candidate.other()), gap, coefficient, counts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static boolean isDoubtful(Together together) {
        return together.isBeyond() || together.isUneven();
    }

    /// As people write it, `c .31`, with a mark where it is no share or says little.
    static String coefficient(Messages messages, Together together) {
        var coefficient = together.coefficient();
        if (coefficient.isEmpty()) {
            return messages.say("claims.coefficient", "—");
        }
        var digits = String.format(Locale.ROOT, "%.2f", coefficient.getAsDouble()).replaceFirst("^(-?)0\\.", "$1.");
        return messages.say("claims.coefficient", digits + (isDoubtful(together) ? "!" : ""));
    }

    private HBox named(Code code) {
        var now = workbench.now().get();
        var name = new Label(code.name().in(workbench.language()));
        name.setMinWidth(24);
        var box = new HBox(5, Dots.of(now.has(code.id()) ? Tree.hue(now, now.get(code.id())) : 0), name);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
