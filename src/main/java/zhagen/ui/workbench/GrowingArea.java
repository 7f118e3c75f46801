package zhagen.ui.workbench;

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

    private void fit() {
        setMinHeight(computePrefHeight(getWidth()));
    }

    @Override
    protected double computePrefHeight(double width) {
        var available = (width > 0 ? width : getWidth()) - BESIDE;
        measured.setWrappingWidth(Math.max(40, available));
        var words = getText() == null || getText().isEmpty() ? getPromptText() : getText();
        measured.setText(words == null || words.isEmpty() ? " " : words);
        return Math.ceil(measured.getLayoutBounds().getHeight()) + ABOVE_AND_BELOW;
    }
}
