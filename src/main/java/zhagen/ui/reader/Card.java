package zhagen.ui.reader;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import zhagen.ui.look.Fonts;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Tone;

/// What a tooltip in the margin says. Its ground is dark where the paper is light.
final class Card {

    private static final int MANY = 16;
    private static final double WIDTH = 340;

    private Card() {}

    /// A mark with all that is known of it.
    static Node of(Mark mark, Setting setting) {
        var explained = setting.explaining.apply(mark);
        var card = new VBox(3, named(mark, explained.name(), setting));
        explained.facts().forEach(fact -> card.getChildren().add(label(fact, setting, Tone.LINE)));
        if (!explained.definition().isEmpty()) {
            var definition = label(explained.definition(), setting, Tone.PAPER);
            definition.setStyle(definition.getStyle() + "-fx-padding: 3 0 0 0;");
            card.getChildren().add(definition);
        }
        return card;
    }

    /// The names of several.
    static Node of(List<Mark> marks, Setting setting) {
        var card = new VBox(3);
        marks.stream().limit(MANY).forEach(mark -> card.getChildren().add(named(mark, mark.name(), setting)));
        if (marks.size() > MANY) {
            card.getChildren().add(label("+" + (marks.size() - MANY), setting, Tone.LINE));
        }
        return card;
    }

    private static HBox named(Mark mark, String name, Setting setting) {
        var title = label(name, setting, Tone.PAPER);
        title.setFont(Fonts.semibold(12.5));
        var bar = new Rectangle(4, 14, setting.strong(mark));
        bar.setStroke(setting.of(Tone.PAPER));
        bar.setStrokeWidth(0.5);
        var row = new HBox(6, bar, title);
        if (!mark.signs().isEmpty()) {
            var signs = new HBox(Signs.of(mark, setting.of(Tone.PAPER)));
            signs.setStyle("-fx-padding: 4 0 0 0;");
            row.getChildren().add(signs);
        }
        return row;
    }

    private static Label label(String words, Setting setting, Tone tone) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        label.setFont(Fonts.regular(12));
        label.setStyle("-fx-text-fill: %s;".formatted(Palette.web(setting.of(tone))));
        return label;
    }
}
