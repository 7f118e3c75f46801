package zhagen.ui.workbench;

import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// A field for text of any length that is as high as what stands in it. Screen thread.
public final class GrowingArea extends TextArea {

    private static final double BESIDE = 14;
    private static final double ABOVE_AND_BELOW = 9;

    private final Text measured = new Text();

    public GrowingArea() {
        getStyleClass().add("growing");
        TabLeaves.from(this);
        setWrapText(true);
        measured.fontProperty().bind(fontProperty());
        widthProperty().subscribe(this::fit);
        textProperty().subscribe(this::fit);
        promptTextProperty().subscribe(this::fit);
        fontProperty().subscribe(this::fit);
    }

    /// The height is set, not computed when somebody asks: what was computed for another width is remembered too long.
    private void fit() {
        measured.setWrappingWidth(Math.max(40, getWidth() - BESIDE));
        var words = getText() == null || getText().isEmpty() ? getPromptText() : getText();
        measured.setText(words == null || words.isEmpty() || getWidth() == 0 ? " " : words);
        var height = Math.ceil(measured.getLayoutBounds().getHeight()) + ABOVE_AND_BELOW;
        if (height != getPrefHeight()) {
            setMinHeight(height);
            setPrefHeight(height);
            Platform.runLater(this::requestLayout); // what is asked for in the middle of laying out is forgotten
        }
    }
}
