package zhagen.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import zhagen.exchange.tables.Basis.Line;
import zhagen.exchange.tables.Table.Rows;
import zhagen.model.Code;
import zhagen.model.Level;

/// What open coding found: words, concepts, categories.
record OpenTables(Basis basis) {

    /// 原始语句 ‖ 初始概念 ‖ 范畴: a row for each quotation.
    Table open() {
        var rows = new ArrayList<List<Cell>>();
        Object category = null;
        for (var line : concepts()) {
            var quotes = basis.representatives().of(line.last(), basis.quotes());
            for (int i = 0; i < Math.max(1, quotes.size()); i++) {
                rows.add(List.of(
                        Cell.quotes(quotes.isEmpty() ? quotes : quotes.subList(i, i + 1)),
                        i > 0 ? Cell.ABOVE : basis.numbered(line.concept()),
                        line.categoryKey().equals(category) ? Cell.ABOVE : basis.numbered(line.category())));
                category = line.categoryKey();
            }
        }
        return basis.table(TableKind.OPEN, rows, 58, 20, 20);
    }

    private List<Line> concepts() {
        return basis.lines().stream()
                .filter(line -> line.category() != null || line.concept() != null)
                .toList();
    }

    /// 范畴 ‖ 初始概念 ‖ 原始语句（代表）.
    Table classes() {
        var rows = new Rows();
        for (var line : concepts()) {
            rows.add(
                    List.of(line.categoryKey()),
                    basis.numbered(line.category()),
                    basis.numbered(line.concept()),
                    basis.said(line.last()));
        }
        return basis.table(TableKind.CLASSES, rows.all(), 20, 20, 58);
    }

    /// 范畴 ‖ 原始资料 ‖ 初始概念 ‖ 参考点数.
    Table points() {
        var rows = new Rows();
        for (var line : concepts()) {
            rows.add(
                    List.of(line.categoryKey()),
                    basis.numbered(line.category()),
                    before(line.last()),
                    basis.numbered(line.concept()),
                    basis.count(line.last()));
        }
        return basis.table(TableKind.POINTS, rows.all(), 19, 50, 19, -10);
    }

    /// 一级编码 ‖ 原始资料语句举例.
    Table first() {
        var rows = new Rows();
        basis.lines().stream()
                .map(Line::last)
                .filter(code -> code.level() == Level.CONCEPT)
                .forEach(concept -> rows.add(basis.numbered(concept), before(concept)));
        return basis.table(TableKind.FIRST, rows.all(), 26, 72);
    }

    private Cell before(Code code) {
        var places = basis.representatives().of(code, basis.quotes());
        return places.isEmpty() ? Cell.NOTHING : new Cell.Quotes(places, Cell.Form.BEFORE);
    }
}
