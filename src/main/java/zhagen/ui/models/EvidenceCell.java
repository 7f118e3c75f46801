package zhagen.ui.models;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Relation;
import zhagen.ui.workbench.Quotes;
import zhagen.ui.workbench.Workbench;

/// A quote with its reference, or a relation with what it says. Screen thread.
final class EvidenceCell extends ListCell<Line> {

    private static final double REFERENCE = 66;

    private final Workbench workbench;
    private final Label reference = new Label();
    private final Label words = new Label();
    private final HBox row = new HBox(10, reference, words);

    /// @param onQuote told which passage is to be read
    EvidenceCell(Workbench workbench, Consumer<Place> onQuote) {
        this.workbench = workbench;
        getStyleClass().add("evidence-cell");
        reference.setMinWidth(REFERENCE);
        reference.getStyleClass().addAll("second", "reference");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.setAlignment(Pos.TOP_LEFT);
        setPrefWidth(0);
        setOnMouseClicked(clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY && getItem() instanceof Line.Quote quote) {
                onQuote.accept(quote.place());
            }
        });
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - 16;
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + snappedBottomInset() + Math.ceil(row.prefHeight(Math.max(120, room)));
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        words.getStyleClass().removeAll("warn", "statement", "second");
        setText(null);
        setGraphic(line == null || empty ? null : row);
        switch (line) {
            case Line.Quote quote when !empty -> show(quote);
            case Line.Of of when !empty -> show(of);
            case Line.Quote _,Line.Of _ -> setGraphic(null);
            case null -> setGraphic(null);
        }
    }

    private void show(Line.Quote quote) {
        reference.setText(workbench.quotes().reference(quote.place()));
        if (quote.contradicting()) {
            words.getStyleClass().add("warn");
        }
        words.setText("…");
        workbench.quotes().words(quote.place(), said -> {
            if (getItem() == quote) {
                words.setText(worded(quote, said));
                requestLayout();
            }
        });
    }

    private String worded(Line.Quote quote, String said) {
        var messages = workbench.messages().get();
        var against = quote.contradicting() ? messages.say("models.against", said) : said;
        return quote.note().isBlank() ? against : messages.say("models.noted", against, quote.note());
    }

    private void show(Line.Of of) {
        var messages = workbench.messages().get();
        var now = workbench.now().get();
        var relation = of.relation();
        var type = now.find(relation.type()).map(found -> found.name().in(messages.language())).orElse("");
        reference.setText(messages.say(of.inside() ? "models.insideIt" : "models.relation"));
        words.getStyleClass().add("statement");
        var said = messages.say(
                "models.relationLine",
                name(relation.from()),
                endOf(relation),
                type,
                messages.say("figure.polarity." + relation.polarity()),
                messages.say("models.basis." + relation.basis()),
                messages.say("models.status." + relation.status()));
        var statement = relation.statement().in(messages.language());
        words.setText(statement.isBlank() ? said : messages.say("models.stated", said, statement));
    }

    private String name(Id<Code> category) {
        return workbench.now().get().find(category).map(code -> code.name().in(workbench.language())).orElse("");
    }

    private String endOf(Relation relation) {
        return switch (workbench.now().get().find(relation.to()).orElse(null)) {
            case Code code -> code.name().in(workbench.language());
            case Relation target -> workbench.messages().get().say(
                    "figure.arrowAsEnd", name(target.from()), endOf(target));
            case null, default -> "";
        };
    }
}
