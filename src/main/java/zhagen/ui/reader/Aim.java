package zhagen.ui.reader;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import zhagen.model.Span;
import zhagen.ui.look.Tone;

/// What something that is dragged over the words would fall on, and the frame around it. Screen thread.
public final class Aim {

    private static final double BEYOND = 2;

    private final Reader reader;
    private final Sheet sheet;
    private final Group frames = new Group();
    private boolean carrying;

    Aim(Reader reader, Sheet sheet) {
        this.reader = reader;
        this.sheet = sheet;
        frames.setMouseTransparent(true);
        frames.getStyleClass().add("aim");
        sheet.addLayer(frames);
        reader.whenLookChanges(() -> show(null));
    }

    /// What is selected at a point, or the mark there, or the sentence, or, beside the words, the turn; in the reader's coordinates.
    public Optional<Span> at(double x, double y) {
        if (!sheet.isSet()) {
            return Optional.empty();
        }
        int at = sheet.lines().characterAt(x, y);
        if (at >= 0) {
            var mark = reader.innermostAt(at);
            return Optional.of(reader.getSelection().contains(at) ? reader.getSelection()
                    : mark != null ? mark.span() : reader.movement().units(Reader.Unit.SENTENCE, new Span(at, at)));
        }
        int near = sheet.lines().offsetAt(x, y);
        return sheet.isOverWords(x) ? Optional.of(reader.movement().units(Reader.Unit.SENTENCE, new Span(near, near)))
                : sheet.isBesideWords(x) ? Optional.of(reader.movement().units(Reader.Unit.TURN, new Span(near, near)))
                : Optional.empty();
    }

    /// Frames what it would fall on, or null for nothing.
    public void show(@Nullable Span span) {
        frames.getChildren().clear();
        if (span != null) {
            sheet.lines().areas(span).forEach(area -> frames.getChildren().add(frame(area)));
        }
    }

    private Rectangle frame(Rectangle2D area) {
        var frame = new Rectangle(
                area.getMinX() - BEYOND, area.getMinY() - BEYOND, area.getWidth() + 2 * BEYOND,
                area.getHeight() + 2 * BEYOND);
        var colour = reader.paletteProperty().get().of(Tone.ACCENT);
        frame.setArcWidth(6);
        frame.setArcHeight(6);
        frame.setFill(colour.deriveColor(0, 1, 1, 0.12));
        frame.setStroke(colour);
        frame.setStrokeWidth(1.5);
        frame.getStrokeDashArray().setAll(5.0, 3.0);
        return frame;
    }

    /// Whether the mouse was pressed on selected words, which go where it is dragged.
    public boolean carriesSelection() {
        return carrying;
    }

    /// The mouse is pressed at a point.
    ///
    /// @return whether that takes hold of what is selected
    boolean take(double x, double y) {
        int at = sheet.lines().characterAt(x, y);
        carrying = at >= 0 && reader.hasHandles() && reader.getSelection().contains(at);
        return carrying;
    }

    /// @return whether something was held
    boolean letGo() {
        boolean held = carrying;
        carrying = false;
        return held;
    }
}
