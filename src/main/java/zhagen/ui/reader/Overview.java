package zhagen.ui.reader;

import java.util.Collection;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import zhagen.model.Span;
import zhagen.ui.look.Hue;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Tone;

/// The whole text as a strip: where it is coded and in which colour most, where something was found, and which part
/// is on the screen. Every row of pixels stands for the same number of characters.
final class Overview extends Region {

    private static final int HUES = Hue.values().length;

    private final Canvas canvas = new Canvas();
    private final Rectangle viewport = new Rectangle();
    private int length = 1;
    private int rows;
    /// Characters coded, by row and hue.
    private int[] coverage = new int[0];
    private Palette palette = Palette.LIGHT;
    private List<Span> hits = List.of();

    Overview() {
        setManaged(false);
        viewport.setManaged(false);
        viewport.setArcWidth(4);
        viewport.setArcHeight(4);
        getChildren().addAll(canvas, viewport);
    }

    void show(int textLength, Collection<Mark> marks, List<Span> found, Palette colours) {
        length = Math.max(1, textLength);
        palette = colours;
        hits = found;
        rows = Math.max(0, (int) getHeight());
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        coverage = new int[rows * HUES];
        marks.forEach(mark -> count(mark, 1));
        paint(0, rows);
        viewport.setFill(palette.of(Tone.INK).deriveColor(0, 1, 1, 0.07));
        viewport.setStroke(palette.of(Tone.SECOND_INK).deriveColor(0, 1, 1, 0.7));
    }

    /// Counts marks in and out and repaints the rows they touch.
    void change(Collection<Mark> added, Collection<Mark> removed) {
        removed.forEach(mark -> count(mark, -1));
        added.forEach(mark -> count(mark, 1));
        for (var marks : List.of(removed, added)) {
            marks.forEach(mark -> paint(row(mark.span().start()), lastRow(mark.span()) + 1));
        }
    }

    void showViewport(int start, int end) {
        double top = (double) start / length * rows;
        double bottom = (double) end / length * rows;
        viewport.setX(0.5);
        viewport.setWidth(Math.max(0, getWidth() - 1));
        viewport.setHeight(Math.max(12, bottom - top));
        viewport.setY(Math.clamp(top, 0.5, Math.max(0.5, rows - viewport.getHeight() - 0.5)));
    }

    int offsetAt(double y) {
        return Math.clamp(Math.round(y / Math.max(1, rows) * length), 0, length);
    }

    private int row(int offset) {
        return rows == 0 ? 0 : Math.clamp((long) offset * rows / length, 0, rows - 1);
    }

    private int lastRow(Span span) {
        return rows == 0 ? 0 : Math.clamp(((long) span.end() * rows - 1) / length, row(span.start()), rows - 1);
    }

    private int firstOffset(int row) {
        return (int) (((long) row * length + rows - 1) / rows);
    }

    private void count(Mark mark, int sign) {
        var span = mark.span();
        if (rows == 0 || span.isEmpty()) {
            return;
        }
        int hue = Hue.of(mark.hue()).ordinal();
        int last = lastRow(span);
        for (int row = row(span.start()); row <= last; row++) {
            int start = Math.max(span.start(), firstOffset(row));
            int end = Math.min(span.end(), firstOffset(row + 1));
            coverage[row * HUES + hue] += sign * Math.max(1, end - start);
        }
    }

    private void paint(int from, int to) {
        if (rows == 0) {
            return;
        }
        var brush = canvas.getGraphicsContext2D();
        brush.clearRect(0, from, getWidth(), to - from);
        brush.setFill(palette.of(Tone.LINE).deriveColor(0, 1, 1, 0.6));
        brush.fillRect(2, from, getWidth() - 4, to - from);
        int start = from;
        while (start < to) {
            int hue = dominant(start);
            int end = start + 1;
            while (end < to && dominant(end) == hue) {
                end++;
            }
            if (hue >= 0) {
                brush.setFill(palette.strong(Hue.of(hue)));
                brush.fillRect(2, start, getWidth() - 4, end - start);
            }
            start = end;
        }
        brush.setFill(palette.of(Tone.WARNING));
        for (var hit : hits) {
            int row = row(hit.start());
            if (row >= from && row < to) {
                brush.fillRect(0, row, getWidth(), 2);
            }
        }
    }

    private int dominant(int row) {
        int dominant = -1;
        int most = 0;
        for (int hue = 0; hue < HUES; hue++) {
            if (coverage[row * HUES + hue] > most) {
                most = coverage[row * HUES + hue];
                dominant = hue;
            }
        }
        return dominant;
    }
}
