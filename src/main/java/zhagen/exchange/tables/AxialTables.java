package zhagen.exchange.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhagen.exchange.tables.Basis.Line;
import zhagen.exchange.tables.Table.Rows;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Level;
import zhagen.model.Paradigm;
import zhagen.model.Place;
import zhagen.model.Placing;
import zhagen.model.Relation;
import zhagen.model.Tree;

/// How categories make main categories, and how they stand around a phenomenon.
record AxialTables(Basis basis) {

    /// The main categories and the categories below each.
    private Stream<Line> categories() {
        return Tree.all(basis.now()).stream()
                .filter(code -> code.level() == Level.CATEGORY)
                .map(code -> new Line(basis.above(code, Level.MAIN), code, null));
    }

    /// 主范畴 ‖ 对应范畴 ‖ 范畴内涵.
    Table axial() {
        var rows = new Rows();
        categories().forEach(line -> rows.add(
                List.of(line.mainKey()),
                basis.numbered(line.main()),
                basis.numbered(line.category()),
                basis.definition(line.category())));
        return basis.table(TableKind.AXIAL, rows.all(), 20, 22, 56);
    }

    /// 维度 ‖ 主范畴 ‖ 范畴 ‖ 释义. The dimension is what stands above the main category.
    Table main() {
        var rows = new Rows();
        categories().filter(line -> line.main() != null).forEach(line -> {
            var core = basis.above(line.last(), Level.CORE);
            rows.add(
                    List.of(core == null ? "" : core.id(), line.mainKey()),
                    basis.numbered(core),
                    basis.numbered(line.main()),
                    basis.numbered(line.category()),
                    basis.definition(line.category()));
        });
        return basis.table(TableKind.MAIN, rows.all(), 16, 18, 20, 44);
    }

    /// 主范畴 ‖ 副范畴 ‖ 关系的内涵: what the relations say that join a category to its main category, or to others below that one;
    /// where there are none, what the category means.
    Table subcategories() {
        var rows = new Rows();
        categories().filter(line -> line.main() != null).forEach(line -> rows.add(
                List.of(line.mainKey()),
                basis.numbered(line.main()),
                basis.numbered(line.category()),
                joining(line)));
        return basis.table(TableKind.SUBCATEGORIES, rows.all(), 20, 22, 56);
    }

    private Cell joining(Line line) {
        var category = line.last();
        var within = ids(Tree.below(basis.now(), category));
        var main = basis.above(category, Level.MAIN);
        var around = main == null ? Set.<Id<Code>>of() : ids(Tree.below(basis.now(), main));
        var said = within.stream()
                .flatMap(id -> basis.now().pointingAt(id, Relation.class).stream())
                .distinct()
                .filter(relation -> relation.status() != Relation.Status.REJECTED)
                .filter(relation -> around.contains(relation.from()) && around.contains(relation.to()))
                .map(relation -> basis.facts().in(relation.statement()))
                .filter(statement -> !statement.isBlank())
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? basis.definition(category) : Cell.words(said);
    }

    private static Set<Id<Code>> ids(List<Code> codes) {
        return codes.stream().map(Code::id).collect(Collectors.toSet());
    }

    /// 序号 ‖ 开放式编码节点 ‖ 参考点数 ‖ 主轴编码（范畴）, with the sum.
    Table nodes() {
        var rows = new Rows();
        long sum = 0;
        var distinct = new HashSet<Place>();
        int number = 0;
        for (var line : basis.lines()) {
            var code = line.last();
            if (code.level() == Level.CONCEPT) {
                rows.add(
                        new Cell.Count(++number),
                        basis.numbered(code),
                        basis.count(code),
                        basis.numbered(line.category() == null ? line.main() : line.category()));
                sum += basis.strength(code).passages();
                basis.now().pointingAt(code.id(), Coding.class).forEach(coding -> distinct.add(coding.place()));
            }
        }
        if (number == 0) {
            return basis.table(TableKind.NODES, List.of(), -10, 36, -16, 36);
        }
        rows.add(Cell.words(basis.say("tables.total")), new Cell.Words(""), new Cell.Count(sum), new Cell.Words(""));
        var table = basis.table(TableKind.NODES, rows.all(), -10, 36, -16, 36);
        long passages = distinct.stream().filter(basis.facts().counting()::counts).count();
        return new Table(
                table.kind(), table.title(), table.columns(), grouped(table.rows()), true,
                List.of(basis.say("tables.notes.NODES.sum", sum, passages)));
    }

    /// The last column says each category once.
    private static List<List<Cell>> grouped(List<List<Cell>> rows) {
        var grouped = new ArrayList<List<Cell>>();
        for (int i = 0; i < rows.size(); i++) {
            var row = new ArrayList<>(rows.get(i));
            if (i > 0 && i < rows.size() - 1 && row.getLast().equals(rows.get(i - 1).getLast())
                    && row.getLast() != Cell.NOTHING) {
                row.set(row.size() - 1, Cell.ABOVE);
            }
            grouped.add(row);
        }
        return grouped;
    }

    /// 要素名称 ‖ 主要内容 ‖ 具体内容.
    Table elements() {
        var rows = new Rows();
        categories().filter(line -> line.main() != null).forEach(line -> {
            var concepts = Tree.below(basis.now(), line.last()).stream()
                    .filter(code -> code.level() == Level.CONCEPT)
                    .map(code -> basis.facts().in(code.name()))
                    .toList();
            rows.add(
                    List.of(line.mainKey()),
                    basis.numbered(line.main()),
                    basis.numbered(line.category()),
                    concepts.isEmpty()
                            ? basis.definition(line.category())
                            : Cell.words(basis.facts().list(concepts)));
        });
        return basis.table(TableKind.ELEMENTS, rows.all(), 20, 24, 54);
    }

    /// 范式要素 ‖ 范畴 ‖ 范畴内涵 ‖ 代表性语句: one table for each paradigm. Empty places are said to be empty.
    List<Table> paradigms() {
        return basis.now().all(Paradigm.class)
                .sorted(Comparator.comparingInt(Paradigm::rank))
                .map(this::paradigm)
                .toList();
    }

    private Table paradigm(Paradigm paradigm) {
        var rows = new Rows();
        var phenomenon = basis.now().get(paradigm.phenomenon());
        part(rows, paradigm, Placing.Part.CAUSE);
        row(rows, "phenomenon", phenomenon, List.of());
        for (var part : List.of(
                Placing.Part.CONTEXT, Placing.Part.INTERVENING, Placing.Part.STRATEGY, Placing.Part.CONSEQUENCE)) {
            part(rows, paradigm, part);
        }
        var table = basis.table(TableKind.PARADIGM, rows.all(), 14, 20, 30, 36);
        return new Table(
                table.kind(),
                basis.say("tables.title.PARADIGM.of", basis.facts().in(phenomenon.name())),
                table.columns(),
                table.rows(),
                false,
                table.notes());
    }

    private void part(Rows rows, Paradigm paradigm, Placing.Part part) {
        var placings = basis.now().pointingAt(paradigm.id(), Placing.class).stream()
                .filter(placing -> placing.part() == part)
                .sorted(Comparator.comparingInt(Placing::rank))
                .toList();
        for (var placing : placings) {
            row(rows, part.name(), basis.now().get(placing.category()), List.of(placing.id()));
        }
        if (placings.isEmpty()) {
            rows.add(List.of(part), words("tables.part." + part), Cell.NOTHING, Cell.NOTHING, Cell.NOTHING);
        }
    }

    private void row(Rows rows, String part, Code category, List<Id<? extends Item>> claims) {
        var places = basis.representatives().supporting(claims, basis.quotes());
        rows.add(
                List.of(part),
                words("tables.part." + part),
                basis.numbered(category),
                basis.definition(category),
                claims.isEmpty() ? basis.said(category) : Cell.quotes(places));
    }

    private Cell words(String key) {
        return Cell.words(basis.say(key));
    }
}
