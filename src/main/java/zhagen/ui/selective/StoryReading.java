package zhagen.ui.selective;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import zhagen.model.Language;
import zhagen.ui.workbench.Workbench;

/// A storyline as it reads, in one language, its links under their present names. Screen thread.
public final class StoryReading extends VBox {

    private final Workbench workbench;

    public StoryReading(Workbench workbench) {
        this.workbench = workbench;
        SelectiveScreen.dress(this);
        getStyleClass().addAll("selective", "story-reading");
    }

    /// @param none the message where there are no words
    public void show(String words, Language language, String none) {
        getChildren().clear();
        var pieces = new Pieces(workbench, language);
        for (var paragraph : StoryWriting.paragraphs(words)) {
            var flow = new TextFlow();
            flow.getStyleClass().add("story-flow");
            pieces.of(paragraph).forEach(piece -> flow.getChildren().addAll(piece.nodes()));
            getChildren().add(flow);
        }
        if (getChildren().isEmpty()) {
            var nothing = workbench.say().text(new Label(), none);
            nothing.getStyleClass().add("faint");
            getChildren().add(nothing);
        }
    }
}
