package zhagen.ui.reader;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zhagen.model.Span;
import zhagen.ui.look.Hue;
import zhagen.ui.reader.Mark.Sign;

/// A text in rows that stand for the same number of characters each: how much of a row is coded in which colour, where one chosen
/// code is, and where signs are.
final class Density {

    private static final int HUES = Hue.values().length;
    private static final int SIGNS = Sign.values().length;

    final int rows;
    private final int length;
    /// Characters coded, by row and hue.
    private final int[] coverage;
    /// Marks that begin there, by row and sign.
    private final int[] signs;
    private final int[] chosen;
    private @Nullable Object code;

    Density(int rows, int length) {
        this.rows = rows;
        this.length = Math.max(1, length);
        this.coverage = new int[rows * HUES];
        this.signs = new int[rows * SIGNS];
        this.chosen = new int[rows];
    }

    int row(int offset) {
        return rows == 0 ? 0 : Math.clamp((long) offset * rows / length, 0, rows - 1);
    }

    int lastRow(Span span) {
        return rows == 0 ? 0 : Math.clamp(((long) span.end() * rows - 1) / length, row(span.start()), rows - 1);
    }

    private int firstOffset(int row) {
        return (int) (((long) row * length + rows - 1) / rows);
    }

    int offsetAt(double y) {
        return Math.clamp(Math.round(y / Math.max(1, rows) * length), 0, length);
    }

    /// @param sign 1 to count a mark in, -1 to count it out
    void count(Mark mark, int sign) {
        var span = mark.span();
        if (rows == 0 || span.isEmpty()) {
            return;
        }
        int hue = Hue.of(mark.hue()).ordinal();
        int first = row(span.start());
        int last = lastRow(span);
        for (int row = first; row <= last; row++) {
            int start = row == first ? span.start() : firstOffset(row);
            int end = row == last ? span.end() : firstOffset(row + 1);
            coverage[row * HUES + hue] += sign * Math.max(1, end - start);
        }
        mark.signs().forEach(known -> signs[first * SIGNS + known.ordinal()] += sign);
        if (mark.tag().code().equals(code)) {
            choose(mark, sign);
        }
    }

    private void choose(Mark mark, int sign) {
        int last = lastRow(mark.span());
        for (int row = row(mark.span().start()); row <= last; row++) {
            chosen[row] += sign;
        }
    }

    /// @param marks all of them
    /// @return the rows in which something else is to be seen than before
    BitSet choose(@Nullable Object newCode, Collection<Mark> marks) {
        var changed = new BitSet(rows);
        if (rows == 0 || Objects.equals(code, newCode)) {
            return changed;
        }
        var before = chosen.clone();
        Arrays.fill(chosen, 0);
        code = newCode;
        if (newCode != null) {
            marks.stream().filter(mark -> mark.tag().code().equals(newCode)).forEach(mark -> choose(mark, 1));
        }
        for (int row = 0; row < rows; row++) {
            changed.set(row, before[row] > 0 != chosen[row] > 0);
        }
        return changed;
    }

    boolean isChosen(int row) {
        return chosen[row] > 0;
    }

    boolean has(Sign sign, int row) {
        return signs[row * SIGNS + sign.ordinal()] > 0;
    }

    /// The hue that most characters of a row have, or -1.
    int dominant(int row) {
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
