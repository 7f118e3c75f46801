package zhagen.exchange.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the signs of a page into lines, and the lines into the order of reading: where there are columns, one after the other.
final class PdfLayout {

    /// A gap wider than this many signs may divide columns.
    private static final double GUTTER = 1.1;

    private static final int LEAST_LINES = 4;
    private static final int MOST_COLUMNS = 4;
    private static final int STEPS = 40;

    /// How much of its column a line fills, where it is one of words; a table's cells and names before words fill less. Nobody
    /// writes these downwards.
    private static final double FILLED = 0.55;

    private static final double FILLED_VERTICALLY = 0.2;

    private final double filled;
    private int columns;

    private PdfLayout(double filled) {
        this.filled = filled;
    }

    static List<PdfLine> lines(PdfGlyphs.Page page) {
        var lines = new ArrayList<PdfLine>();
        new PdfLayout(page.vertical() ? FILLED_VERTICALLY : FILLED).read(rows(page.glyphs()), 1, lines);
        return lines;
    }

    /// Signs whose feet stand at the same height, in the order of the page; what is raised or lowered a little belongs to them.
    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        var sorted = new ArrayList<>(glyphs.stream().filter(glyph -> !glyph.isBlank()).toList());
        sorted.sort(Comparator.comparingDouble(Glyph::across));
        var rows = new ArrayList<List<Glyph>>();
        double foot = 0;
        for (var glyph : sorted) {
            boolean isNew = rows.isEmpty()
                    || glyph.across() - foot > 0.45 * Math.min(glyph.size(), rows.getLast().getFirst().size());
            if (isNew) {
                rows.add(new ArrayList<>());
                foot = glyph.across();
            }
            rows.getLast().add(glyph);
            if (glyph.size() >= rows.getLast().getFirst().size()) {
                foot = glyph.across();
            }
        }
        var blanks = glyphs.stream().filter(Glyph::isBlank).toList();
        for (var blank : blanks) {
            rows.stream()
                    .filter(row -> Math.abs(row.getFirst().across() - blank.across()) < 0.3 * blank.size())
                    .findFirst()
                    .ifPresent(row -> row.add(blank));
        }
        return rows;
    }

    private void read(List<List<Glyph>> rows, int depth, List<PdfLine> lines) {
        var full = rows.stream().filter(row -> row.stream().anyMatch(glyph -> !glyph.isBlank())).toList();
        int column = columns++;
        double gutter = depth < MOST_COLUMNS ? gutter(full) : Double.NaN;
        if (Double.isNaN(gutter)) {
            full.forEach(row -> lines.add(PdfLine.of(row, column)));
            return;
        }
        var band = new ArrayList<List<Glyph>>();
        for (var row : full) {
            if (crosses(row, gutter)) {
                readColumns(band, gutter, depth, lines);
                band.clear();
                lines.add(PdfLine.of(row, column));
            } else {
                band.add(row);
            }
        }
        readColumns(band, gutter, depth, lines);
    }

    private void readColumns(List<List<Glyph>> band, double gutter, int depth, List<PdfLine> lines) {
        if (band.isEmpty()) {
            return;
        }
        read(side(band, gutter, true), depth + 1, lines);
        read(side(band, gutter, false), depth + 1, lines);
    }

    private static List<List<Glyph>> side(List<List<Glyph>> rows, double gutter, boolean left) {
        return rows.stream()
                .map(row -> row.stream().filter(glyph -> glyph.along() < gutter == left).toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    /// Where columns are divided: both sides have many lines that fill them, and few lines cross. Not a number where there is none.
    private double gutter(List<List<Glyph>> rows) {
        double from = edge(rows, true);
        double to = edge(rows, false);
        double best = Double.NaN;
        double fewest = 0.3 * rows.size() + 0.5;
        for (int step = 0; step <= STEPS; step++) {
            double at = from + (to - from) * (0.28 + 0.44 * step / STEPS);
            var apart = rows.stream().filter(row -> !crosses(row, at)).toList();
            var crossing = rows.size() - apart.size() + Math.abs(step - STEPS / 2.0) / (10 * STEPS);
            if (crossing < fewest && isFull(side(apart, at, true), at - edge(apart, true))
                    && isFull(side(apart, at, false), edge(apart, false) - at)) {
                fewest = crossing;
                best = at;
            }
        }
        return best;
    }

    private static double edge(List<List<Glyph>> rows, boolean first) {
        var edges = rows.stream().flatMap(List::stream).filter(glyph -> !glyph.isBlank());
        return first
                ? edges.mapToDouble(Glyph::along).min().orElse(0)
                : edges.mapToDouble(Glyph::end).max().orElse(0);
    }

    /// Names before words, and cells of a table, do not fill their side.
    private boolean isFull(List<List<Glyph>> side, double width) {
        var rows = side.stream().filter(row -> row.stream().anyMatch(glyph -> !glyph.isBlank())).toList();
        var lengths = rows.stream()
                .mapToDouble(row -> edge(List.of(row), false) - edge(List.of(row), true))
                .sorted()
                .toArray();
        return lengths.length >= LEAST_LINES && lengths[lengths.length / 2] > filled * width;
    }

    private static boolean crosses(List<Glyph> row, double at) {
        double before = Double.NEGATIVE_INFINITY;
        double behind = Double.POSITIVE_INFINITY;
        double size = 0;
        for (var glyph : row) {
            if (glyph.isBlank()) {
                continue;
            }
            size = Math.max(size, glyph.size());
            if (glyph.along() < at && glyph.end() > at) {
                return true;
            }
            before = glyph.end() <= at ? Math.max(before, glyph.end()) : before;
            behind = glyph.along() >= at ? Math.min(behind, glyph.along()) : behind;
        }
        return behind - before < GUTTER * size;
    }
}
