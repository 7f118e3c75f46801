package zhagen.exchange.tables;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.codebook.CellText;
import zhagen.exchange.tables.Table.Align;
import zhagen.exchange.tables.Table.Column;
import zhagen.exchange.tables.Table.Rows;
import zhagen.exchange.memos.Markdown;
import zhagen.messages.Messages;
import zhagen.model.Attribute;
import zhagen.model.AuditTrail;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.MemberCheck;
import zhagen.model.Names;
import zhagen.model.Participant;
import zhagen.model.SamplingStep;
import zhagen.model.Source;
import zhagen.model.Speaker;
import zhagen.model.Turn;

/// Who was asked and why, and how the codebook came to be.
record FieldTables(Basis basis, Messages messages) {

    private static final int NARROW = 9;
    private static final Pattern LENGTH = Pattern.compile("时长|[Ll]ength|[Dd]uration|[Mm]inutes");

    /// 编号, the attributes of participants, 访谈日期, 时长, 字数: a row for each conversation with each.
    Table participants() {
        var attributes = basis.now().all(Attribute.class)
                .filter(attribute -> attribute.scope() == Attribute.Scope.PARTICIPANT)
                .toList();
        var spoken = spoken();
        boolean dated = attributes.stream().noneMatch(attribute -> attribute.type() == Attribute.Type.DATE);
        boolean timed = attributes.stream().noneMatch(attribute -> LENGTH.matcher(attribute.name().toString()).find())
                && spoken.keySet().stream().anyMatch(talk -> length(talk.source()) != null);
        var rows = new Rows();
        basis.now().all(Participant.class)
                .sorted(Comparator.comparing(Participant::codeName))
                .forEach(participant -> spoken.forEach((talk, characters) -> {
                    if (talk.participant().equals(participant.id())) {
                        rows.add(same(participant, attributes),
                                cells(participant, attributes, talk, characters, dated, timed));
                    }
                }));
        var heads = basis.heads(TableKind.PARTICIPANTS);
        var columns = new ArrayList<>(List.of(new Column(heads.getFirst(), 7, Align.LEFT)));
        attributes.forEach(attribute -> columns.add(column(attribute)));
        if (dated) {
            columns.add(new Column(heads.get(1), 11, Align.MIDDLE));
        }
        if (timed) {
            columns.add(new Column(heads.get(2), 7, Align.MIDDLE));
        }
        columns.add(new Column(heads.get(3), 7, Align.MIDDLE));
        return new Table(
                TableKind.PARTICIPANTS, basis.say("tables.title.PARTICIPANTS"), squeezed(columns), rows.all(), false,
                basis.notes(TableKind.PARTICIPANTS));
    }

    /// The widest columns give way until the table fits an upright page, or none is wide any more.
    private static List<Column> squeezed(List<Column> columns) {
        int widest = columns.stream().mapToInt(Column::share).max().orElse(0);
        for (int cap = widest; cap >= NARROW; cap--) {
            int most = cap;
            var squeezed = columns.stream()
                    .map(column -> new Column(column.head(), Math.min(column.share(), most), column.align()))
                    .toList();
            if (squeezed.stream().mapToInt(Column::share).sum() <= Table.PORTRAIT) {
                return squeezed;
            }
        }
        return columns;
    }

    private static List<Object> same(Participant participant, List<Attribute> attributes) {
        var same = new ArrayList<Object>();
        for (int i = 0; i <= attributes.size(); i++) {
            same.add(participant.id());
        }
        return same;
    }

    private Column column(Attribute attribute) {
        var head = basis.facts().in(attribute.name());
        int widest = basis.now().all(Participant.class)
                .mapToInt(participant -> CellText.width(participant.values().of(attribute.id())))
                .max()
                .orElse(0);
        return new Column(head, Math.clamp(Math.max(widest, Math.min(10, CellText.width(head))) + 2L, 6, 24),
                Align.LEFT);
    }

    private Cell[] cells(
            Participant participant,
            List<Attribute> attributes,
            Talk talk,
            long characters,
            boolean dated,
            boolean timed) {
        var cells = new ArrayList<Cell>(List.of(new Cell.Words(participant.codeName())));
        attributes.forEach(attribute -> cells.add(Cell.words(participant.values().of(attribute.id()))));
        if (dated) {
            var date = basis.now().get(talk.source()).date();
            cells.add(date == null ? Cell.NOTHING : new Cell.Day(date));
        }
        if (timed) {
            var length = length(talk.source());
            cells.add(length == null ? Cell.NOTHING : new Cell.Count(Math.ceilDiv(length.toSeconds(), 60)));
        }
        cells.add(new Cell.Count(characters));
        return cells.toArray(Cell[]::new);
    }

    private record Talk(Id<Participant> participant, Id<Source> source) {}

    /// How many characters each participant says in each source.
    private Map<Talk, Long> spoken() {
        var spoken = new LinkedHashMap<Talk, Long>();
        for (var source : basis.now().all(Source.class).toList()) {
            var people = basis.now().pointingAt(source.id(), Speaker.class).stream()
                    .filter(speaker -> speaker.participant() != null)
                    .collect(Collectors.toMap(Speaker::id, speaker -> Objects.requireNonNull(speaker.participant())));
            for (var turn : basis.now().pointingAt(source.id(), Turn.class)) {
                var participant = turn.speaker() == null ? null : people.get(turn.speaker());
                if (participant != null) {
                    spoken.merge(new Talk(participant, source.id()), (long) turn.words().length(), Long::sum);
                }
            }
        }
        return spoken;
    }

    /// Until the last turn begins that has a time; null where none has.
    private @Nullable Duration length(Id<Source> source) {
        return basis.now().pointingAt(source, Turn.class).stream()
                .map(Turn::start)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .filter(length -> length.compareTo(Duration.ZERO) > 0)
                .orElse(null);
    }

    /// 所缺 ‖ 所寻个案 ‖ 找到的资料 ‖ 改变了什么.
    Table sampling() {
        var rows = new Rows();
        basis.now().all(SamplingStep.class).sorted(Comparator.comparingInt(SamplingStep::rank))
                .forEach(step -> rows.add(
                        Cell.words(step.missing()),
                        Cell.words(step.wanted()),
                        Cell.words(basis.facts().list(step.cases().stream()
                                .flatMap(id -> basis.now().find(id).stream())
                                .map(Source::name)
                                .toList())),
                        Cell.words(step.done() ? step.outcome() : basis.say("tables.undone"))));
        return basis.table(TableKind.SAMPLING, rows.all(), 30, 20, 18, 30);
    }

    /// 日期 ‖ 决定 ‖ 内容 ‖ 理由, from the first decision to the last.
    Table decisions(List<AuditTrail.Row> newestFirst) {
        var rows = new Rows();
        for (var row : newestFirst.reversed()) {
            rows.add(
                    new Cell.Day(basis.facts().day(row.entry().at())),
                    Cell.words(basis.facts().say("decisions.deed." + row.deed())),
                    Cell.words(messages.say(row.entry().label())),
                    Cell.words(Markdown.plain(row.reason())));
        }
        return basis.table(TableKind.DECISIONS, rows.all(), 12, 11, 33, 42);
    }

    /// 先验要素 ‖ 来源理论 ‖ 最终要素 ‖ 参考点数.
    Table prior(List<Tables.Mapped> priors) {
        var rows = new Rows();
        for (var mapped : priors) {
            rows.add(
                    Cell.words(basis.facts().in(mapped.prior().name())),
                    Cell.words(mapped.prior().prior()),
                    mapped.finals().isEmpty()
                            ? Cell.words(basis.say("tables.dropped"))
                            : Cell.words(basis.facts().list(mapped.finals().stream()
                                    .map(basis.facts()::numbered)
                                    .toList())),
                    new Cell.Count(mapped.strength().passages()));
        }
        return basis.table(TableKind.PRIOR, rows.all(), 26, 28, 34, -12);
    }

    /// 保留访谈 ‖ 新概念 ‖ 新范畴 ‖ 新关系 ‖ 结论.
    Table saturation(List<Tested> tests) {
        var rows = new Rows();
        for (var test : tests) {
            rows.add(
                    Cell.words(basis.facts().list(test.sources().stream().map(Source::name).toList())),
                    names(test.concepts()),
                    names(test.categories()),
                    names(test.relations()),
                    Cell.words(test.conclusion()));
        }
        return basis.table(TableKind.SATURATION, rows.all(), 22, 18, 18, 18, 22);
    }

    private Cell names(List<? extends Item> items) {
        return items.isEmpty()
                ? Cell.words(basis.say("tables.none"))
                : Cell.words(basis.facts().list(items.stream()
                        .map(item -> basis.facts().in(Names.of(basis.now(), item)))
                        .toList()));
    }

    /// 原有的研究结果 ‖ 检验者反馈意见 ‖ 对反馈意见的处理.
    Table checks() {
        var rows = new Rows();
        basis.now().all(MemberCheck.class).sorted(Comparator.comparingInt(MemberCheck::rank)).forEach(check -> rows.add(
                Cell.words(check.result()),
                Cell.words(checker(check).isEmpty()
                        ? check.feedback()
                        : basis.say("tables.checker", checker(check), check.feedback())),
                Cell.words(check.treatment())));
        return basis.table(TableKind.CHECKS, rows.all(), 30, 34, 34);
    }

    private String checker(MemberCheck check) {
        return check.participant() == null
                ? check.checker()
                : basis.now().get(check.participant()).codeName();
    }
}
