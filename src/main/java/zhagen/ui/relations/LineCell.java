package zhagen.ui.relations;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhagen.messages.Messages;
import zhagen.model.Relations;
import zhagen.ui.links.Signs;
import zhagen.ui.links.TallCell;
import zhagen.ui.workbench.Workbench;

/// A line in the list of relations. A weak relation says so, in amber.
final class LineCell extends TallCell<Line> {

    private final Workbench workbench;

    LineCell(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("line-cell");
    }

    @Override
    protected Region show(Line line) {
        return switch (line) {
            case Line.From from -> heading(from);
            case Line.Entry entry -> card(entry);
        };
    }

    private HBox heading(Line.From from) {
        var name = new Label(from.category().name().in(workbench.language()));
        name.getStyleClass().add("strong");
        name.setGraphic(Signs.dot(from.hue()));
        var count = new Label(Integer.toString(from.relations()));
        count.getStyleClass().addAll("faint", "small");
        var heading = new HBox(8, name, count);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("line-heading");
        return heading;
    }

    private VBox card(Line.Entry entry) {
        var messages = workbench.messages().get();
        var relation = entry.relation();
        var arrow = new Label(Arrow.of(entry.type().meaning(), relation.polarity()));
        arrow.getStyleClass().add("relation-arrow");
        arrow.setMinWidth(Region.USE_PREF_SIZE);
        var to = new Label(Relations.nameOf(workbench.now().get(), relation.to()).in(messages.language()));
        to.getStyleClass().add("relation-to");
        to.setMinWidth(30);
        var status = new Label(messages.say("relations.status." + lower(relation.status())));
        status.getStyleClass().addAll("tag", lower(relation.status()));
        status.setMinWidth(Region.USE_PREF_SIZE);
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var first = new HBox(8, arrow, to, filler, status);
        first.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(3, first, facts(messages, entry));
        var statement = relation.statement().in(messages.language());
        if (!statement.isBlank()) {
            var words = new Label(statement.replace('\n', ' '));
            words.getStyleClass().addAll("second", "small");
            card.getChildren().add(words);
        }
        card.getStyleClass().addAll("relation-card", lower(relation.status()));
        return card;
    }

    private HBox facts(Messages messages, Line.Entry entry) {
        var facts = new HBox(8);
        facts.setAlignment(Pos.CENTER_LEFT);
        facts.getChildren().add(small(entry.type().name().in(messages.language()), "second"));
        facts.getChildren().add(small(messages.say("relations.basis." + lower(entry.relation().basis())), "faint"));
        var supporting = entry.supporting();
        if (supporting.passages() > 0) {
            facts.getChildren().add(small(
                    messages.say("relations.supporting", supporting.passages(), supporting.people()), "second"));
        }
        entry.weakness().ifPresent(
                weakness -> facts.getChildren().add(small(messages.say("relations.weak." + weakness), "warn")));
        if (entry.contradicting().passages() > 0) {
            facts.getChildren().add(small(
                    messages.say("relations.contradicting", entry.contradicting().passages()), "warn"));
        }
        return facts;
    }

    private static Label small(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().addAll(style, "small");
        return label;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
