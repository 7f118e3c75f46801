package zhagen.ui.relations;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Evidence;
import zhagen.ui.links.Passages;
import zhagen.ui.links.TallCell;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// A passage that speaks for or against a claim: its words, where they stand, the note on it.
final class EvidenceCell extends TallCell<Evidence> {

    private static final int SHOWN = 400;
    private static final String NOTE = "evidence-note";

    private final Workbench workbench;
    private final Claim claim;
    private final Supplier<Passages> passages;

    EvidenceCell(Workbench workbench, Claim claim, Supplier<Passages> passages) {
        this.workbench = workbench;
        this.claim = claim;
        this.passages = passages;
        getStyleClass().add("evidence-cell");
    }

    @Override
    protected Region show(Evidence evidence) {
        var messages = workbench.messages().get();
        var named = passages.get();
        boolean supports = evidence.stance() == Evidence.Stance.SUPPORTING;
        var stance = new Label(messages.say(supports ? "relations.supports" : "relations.contradicts"));
        stance.getStyleClass().addAll("small", supports ? "good" : "bad");
        var reference = new Label(named.reference(evidence.place()));
        reference.getStyleClass().addAll("second", "small");
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        boolean representative = evidence.is(Evidence.Mark.REPRESENTATIVE);
        var first = new HBox(8, stance, reference);
        first.setAlignment(Pos.CENTER_LEFT);
        if (representative) {
            first.getChildren().add(tag("relations.representative", "tag"));
        }
        if (evidence.is(Evidence.Mark.REWORDED)) {
            first.getChildren().addAll(
                    tag("relations.reworded", "warn"),
                    button(Feather.CHECK, "relations.confirm", () -> claim.confirm(evidence)));
        }
        first.getChildren().addAll(
                filler,
                button(Feather.STAR, representative ? "relations.unrepresent" : "relations.represent",
                        () -> claim.represent(evidence)),
                button(Feather.REPEAT, supports ? "relations.toContradicting" : "relations.toSupporting",
                        () -> claim.flip(evidence)),
                button(Feather.EDIT_2, "relations.note", () -> write(evidence)),
                button(Feather.X, "relations.withdraw", () -> claim.withdraw(evidence)));
        var words = new Label(messages.say("links.quoted", named.words(evidence.place(), SHOWN)));
        words.setWrapText(true);
        words.getStyleClass().add("said");
        words.setOnMouseClicked(_ -> workbench.openPassage(evidence.place()));
        var card = new VBox(2, first, words);
        card.getStyleClass().addAll("evidence-card", supports ? "supporting" : "contradicting");
        if (!evidence.note().isBlank()) {
            var note = new Label(evidence.note());
            note.setWrapText(true);
            note.getStyleClass().addAll("second", "small", NOTE);
            card.getChildren().add(note);
        }
        if (!supports) {
            var answer = new Label(evidence.answer().isBlank()
                    ? messages.say("claims.negative.unanswered")
                    : messages.say("claims.negative.answers", evidence.answer()));
            answer.setWrapText(true);
            answer.getStyleClass().addAll("small", evidence.answer().isBlank() ? "warn" : "second");
            answer.setOnMouseClicked(_ -> workbench.open(evidence.id()));
            answer.setCursor(Cursor.HAND);
            card.getChildren().add(answer);
        }
        return card;
    }

    private Label tag(String key, String style) {
        var tag = new Label(workbench.messages().get().say(key));
        tag.getStyleClass().addAll(style, "small");
        tag.setMinWidth(USE_PREF_SIZE);
        return tag;
    }

    private Button button(Feather icon, String tip, Runnable action) {
        var button = workbench.say().tip(new Button(), tip);
        button.setGraphic(Icons.of(icon, 12));
        button.getStyleClass().setAll("button", "quiet", "small-button");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A field for the note, in the place of the old one.
    void write(Evidence evidence) {
        if (!(getGraphic() instanceof VBox card)) {
            return;
        }
        var field = workbench.say().prompt(new TextField(evidence.note()), "relations.note.prompt");
        card.getChildren().removeIf(line -> line.getStyleClass().contains(NOTE));
        card.getChildren().add(2, field);
        field.requestFocus();
        field.setOnAction(_ -> {
            claim.note(evidence, field.getText());
            getListView().requestFocus();
        });
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                claim.note(evidence, field.getText());
                updateItem(getItem(), isEmpty());
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                field.setText(evidence.note());
                getListView().requestFocus();
                pressed.consume();
            }
        });
        requestLayout();
    }
}
