package zhagen.ui.relations;

import java.util.function.Supplier;
import javafx.collections.ObservableSet;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhagen.model.Place;
import zhagen.ui.links.Passages;
import zhagen.ui.links.TallCell;
import zhagen.ui.relations.Candidates.Candidate;
import zhagen.ui.workbench.Workbench;

/// A passage that may become evidence, to be ticked.
final class CandidateCell extends TallCell<Candidate> {

    private static final int SHOWN = 260;

    private final Workbench workbench;
    private final ObservableSet<Place> ticked;
    private final Supplier<Passages> passages;

    CandidateCell(Workbench workbench, ObservableSet<Place> ticked, Supplier<Passages> passages) {
        this.workbench = workbench;
        this.ticked = ticked;
        this.passages = passages;
        getStyleClass().add("evidence-cell");
    }

    @Override
    protected Region show(Candidate candidate) {
        var messages = workbench.messages().get();
        var named = passages.get();
        var where = new Label(messages.say("relations.where." + candidate.where()));
        where.getStyleClass().addAll("tag", candidate.where() == Candidates.Where.TOGETHER ? "together" : "alone");
        var reference = new Label(named.reference(candidate.place()));
        reference.getStyleClass().addAll("second", "small");
        var first = new HBox(8, reference, where);
        first.setAlignment(Pos.CENTER_LEFT);
        var quoted = named.words(candidate.place(), SHOWN);
        var words = new Label(quoted.isEmpty() ? "" : messages.say("links.quoted", quoted));
        words.setWrapText(true);
        words.getStyleClass().add("said");
        var text = new VBox(2, first, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        var tick = new CheckBox();
        tick.setFocusTraversable(false);
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.setSelected(ticked.contains(candidate.place()));
        tick.setOnAction(_ -> tick(candidate.place(), tick.isSelected()));
        words.setOnMouseClicked(_ -> {
            tick.setSelected(!tick.isSelected());
            tick(candidate.place(), tick.isSelected());
        });
        var card = new HBox(8, tick, text);
        card.getStyleClass().addAll("evidence-card", "candidate");
        return card;
    }

    private void tick(Place place, boolean on) {
        if (on) {
            ticked.add(place);
        } else {
            ticked.remove(place);
        }
    }
}
