package zhagen.exchange.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhagen.exchange.tables.Table.Rows;
import zhagen.model.Code;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Names;
import zhagen.model.Placement;
import zhagen.model.Relation;
import zhagen.model.Structures;
import zhagen.model.TheoryModel;
import zhagen.model.TypicalStructure;

/// The theory: its levels, its relations, its typical structures.
record SelectiveTables(Basis basis) {

    /// 三级编码 ‖ 二级编码 ‖ 一级编码 ‖ 内涵 ‖ 频次.
    Table three() {
        var rows = new Rows();
        for (var line : basis.lines()) {
            rows.add(
                    List.of(line.mainKey(), line.categoryKey()),
                    basis.numbered(line.main()),
                    basis.numbered(line.category()),
                    basis.numbered(line.concept()),
                    basis.definition(line.last()),
                    basis.count(line.last()));
        }
        return basis.table(TableKind.THREE, rows.all(), 17, 19, 20, 34, -9);
    }

    /// 选择性编码 ‖ 主轴编码 ‖ 开放式编码 ‖ 内涵 ‖ 初级概念.
    Table result() {
        var rows = new Rows();
        Code last = null;
        for (var line : basis.lines()) {
            var category = line.category() == null ? line.last() : line.category();
            if (!category.equals(last)) {
                last = category;
                var core = basis.above(category, Level.CORE);
                rows.add(
                        List.of(core == null ? "" : core.id(), line.mainKey()),
                        basis.numbered(core),
                        basis.numbered(line.main()),
                        basis.numbered(line.category()),
                        basis.definition(line.category()),
                        concepts(line));
            }
        }
        return basis.table(TableKind.RESULT, rows.all(), 15, 16, 18, 28, 23);
    }

    private Cell concepts(Basis.Line first) {
        var names = basis.lines().stream()
                .filter(line -> first.category() == null
                        ? line.equals(first)
                        : line.categoryKey().equals(first.categoryKey()))
                .map(Basis.Line::concept)
                .filter(Objects::nonNull)
                .map(concept -> basis.facts().in(concept.name()))
                .toList();
        return Cell.words(basis.facts().list(names));
    }

    /// 一阶概念 ‖ 二阶主题 ‖ 聚合维度 (Gioia, Corley & Hamilton 2013).
    Table dataStructure() {
        var rows = new ArrayList<List<Cell>>();
        Object category = "";
        Object main = "";
        for (var line : basis.lines()) {
            boolean under = !rows.isEmpty() && main.equals(line.mainKey());
            rows.add(List.of(
                    basis.numbered(line.concept()),
                    under && category.equals(line.categoryKey()) ? Cell.ABOVE : basis.numbered(line.category()),
                    under ? Cell.ABOVE : basis.numbered(line.main())));
            category = line.categoryKey();
            main = line.mainKey();
        }
        return basis.table(TableKind.DATA_STRUCTURE, rows, 36, 34, 28);
    }

    private Stream<Relation> standing() {
        return basis.now().all(Relation.class).filter(relation -> relation.status() != Relation.Status.REJECTED);
    }

    /// 典型关系 ‖ 关系结构 ‖ 关系结构内涵.
    Table relations() {
        var rows = new Rows();
        standing().forEach(relation -> rows.add(
                Cell.words(name(relation)),
                Cell.words(basis.facts().in(basis.now().get(relation.type()).name())),
                Cell.words(basis.facts().in(relation.statement()))));
        return basis.table(TableKind.RELATIONS, rows.all(), 38, 14, 46);
    }

    /// 典型关系结构 ‖ 关系结构的内涵 ‖ 受访者的代表性语句: the typical structures, or, where nobody made any, the relations between members
    /// of the models.
    Table selective() {
        var structures = basis.now().all(TheoryModel.class)
                .sorted(Comparator.comparingInt(TheoryModel::rank))
                .flatMap(model -> Structures.of(basis.now(), model.id()).stream())
                .toList();
        var rows = new Rows();
        for (var structure : structures) {
            row(rows, structure.relations(), spoken(structure),
                    basis.facts().in(Structures.connotation(basis.now(), structure)));
        }
        if (structures.isEmpty()) {
            standing().filter(this::isBetweenMembers).forEach(relation -> row(
                    rows, List.of(relation.id()), name(relation), basis.facts().in(relation.statement())));
        }
        return basis.table(TableKind.SELECTIVE, rows.all(), 26, 34, 38);
    }

    /// What is moderated on a line of its own, what moderates it below.
    private String spoken(TypicalStructure structure) {
        var now = basis.now();
        if (Structures.shape(now, structure) != Structures.Shape.MODERATED) {
            return arrows(basis.facts().in(Structures.nameOf(now, structure)));
        }
        var moderators = structure.relations().stream()
                .skip(1)
                .map(id -> basis.facts().in(now.get(now.get(id).from()).name()))
                .toList();
        var moderated = name(now.get(structure.relations().getFirst()));
        return moderated + "\n" + basis.say("tables.moderates", basis.facts().list(moderators), moderated);
    }

    private String name(Relation relation) {
        return arrows(basis.facts().in(Names.of(basis.now(), relation)));
    }

    /// Chinese tables print arrows without space around them.
    private String arrows(String name) {
        return basis.facts().language() == Language.ZH ? name.replaceAll(" ([→↔⤳]) ", "$1") : name;
    }

    /// Whether it joins two categories of a model; where there is no model, any relation will do.
    private boolean isBetweenMembers(Relation relation) {
        return basis.now().count(TheoryModel.class) == 0
                || isMember(relation.from())
                        && (isMember(relation.to()) || basis.now().find((Id<?>) relation.to())
                                .filter(Relation.class::isInstance)
                                .isPresent());
    }

    private boolean isMember(Id<? extends Item> id) {
        return !basis.now().pointingAt(id, Placement.class).isEmpty();
    }

    private void row(Rows rows, List<Id<Relation>> relations, String structure, String connotation) {
        rows.add(
                Cell.words(structure),
                Cell.words(connotation),
                Cell.quotes(basis.representatives().supporting(relations, basis.quotes())));
    }

    /// 命题 ‖ 反例 ‖ 理论的回应: what speaks against relations, then against other claims.
    Table negative() {
        var against = basis.now().all(Evidence.class)
                .filter(evidence -> evidence.stance() == Evidence.Stance.CONTRADICTING)
                .collect(Collectors.groupingBy(Evidence::claim, LinkedHashMap::new, Collectors.toList()));
        var claims = new LinkedHashSet<Id<? extends Item>>();
        basis.now().all(Relation.class).map(Relation::id).filter(against::containsKey).forEach(claims::add);
        claims.addAll(against.keySet());
        var rows = new Rows();
        for (var claim : claims) {
            for (var evidence : against.get(claim)) {
                rows.add(
                        List.of(claim),
                        Cell.words(arrows(basis.facts().in(Names.of(basis.now(), basis.now().get(claim))))),
                        new Cell.Quotes(List.of(evidence.place()), Cell.Form.BEHIND),
                        Cell.words(evidence.answer().isBlank() ? basis.say("tables.unanswered") : evidence.answer()));
            }
        }
        return basis.table(TableKind.NEGATIVE, rows.all(), 24, 38, 36);
    }
}
