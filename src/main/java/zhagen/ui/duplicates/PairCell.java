package zhagen.ui.duplicates;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhagen.analysis.Finding;
import zhagen.model.Code;
import zhagen.model.Tree;
import zhagen.ui.codebook.Dots;
import zhagen.ui.links.TallCell;
import zhagen.ui.workbench.Workbench;

/// Two codes that may be one: their names with their counts, and why. Screen thread.
final class PairCell extends TallCell<Finding> {

    private final Workbench workbench;

    PairCell(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("pair-cell");
    }

    @Override
    protected Region show(Finding pair) {
        var messages = workbench.messages().get();
        var sign = new Label("≈");
        sign.getStyleClass().add("faint");
        sign.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var names = new HBox(8, named(pair.one()), sign, named(pair.other()), gap);
        names.setAlignment(Pos.CENTER_LEFT);
        if (pair.same()) {
            names.getChildren().add(tag("duplicates.same"));
        }
        if (pair.decision() != null) {
            names.getChildren().add(tag(pair.settled() ? "duplicates.settled" : "duplicates.unsettled"));
        }
        var box = new VBox(2, names);
        pair.likenesses().forEach(likeness -> box.getChildren().add(line(messages.say(likeness.why()), "second")));
        if (pair.decision() != null) {
            box.getChildren().add(line(messages.say("duplicates.because", pair.decision().body()), "faint"));
        }
        return box;
    }

    private HBox named(Code code) {
        var now = workbench.now().get();
        var name = new Label(code.name().in(workbench.language()));
        name.getStyleClass().add("strong");
        var strength = workbench.counts().of(code.id());
        var counts = new Label(strength.passages() + " · " + strength.people());
        counts.getStyleClass().addAll("second", "small");
        counts.setMinWidth(USE_PREF_SIZE);
        var box = new HBox(6, Dots.of(now.has(code.id()) ? Tree.hue(now, code) : 0), name, counts);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Label tag(String key) {
        var tag = new Label(workbench.messages().get().say(key));
        tag.getStyleClass().add("tag");
        tag.setMinWidth(USE_PREF_SIZE);
        return tag;
    }

    private static Label line(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().addAll(style, "small");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
