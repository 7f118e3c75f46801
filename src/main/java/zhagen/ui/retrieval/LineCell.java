package zhagen.ui.retrieval;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import zhagen.analysis.Passage;
import zhagen.model.Code;
import zhagen.model.Tree;
import zhagen.ui.codebook.Dots;
import zhagen.ui.links.TallCell;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// A heading, or a passage: where it stands and who says it, the words, the codes on it, who coded it and when. Screen thread.
final class LineCell extends TallCell<Line> {

    private static final double LEFT = 84;
    private static final double TALLEST = 60;
    private static final int CONTEXT = 180;
    private static final int CODES = 6;

    private final Workbench workbench;
    private final PassageList list;
    private final Label reference = small("reference");
    private final Label speaker = small("faint");
    private final Region bar = new Region();
    private final Label words = new Label();
    private final Text before = context();
    private final Text said = new Text();
    private final Text after = context();
    private final TextFlow flow = new TextFlow(before, said, after);
    private final HBox about = new HBox(8);
    private final VBox middle = new VBox(3, words, about);
    private final HBox row;
    private final Region dot = Dots.of(0);
    private final Label name = new Label();
    private final Label strength = small("faint");
    private final HBox heading = new HBox(8, dot, name, strength);

    LineCell(Workbench workbench, PassageList list) {
        this.workbench = workbench;
        this.list = list;
        getStyleClass().add("passage-cell");
        bar.getStyleClass().add("passage-bar");
        bar.setMinWidth(3);
        words.setWrapText(true);
        words.setMaxHeight(TALLEST);
        said.getStyleClass().add("said");
        about.setAlignment(Pos.CENTER_LEFT);
        about.getStyleClass().add("passage-about");
        var left = new VBox(1, reference, speaker);
        left.setMinWidth(LEFT);
        left.setPrefWidth(LEFT);
        left.setMaxWidth(LEFT);
        HBox.setHgrow(middle, Priority.ALWAYS);
        row = new HBox(10, left, bar, middle);
        name.getStyleClass().add("strong");
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("passage-heading");
        dot.managedProperty().bind(dot.visibleProperty());
    }

    private static Label small(String style) {
        var label = new Label();
        label.getStyleClass().addAll(style, "small");
        return label;
    }

    private static Text context() {
        var text = new Text();
        text.getStyleClass().add("context");
        return text;
    }

    @Override
    protected Region show(Line line) {
        pseudoClassStateChanged(PassageList.HEADING, line instanceof Line.Heading);
        return switch (line) {
            case Line.Heading shown -> heading(shown);
            case Line.Row shown -> row(shown.passage());
        };
    }

    private Region heading(Line.Heading shown) {
        dot.setVisible(shown.hue() >= 0);
        Dots.dye(dot, Math.max(0, shown.hue()));
        name.setText(shown.name());
        strength.setText(workbench.messages().get().say(
                "coding.passages.counts",
                shown.strength().passages(), shown.strength().people(), shown.strength().sources()));
        return heading;
    }

    private Region row(Passage passage) {
        var now = workbench.now().get();
        if (!now.has(passage.place().source())) {
            return row;
        }
        var particulars = new Particulars(now);
        reference.setText(workbench.quotes().reference(passage.place()));
        speaker.setText(particulars.speakers(passage));
        boolean wide = list.isWide(passage);
        middle.getChildren().set(0, wide ? flow : words);
        about(passage, particulars);
        words.setText("…");
        workbench.quotes().words(passage.place(), text -> {
            if (getItem() instanceof Line.Row shown && shown.passage().equals(passage)) {
                words.setText(text);
                said.setText(text);
            }
        });
        if (wide) {
            surround(passage);
        }
        return row;
    }

    /// Some words before it and some behind it, paler.
    private void surround(Passage passage) {
        var source = workbench.now().get().get(passage.place().source());
        workbench.quotes().text(source, text -> {
            if (getItem() instanceof Line.Row shown && shown.passage().equals(passage)
                    && passage.span().end() <= text.length()) {
                int from = Math.max(0, passage.span().start() - CONTEXT);
                int to = Math.min(text.length(), passage.span().end() + CONTEXT);
                before.setText((from > 0 ? "…" : "") + text.substring(from, passage.span().start()));
                after.setText(text.substring(passage.span().end(), to) + (to < text.length() ? "…" : ""));
            }
        });
    }

    private void about(Passage passage, Particulars particulars) {
        about.getChildren().clear();
        var codes = particulars.codes(passage);
        var found = passage.codings().isEmpty() ? null : codes.getFirst();
        bar.setVisible(found != null);
        Dots.dye(bar, found == null ? 0 : Tree.hue(workbench.now().get(), found));
        if (particulars.isExemplar(passage)) {
            var star = Icons.of(Feather.STAR, 12);
            workbench.say().tip(star, "retrieval.filter.exemplars");
            about.getChildren().add(star);
        }
        codes.stream().limit(CODES).forEach(code -> about.getChildren().add(named(code)));
        if (codes.size() > CODES) {
            about.getChildren().add(faint("+" + (codes.size() - CODES)));
        }
        var coded = (particulars.coders(passage) + " " + particulars.day(passage)).strip();
        if (!coded.isEmpty()) {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var who = faint(coded);
            who.setMinWidth(USE_PREF_SIZE);
            about.getChildren().addAll(gap, who);
        }
    }

    private Node named(Code code) {
        var label = small("second");
        label.setText(code.name().in(workbench.language()));
        label.setGraphic(Dots.of(Tree.hue(workbench.now().get(), code)));
        label.getStyleClass().add("on-it");
        return label;
    }

    private static Label faint(String words) {
        var label = small("faint");
        label.setText(words);
        return label;
    }
}
