package zhagen.ui.reader;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import zhagen.model.Span;
import zhagen.ui.look.Hue;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Tone;
import zhagen.ui.reader.Mark.Sign;

/// The whole text as a strip: where it is coded and in which colour most; left of that, where the chosen code is; right of it,
/// exemplars, memos and evidence; where something was found, and which part is on the screen, which can be dragged. Every row of
/// pixels stands for the same number of characters.
final class Overview extends Region {

    private static final double CHOSEN = 4;
    private static final double SIGNS = 5;

    private final Canvas canvas = new Canvas();
    private final Rectangle viewport = new Rectangle();
    private Density density = new Density(0, 1);
    private int length = 1;
    private Palette palette = Palette.LIGHT;
    private List<Span> hits = List.of();
    private boolean coloured = true;
    /// Where in the part that is on the screen it was taken hold of.
    private double held;

    /// @param jump brings an offset to a height between the upper edge (0) and the lower (1) of the screen
    Overview(BiConsumer<Integer, Double> jump) {
        setManaged(false);
        viewport.setManaged(false);
        viewport.setArcWidth(4);
        viewport.setArcHeight(4);
        getChildren().addAll(canvas, viewport);
        setOnMousePressed(event -> {
            boolean inside = event.getY() >= viewport.getY() && event.getY() <= viewport.getY() + viewport.getHeight();
            held = inside ? event.getY() - viewport.getY() : viewport.getHeight() / 2;
            if (!inside) {
                jump.accept(density.offsetAt(event.getY()), 0.45);
            }
        });
        setOnMouseDragged(event -> jump.accept(density.offsetAt(Math.max(0, event.getY() - held)), 0.0));
        addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> viewport.setStrokeWidth(1.5));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> viewport.setStrokeWidth(1));
    }

    /// @param onlyViewport whether nothing is shown but the part that is on the screen
    void show(int textLength, Collection<Mark> marks, @Nullable Object chosen, List<Span> found, Palette colours,
            boolean onlyViewport) {
        length = Math.max(1, textLength);
        palette = colours;
        hits = found;
        coloured = !onlyViewport;
        density = new Density(Math.max(0, (int) getHeight()), length);
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (coloured) {
            marks.forEach(mark -> density.count(mark, 1));
            density.choose(chosen, marks);
        }
        paint(0, density.rows);
        viewport.setFill(palette.of(Tone.INK).deriveColor(0, 1, 1, 0.08));
        viewport.setStroke(palette.of(Tone.SECOND_INK));
    }

    /// Counts marks in and out and repaints the rows they touch.
    void change(Collection<Mark> added, Collection<Mark> removed) {
        if (!coloured) {
            return;
        }
        removed.forEach(mark -> density.count(mark, -1));
        added.forEach(mark -> density.count(mark, 1));
        for (var marks : List.of(removed, added)) {
            marks.forEach(mark -> paint(density.row(mark.span().start()) - 1, density.lastRow(mark.span()) + 2));
        }
    }

    /// Emphasises another code.
    void choose(@Nullable Object code, Collection<Mark> marks) {
        if (coloured) {
            var changed = density.choose(code, marks);
            for (int from = changed.nextSetBit(0); from >= 0;) {
                int to = changed.nextClearBit(from);
                paint(from - 1, to + 1);
                from = changed.nextSetBit(to);
            }
        }
    }

    void showViewport(int start, int end) {
        double top = (double) start / length * density.rows;
        double bottom = (double) end / length * density.rows;
        viewport.setX(0.5);
        viewport.setWidth(Math.max(0, getWidth() - 1));
        viewport.setHeight(Math.max(14, bottom - top));
        viewport.setY(Math.clamp(top, 0.5, Math.max(0.5, density.rows - viewport.getHeight() - 0.5)));
    }

    private void paint(int first, int end) {
        int from = Math.max(0, first);
        int to = Math.min(density.rows, end);
        if (from >= to) {
            return;
        }
        var brush = canvas.getGraphicsContext2D();
        brush.clearRect(0, from, getWidth(), to - from);
        brush.setFill(palette.of(Tone.LINE).deriveColor(0, 1, 1, 0.6));
        double left = coloured ? CHOSEN + 1 : 2;
        double width = coloured ? getWidth() - left - SIGNS - 1 : getWidth() - 4;
        brush.fillRect(left, from, width, to - from);
        if (coloured) {
            runs(brush, from, to, left, width);
            for (int row = from; row < to; row++) {
                signs(brush, row);
            }
        }
        brush.setFill(palette.of(Tone.WARNING));
        for (var hit : hits) {
            int row = density.row(hit.start());
            if (row >= from - 1 && row < to) {
                brush.fillRect(left - 1, row, width + 2, Math.min(2, to - row));
            }
        }
    }

    private void runs(GraphicsContext brush, int from, int to, double left, double width) {
        for (int start = from; start < to;) {
            int hue = density.dominant(start);
            boolean chosen = density.isChosen(start);
            int end = start + 1;
            while (end < to && density.dominant(end) == hue && density.isChosen(end) == chosen) {
                end++;
            }
            if (hue >= 0) {
                brush.setFill(palette.strong(Hue.of(hue)));
                brush.fillRect(left, start, width, end - start);
            }
            if (chosen) {
                brush.setFill(palette.of(Tone.INK));
                brush.fillRect(0, start, CHOSEN - 0.5, Math.max(2, end - start));
            }
            start = end;
        }
    }

    private void signs(GraphicsContext brush, int row) {
        var colour = colour(row);
        if (colour != null) {
            brush.setFill(colour);
            double width = density.has(Sign.EXEMPLAR, row) ? SIGNS : SIGNS - 2;
            brush.fillRect(getWidth() - width, row, width, 2);
        }
    }

    /// Exemplars in ink and longer than the others.
    private @Nullable Color colour(int row) {
        if (density.has(Sign.EXEMPLAR, row)) {
            return palette.of(Tone.INK);
        }
        return density.has(Sign.MEMO, row) || density.has(Sign.EVIDENCE, row) ? palette.of(Tone.FAINT) : null;
    }
}
