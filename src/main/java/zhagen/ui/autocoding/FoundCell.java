package zhagen.ui.autocoding;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import zhagen.model.Place;
import zhagen.model.Quoted;
import zhagen.model.Span;
import zhagen.model.Turn;
import zhagen.ui.autocoding.FoundRow.Heading;
import zhagen.ui.autocoding.FoundRow.Passage;
import zhagen.ui.links.TallCell;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Workbench;

/// A source with how much was found in it, or a passage with its words among those around it.
final class FoundCell extends TallCell<FoundRow> {

    private static final int AROUND = 28;

    private final Workbench workbench;
    private final AutocodingModel model;
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label fresh;
    private final HBox heading = new HBox(8);
    private final CheckBox tick = new CheckBox();
    private final Label reference = new Label();
    private final Label coded;
    private final Text before = new Text();
    private final Text said = new Text();
    private final Text after = new Text();
    private final HBox passage = new HBox(10);

    FoundCell(Workbench workbench, AutocodingModel model) {
        this.workbench = workbench;
        this.model = model;
        getStyleClass().add("found-cell");
        fresh = workbench.say().text(new Label(), "autocode.fresh");
        fresh.getStyleClass().add("tag");
        fresh.managedProperty().bind(fresh.visibleProperty());
        coded = workbench.say().text(new Label(), "autocode.coded");
        coded.getStyleClass().addAll("faint", "small");
        coded.managedProperty().bind(coded.visibleProperty());
        name.getStyleClass().add("strong");
        count.getStyleClass().addAll("faint", "small");
        heading.setAlignment(Pos.BASELINE_LEFT);
        heading.getChildren().setAll(name, count, fresh);
        reference.getStyleClass().addAll("faint", "small");
        before.getStyleClass().add("around");
        said.getStyleClass().add("said");
        after.getStyleClass().add("around");
        tick.setFocusTraversable(false);
        tick.setOnAction(_ -> {
            if (getItem() instanceof Passage it) {
                model.tick(it, tick.isSelected());
            }
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var words = new VBox(2, new HBox(8, reference, gap, coded), new TextFlow(before, said, after));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        passage.getChildren().setAll(tick, words);
    }

    @Override
    protected Region show(FoundRow row) {
        Styles.put(this, "heading-row", row instanceof Heading);
        return switch (row) {
            case Heading(var source, var found, var isNew) -> {
                name.setText(source.name());
                count.setText(workbench.messages().get().say("autocode.count", found));
                fresh.setVisible(isNew);
                yield heading;
            }
            case Passage it -> {
                tick.setSelected(it.coded() || model.isTicked(it));
                tick.setDisable(it.coded());
                coded.setVisible(it.coded());
                reference.setText(workbench.quotes().reference(it.place()));
                tick.setAccessibleText(reference.getText());
                workbench.now().get().find(it.place().source())
                        .ifPresent(source -> workbench.quotes().text(source, text -> say(it.place(), text)));
                yield passage;
            }
        };
    }

    private void say(Place place, String text) {
        if (!(getItem() instanceof Passage shown) || !shown.place().equals(place)) {
            return;
        }
        var span = place.within(text.length());
        var now = workbench.now().get();
        var all = Quoted.words(now, place, text);
        var within = now.pointingAt(place.source(), Turn.class).stream()
                .map(Turn::words)
                .filter(words -> words.start() <= span.start() && span.end() <= words.end())
                .findFirst()
                .orElse(new Span(0, text.length()));
        int from = whole(text, Math.max(within.start(), span.start() - AROUND));
        int to = whole(text, Math.min(within.end(), span.end() + AROUND));
        before.setText(text.substring(Math.min(from, span.start()), span.start()).replace('\n', ' '));
        said.setText(all);
        after.setText(text.substring(span.end(), Math.max(to, span.end())).replace('\n', ' '));
    }

    /// The offset, or the one before where it would part what belongs together.
    private static int whole(String text, int offset) {
        boolean parts = offset > 0 && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return parts ? offset - 1 : offset;
    }
}
