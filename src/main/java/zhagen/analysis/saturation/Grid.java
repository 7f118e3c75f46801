package zhagen.analysis.saturation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Level;
import zhagen.model.Snapshot;
import zhagen.model.Tree;

/// What each category gained, batch by batch of sources in the order of coding. Bowen (2008) asks that a category be found in 70 % of the
/// interviews.
public record Grid(List<Batch> batches, List<Row> rows) {

    public static final double COMMON = 0.7;

    /// Sources in a row, numbered from 1.
    public record Batch(int first, int last) {}

    /// A category.
    ///
    /// @param sources in how many it is found
    /// @param presence that as a part of all
    public record Row(Code category, List<Cell> cells, int sources, Share presence) {

        public Row {
            cells = List.copyOf(cells);
        }

        public boolean isCommon() {
            return presence instanceof Share.Known(var share) && share >= COMMON;
        }
    }

    /// A category in a batch.
    ///
    /// @param fresh the codes below it, or itself, that were new then
    /// @param sources in how many of the batch it is found
    public record Cell(List<Id<Code>> fresh, int sources) {

        public Cell {
            fresh = List.copyOf(fresh);
        }
    }

    public Grid {
        batches = List.copyOf(batches);
        rows = List.copyOf(rows);
    }

    /// @param level of the categories
    /// @param size how many sources make a batch
    public static Grid of(Snapshot now, Emergence emergence, Level level, int size) {
        int sources = emergence.order().size();
        var batches = new ArrayList<Batch>();
        for (int from = 0; from < sources; from += size) {
            batches.add(new Batch(from + 1, Math.min(sources, from + size)));
        }
        var codes = numbers(emergence.of(Gain.CODES));
        var found = found(emergence.of(Gain.CATEGORIES));
        var rows = new ArrayList<Row>();
        for (var category : Tree.all(now)) {
            if (category.level() == level) {
                var in = found.getOrDefault(category.id(), List.of());
                var cells = cells(
                        batches, size, fresh(now, category, emergence.of(Gain.CODES), codes, batches.size(), size), in);
                rows.add(new Row(
                        category, cells, in.size(), Share.of(in.size(), sources, Label.of("saturation.nothing"))));
            }
        }
        return new Grid(batches, rows);
    }

    /// So many sources a batch that no more than twelve batches come of it.
    public static int batch(int sources) {
        return Math.max(1, (sources + 11) / 12);
    }

    private static Map<Id<?>, Integer> numbers(Growth growth) {
        var numbers = HashMap.<Id<?>, Integer>newHashMap(growth.things().size());
        for (int i = 0; i < growth.things().size(); i++) {
            numbers.put(growth.things().get(i), i);
        }
        return numbers;
    }

    private static Map<Id<?>, List<Integer>> found(Growth categories) {
        var found = new HashMap<Id<?>, List<Integer>>();
        for (int source = 0; source < categories.sources(); source++) {
            for (int thing : categories.in(source)) {
                found.computeIfAbsent(categories.things().get(thing), _ -> new ArrayList<>()).add(source);
            }
        }
        return found;
    }

    private static List<List<Id<Code>>> fresh(
            Snapshot now, Code category, Growth growth, Map<Id<?>, Integer> codes, int batches, int size) {
        var fresh = new ArrayList<List<Id<Code>>>();
        for (int i = 0; i < batches; i++) {
            fresh.add(new ArrayList<>());
        }
        for (var code : Tree.below(now, category)) {
            int born = growth.born(codes.get(code.id()));
            if (born != Growth.NOWHERE) {
                fresh.get(born / size).add(code.id());
            }
        }
        return fresh;
    }

    private static List<Cell> cells(List<Batch> batches, int size, List<List<Id<Code>>> fresh, List<Integer> in) {
        var present = new int[batches.size()];
        in.forEach(source -> present[source / size]++);
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < batches.size(); i++) {
            cells.add(new Cell(fresh.get(i), present[i]));
        }
        return cells;
    }
}
