package zhagen.ui.claims;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.Candidate;
import zhagen.analysis.Proximity;
import zhagen.messages.Messages;
import zhagen.model.Place;
import zhagen.ui.links.TallCell;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Wrapped;

/// Why two categories may be related: the numbers in words, and every passage that is coded with both. Screen thread.
final class CandidateDetail extends VBox {

    private static final double PERCENT = 100;

    private final Workbench workbench;
    private final VBox facts = new VBox(3);
    private final ListView<Place> passages = new ListView<>();

    CandidateDetail(Workbench workbench) {
        super(6);
        this.workbench = workbench;
        passages.setCellFactory(_ -> new PassageCell());
        passages.getStyleClass().add("candidate-passages");
        workbench.say().name(passages, "claims.candidates.passages");
        passages.setOnMouseClicked(_ -> open());
        passages.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                open();
                pressed.consume();
            }
        });
        VBox.setVgrow(passages, Priority.ALWAYS);
        facts.getStyleClass().add("candidate-facts");
        facts.setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(facts, passages);
    }

    private void open() {
        var place = passages.getSelectionModel().getSelectedItem();
        if (place != null) {
            workbench.openPassage(place);
        }
    }

    void show(@Nullable Candidate candidate, Proximity rule) {
        facts.getChildren().clear();
        if (candidate == null) {
            passages.getItems().clear();
            return;
        }
        var messages = workbench.messages().get();
        say(candidate, rule, messages, facts.getChildren()::add);
        if (!candidate.passages().equals(passages.getItems())) {
            passages.getItems().setAll(candidate.passages());
            passages.scrollTo(0);
        } else {
            passages.refresh();
        }
    }

    private void say(Candidate candidate, Proximity rule, Messages messages, Consumer<Node> line) {
        var one = candidate.one().name().in(messages.language());
        var other = candidate.other().name().in(messages.language());
        var together = candidate.together();
        line.accept(Wrapped.of(messages.say(
                rule == Proximity.OVERLAP ? "claims.candidates.used.passages" : "claims.candidates.used.turns",
                one, together.one(), other, together.other(), together.both(),
                CandidateCell.coefficient(messages, together)), "said"));
        if (together.isUneven()) {
            boolean rarer = together.one() < together.other();
            var given = (rarer ? together : together.swapped()).given().orElse(0);
            line.accept(Wrapped.of(messages.say(
                    "claims.candidates.uneven", rarer ? one : other, rarer ? other : one,
                    Math.round(given * PERCENT)), "weak"));
        }
        if (together.isBeyond()) {
            line.accept(Wrapped.of(messages.say("claims.candidates.beyond"), "weak"));
        }
        if (candidate.strength().people() == 1) {
            line.accept(Wrapped.of(messages.say("claims.candidates.oneVoice"), "weak"));
        }
        line.accept(Wrapped.of(messages.say(
                "claims.candidates.order", one, candidate.first(), other, candidate.last()), "detail"));
    }

    private final class PassageCell extends TallCell<Place> {

        PassageCell() {
            getStyleClass().add("case-cell");
        }

        @Override
        protected Region show(Place place) {
            var messages = workbench.messages().get();
            var reference = new Label(workbench.quotes().reference(place));
            reference.getStyleClass().addAll("second", "small");
            var said = Wrapped.of("…", "said");
            workbench.quotes().words(place, words -> said.setText(messages.say("links.quoted", words)));
            return new VBox(2, reference, said);
        }
    }
}
