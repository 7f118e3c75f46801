package zhagen.ui.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.Difference;
import zhagen.analysis.RoundsOfCodes;
import zhagen.analysis.saturation.Emergence;
import zhagen.analysis.saturation.Gain;
import zhagen.analysis.saturation.Grid;
import zhagen.exchange.tables.Cell;
import zhagen.exchange.tables.TableKind;
import zhagen.exchange.tables.Tables.Told;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Milestone;
import zhagen.model.Relations;
import zhagen.model.Snapshot;
import zhagen.model.Wording;
import zhagen.project.Project;

/// The tables that compare states, rounds and batches of a study: the codes from round to round, what became of codes and relations from
/// milestone to milestone, and what each category gained. Any thread.
record Comparisons(Project project, Snapshot now, Messages messages) {

    /// As many columns as a page has room for.
    private static final int BATCHES = 4;

    Map<TableKind, Told> told(Set<TableKind> kinds) {
        var told = new EnumMap<TableKind, Told>(TableKind.class);
        for (var kind : kinds) {
            switch (kind) {
                case ROUNDS -> told.put(kind, rounds());
                case MILESTONES -> told.put(kind, milestones());
                case GRID -> told.put(kind, grid());
                default -> {}
            }
        }
        return told;
    }

    /// The code, and for each round how often it was found and what that says; nothing where there is but one round.
    private Told rounds() {
        var rounds = RoundsOfCodes.of(now);
        if (rounds.rounds().size() < 2) {
            return Told.NOTHING;
        }
        var heads = new ArrayList<>(List.of(messages.say("milestones.column.code")));
        var shares = new ArrayList<>(List.of(32));
        for (var round : rounds.rounds()) {
            heads.add(in(round.name()));
            shares.add(Math.max(12, 66 / rounds.rounds().size()));
        }
        var rows = new ArrayList<List<Cell>>();
        for (var row : rounds.rows()) {
            var cells = new ArrayList<>(List.of(Cell.words(in(row.code().name()))));
            for (int i = 0; i < rounds.rounds().size(); i++) {
                int passages = row.strengths().get(i).passages();
                var verdict = row.verdicts().get(i);
                cells.add(verdict == RoundsOfCodes.Verdict.UNUSED
                        ? Cell.NOTHING
                        : Cell.words(messages.say("tables.found", passages, said("rounds.verdict.", verdict))));
            }
            rows.add(cells);
        }
        return new Told(heads, shares, rows);
    }

    /// From each milestone that can still be seen to the next, and from the last one to the present.
    private Told milestones() {
        var past = project.milestones().join();
        var milestones = now.all(Milestone.class).filter(milestone -> past.containsKey(milestone.id())).toList();
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < milestones.size(); i++) {
            var next = i + 1 < milestones.size() ? milestones.get(i + 1) : null;
            var before = past.get(milestones.get(i).id());
            var after = next == null ? now : past.get(next.id());
            var span = messages.say(
                    "tables.fromTo", in(milestones.get(i).name()),
                    next == null ? messages.say("milestones.present") : in(next.name()));
            compare(before, after, span, rows);
        }
        return new Told(
                List.of(messages.say("milestones.compare"), messages.say("milestones.column.what"),
                        messages.say("tables.differs"), messages.say("milestones.column.others")),
                List.of(26, 18, 32, 22), rows);
    }

    private void compare(Snapshot before, Snapshot after, String span, List<List<Cell>> rows) {
        var difference = Difference.between(before, after);
        boolean first = true;
        for (var code : difference.codes()) {
            rows.add(List.of(
                    first ? Cell.words(span) : Cell.ABOVE,
                    Cell.words(all("milestones.fate.", code.fates())),
                    Cell.words(names(code.before(), code.after())),
                    Cell.words(code.others().stream()
                            .flatMap(id -> after.find(id).or(() -> before.find(id)).stream())
                            .map(other -> in(other.name()))
                            .collect(Collectors.joining(messages.say("milestones.and"))))));
            first = false;
        }
        for (var relation : difference.relations()) {
            var state = relation.after() == null ? before : after;
            rows.add(List.of(
                    first ? Cell.words(span) : Cell.ABOVE,
                    Cell.words(all("milestones.turn.", relation.turns())),
                    Cell.words(in(Relations.nameOf(state, relation.relation().id()))),
                    Cell.NOTHING));
            first = false;
        }
    }

    private String names(@Nullable Code before, @Nullable Code after) {
        return Stream.of(before, after)
                .filter(code -> code != null)
                .map(code -> in(code.name()))
                .distinct()
                .collect(Collectors.joining(" → "));
    }

    /// The category, and for each batch of interviews the codes that were new then, with the number of the interview.
    private Told grid() {
        var emergence = Emergence.of(now);
        int sources = emergence.order().size();
        if (sources == 0) {
            return Told.NOTHING;
        }
        var grid = Grid.of(now, emergence, Level.CATEGORY, Math.ceilDiv(sources, BATCHES));
        var heads = new ArrayList<>(List.of(messages.say("tables.grid.unit")));
        var shares = new ArrayList<>(List.of(20));
        grid.batches().forEach(batch -> {
            heads.add(batch.first() == batch.last()
                    ? messages.say("tables.grid.one", batch.first())
                    : messages.say("tables.grid.batch", batch.first(), batch.last()));
            shares.add(78 / grid.batches().size());
        });
        var born = born(emergence);
        var rows = new ArrayList<List<Cell>>();
        for (var row : grid.rows()) {
            var cells = new ArrayList<>(List.of(Cell.words(in(row.category().name()))));
            row.cells().forEach(cell -> cells.add(Cell.words(cell.fresh().stream()
                    .flatMap(id -> now.find(id).stream())
                    .map(code -> messages.say("tables.grid.new", in(code.name()), born.get(code.id())))
                    .collect(Collectors.joining(messages.say("milestones.and"))))));
            rows.add(cells);
        }
        return new Told(heads, shares, rows);
    }

    /// In which of the interviews, counted from 1, each code was new.
    private static Map<Id<?>, Integer> born(Emergence emergence) {
        var growth = emergence.of(Gain.CODES);
        var born = new HashMap<Id<?>, Integer>();
        for (int source = 0; source < emergence.order().size(); source++) {
            int number = source + 1;
            growth.freshIn(source).forEach(id -> born.put(id, number));
        }
        return born;
    }

    private String in(Wording wording) {
        return wording.in(messages.language());
    }

    private String said(String prefix, Enum<?> what) {
        return messages.say(prefix + what.name().toLowerCase(Locale.ROOT));
    }

    private String all(String prefix, Set<? extends Enum<?>> what) {
        return what.stream().sorted().map(it -> said(prefix, it))
                .collect(Collectors.joining(messages.say("milestones.and")));
    }
}
