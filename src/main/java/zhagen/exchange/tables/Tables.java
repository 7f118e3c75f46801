package zhagen.exchange.tables;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import zhagen.exchange.codebook.Facts;
import zhagen.messages.Messages;
import zhagen.model.AuditTrail;
import zhagen.model.Code;
import zhagen.model.Progress;
import zhagen.model.Snapshot;
import zhagen.model.Strength;
import zhagen.model.Texts;

/// Makes tables from one state of a project in one language. It reads no text: quotations are places until a writer needs them. It
/// lives on one thread.
public final class Tables {

    /// How many quotations stand in a cell unless somebody says otherwise.
    public static final int QUOTES = 2;

    private final Basis basis;
    private final Messages messages;
    private final Besides besides;

    /// What the snapshot does not tell.
    ///
    /// @param decisions about codes, with their reasons, newest first
    /// @param tests of saturation
    /// @param priors what became of the codes that a theory brought
    /// @param told tables that say nothing but what was found out elsewhere
    public record Besides(
            List<AuditTrail.Row> decisions, List<Tested> tests, List<Mapped> priors, Map<TableKind, Told> told) {

        public static final Besides NOTHING = new Besides(List.of(), List.of(), List.of(), Map.of());

        public Besides {
            decisions = List.copyOf(decisions);
            tests = List.copyOf(tests);
            priors = List.copyOf(priors);
            told = Map.copyOf(told);
        }
    }

    /// Heads and rows in the language of the table.
    ///
    /// @param shares of the columns, negative for those of numbers
    public record Told(List<String> heads, List<Integer> shares, List<List<Cell>> rows) {

        public static final Told NOTHING = new Told(List.of(), List.of(), List.of());

        public Told {
            heads = List.copyOf(heads);
            shares = List.copyOf(shares);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A code that a theory brought.
    ///
    /// @param finals what it is by now
    /// @param strength what those are used for, together
    public record Mapped(Code prior, List<Code> finals, Strength strength) {

        public Mapped {
            finals = List.copyOf(finals);
        }
    }

    /// @param zone where the days of the study began and ended
    /// @param quotes how many quotations a cell shows at most
    public Tables(Snapshot now, Texts texts, Messages messages, ZoneId zone, Besides besides, int quotes) {
        this.basis = new Basis(new Facts(now, texts, messages, zone), quotes);
        this.messages = messages;
        this.besides = besides;
    }

    /// The tables of these kinds that have rows, in the order of the kinds.
    public List<Table> of(Collection<TableKind> kinds, Progress progress) {
        var tables = new ArrayList<Table>();
        int done = 0;
        for (var kind : kinds.isEmpty() ? EnumSet.noneOf(TableKind.class) : EnumSet.copyOf(kinds)) {
            of(kind).stream().filter(table -> !table.rows().isEmpty()).forEach(tables::add);
            progress.report(++done, kinds.size());
        }
        return tables;
    }

    /// A table, or several where there is one for each of something, or none.
    public List<Table> of(TableKind kind) {
        var open = new OpenTables(basis);
        var axial = new AxialTables(basis);
        var selective = new SelectiveTables(basis);
        var field = new FieldTables(basis, messages);
        return switch (kind) {
            case PARTICIPANTS -> List.of(field.participants());
            case SAMPLING -> List.of(field.sampling());
            case OPEN -> List.of(open.open());
            case CLASSES -> List.of(open.classes());
            case POINTS -> List.of(open.points());
            case FIRST -> List.of(open.first());
            case DECISIONS -> List.of(field.decisions(besides.decisions()));
            case PRIOR -> List.of(field.prior(besides.priors()));
            case AXIAL -> List.of(axial.axial());
            case MAIN -> List.of(axial.main());
            case SUBCATEGORIES -> List.of(axial.subcategories());
            case NODES -> List.of(axial.nodes());
            case PARADIGM -> axial.paradigms();
            case ELEMENTS -> List.of(axial.elements());
            case THREE -> List.of(selective.three());
            case RESULT -> List.of(selective.result());
            case RELATIONS -> List.of(selective.relations());
            case SELECTIVE -> List.of(selective.selective());
            case DATA_STRUCTURE -> List.of(selective.dataStructure());
            case NEGATIVE -> List.of(selective.negative());
            case SATURATION -> List.of(field.saturation(besides.tests()));
            case CHECKS -> List.of(field.checks());
            case ROUNDS, MILESTONES, GRID ->
                    List.of(basis.table(kind, besides.told().getOrDefault(kind, Told.NOTHING)));
        };
    }
}
