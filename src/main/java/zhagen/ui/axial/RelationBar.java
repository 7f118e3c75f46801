package zhagen.ui.axial;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Evidence;
import zhagen.model.Relation;
import zhagen.model.Relations;
import zhagen.ui.links.Choice;
import zhagen.ui.relations.Arrow;
import zhagen.ui.relations.RelationKeys;
import zhagen.ui.relations.RelationsModel;
import zhagen.ui.workbench.Workbench;

/// The chosen relation in one line below the board: its sign, the words that stand for it, how much speaks for it and against it.
/// Screen thread.
final class RelationBar extends HBox implements AutoCloseable {

    private final Workbench workbench;
    private final RelationsModel model;
    private final Button relation = new Button();
    private final Label quote = new Label();
    private final Label facts = new Label();
    private final Button contradictions = new Button();
    private final Button statement = new Button();
    private final ObjectProperty<Relation.@Nullable Status> status = new SimpleObjectProperty<>();
    private final Choice<Relation.@Nullable Status> statuses;
    private final Subscription followed;
    private boolean showing;

    /// What is shown of the relation, at which the bar leads.
    interface Shown {

        void whole();

        void contradictions();

        void statement();
    }

    RelationBar(Workbench workbench, RelationsModel model, Shown shown) {
        super(12);
        this.workbench = workbench;
        this.model = model;
        var say = workbench.say();
        getStyleClass().add("relation-bar");
        setAlignment(Pos.CENTER_LEFT);
        relation.getStyleClass().setAll("button", "relation-pill");
        relation.setMinWidth(80);
        relation.setOnAction(_ -> shown.whole());
        say.tip(relation, "axial.bar.whole");
        quote.getStyleClass().add("bar-quote");
        quote.setMinWidth(40);
        facts.getStyleClass().addAll("faint", "small");
        facts.setMinWidth(40);
        var first = new HBox(10, relation, facts);
        first.setAlignment(Pos.CENTER_LEFT);
        var words = new VBox(4, first, quote);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        say.text(contradictions, "axial.bar.contradictions");
        contradictions.getStyleClass().setAll("button", "plain");
        contradictions.setMinWidth(USE_PREF_SIZE);
        contradictions.setOnAction(_ -> shown.contradictions());
        say.text(statement, "axial.bar.statement");
        statement.getStyleClass().setAll("button", "plain");
        statement.setMinWidth(USE_PREF_SIZE);
        statement.setOnAction(_ -> shown.statement());
        statuses = new Choice<>(List.of(Relation.Status.values()), status, one -> say.string(
                one == null ? "relations.status" : "relations.status." + one.name().toLowerCase(Locale.ROOT)));
        statuses.setMinWidth(USE_PREF_SIZE);
        say.name(statuses, "relations.status");
        status.subscribe(chosen -> {
            if (!showing && chosen != null) {
                model.status(chosen);
            }
        });
        getChildren().setAll(words, contradictions, statement, statuses);
        for (var node : List.of(relation, contradictions, statement, statuses)) {
            node.managedProperty().bind(node.visibleProperty());
            node.visibleProperty().bind(model.chosen().isNotNull());
        }
        followed = Subscription.combine(
                model.chosen().subscribe(_ -> show()),
                workbench.now().subscribe(_ -> show()),
                workbench.messages().subscribe(() -> show()));
    }

    private void show() {
        var messages = workbench.messages().get();
        var chosen = model.relation().orElse(null);
        if (chosen == null) {
            quote.setText(messages.say("axial.bar.nothing", workbench.keymap().first(RelationKeys.NEW).get()));
            facts.setText("");
            facts.setManaged(false);
            return;
        }
        showing = true;
        status.set(chosen.status());
        showing = false;
        var now = workbench.now().get();
        relation.setText("%s %s %s".formatted(
                now.get(chosen.from()).name().in(messages.language()),
                Arrow.of(now.get(chosen.type()).meaning(), chosen.polarity()),
                Relations.nameOf(now, chosen.to()).in(messages.language())));
        var supporting = model.claim().strength(Evidence.Stance.SUPPORTING);
        var against = model.claim().strength(Evidence.Stance.CONTRADICTING);
        var evidence = model.claim().evidence();
        var best = evidence.stream()
                .filter(one -> one.stance() == Evidence.Stance.SUPPORTING)
                .reduce((one, other) -> one.is(Evidence.Mark.REPRESENTATIVE)
                        || !other.is(Evidence.Mark.REPRESENTATIVE) ? one : other);
        contradictions.setDisable(against.passages() == 0);
        facts.setManaged(true);
        var counted = messages.say(
                "axial.bar.facts", supporting.passages(), against.passages(), supporting.people());
        quote.getStyleClass().remove("warn");
        if (best.isEmpty()) {
            quote.setText(messages.say("axial.bar.noEvidence"));
            quote.getStyleClass().add("warn");
            facts.setText(counted);
        } else {
            var place = best.get().place();
            workbench.quotes().words(place, words -> quote.setText(messages.say("links.quoted", words)));
            facts.setText(workbench.quotes().reference(place) + " · " + counted);
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
