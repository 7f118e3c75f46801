package zhagen.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import zhagen.exchange.table.Grid;
import zhagen.exchange.table.Heads;
import zhagen.exchange.transcript.TableFile;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Attribute;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Origin;
import zhagen.model.Participant;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Values;
import zhagen.model.Wording;

/// Who was interviewed, as a table: a row for each participant, known by code name; every other column is an attribute.
///
/// @param types of attributes, by the head of their column, where the user knows them better
public record ParticipantTable(Grid grid, Map<String, Attribute.Type> types) {

    /// A column that becomes an attribute.
    ///
    /// @param unfit values that are not of the type
    public record Column(String head, Attribute.Type type, List<String> unfit) {}

    public ParticipantTable {
        types = Map.copyOf(types);
    }

    /// Reads separated text in any encoding that transcripts may have, or a spreadsheet.
    ///
    /// @throws Refused where it is not a table with a head, or a row has no code name
    public static ParticipantTable read(String fileName, byte[] bytes, Wishes wishes) {
        var grid = TableFile.read(fileName, bytes, wishes).headed();
        if (grid.rows().size() < 2) {
            throw Refused.because("participants.noTable", fileName);
        }
        var table = new ParticipantTable(grid, Map.of());
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.codeName(table.rows().get(i)).isEmpty()) {
                throw Refused.because("participants.noCodeName", fileName, i + 2, grid.head(table.codeColumn()));
            }
        }
        return table;
    }

    /// Whether a file of this name may be such a table without anybody saying so.
    static boolean isNamedSo(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".xlsx") || name.endsWith(".xls");
    }

    /// Whether nobody would take it for anything else: a head says that the column has code names, none comes twice, and nobody is
    /// asked anything.
    public boolean isPlain() {
        return Heads.isCodeName(grid.head(codeColumn()))
                && rows().stream().map(this::codeName).distinct().count() == rows().size()
                && !TableFile.asks(grid);
    }

    public List<List<String>> rows() {
        return grid.body();
    }

    /// With a type that the user knows better.
    ///
    /// @throws Refused where no column has this head
    public ParticipantTable typed(String head, Attribute.Type type) {
        if (described().stream().noneMatch(column -> grid.head(column).equals(head))) {
            throw Refused.because("participants.noColumn", head, String.join(", ", grid.heads()));
        }
        var all = new HashMap<>(types);
        all.put(head, type);
        return new ParticipantTable(grid, all);
    }

    /// What becomes of the columns.
    public List<Column> columns(Snapshot now) {
        return described().stream()
                .map(column -> {
                    var type = type(now, column);
                    var unfit = column(column).stream().filter(value -> !AttributeType.fits(type, value)).toList();
                    return new Column(grid.head(column), type, unfit);
                })
                .toList();
    }

    /// The code names of rows that no participant of the project has.
    public List<String> unknown(Snapshot now) {
        var known = participants(now);
        return rows().stream().map(this::codeName).filter(name -> !known.containsKey(name)).distinct().toList();
    }

    /// Adds the participants and attributes that the project does not have, and describes all of them.
    public Change change(Snapshot now, By by) {
        return change(now, by, _ -> true);
    }

    /// Describes the participants that the project has, with attributes of which some may be new.
    public Change describe(Snapshot now, By by) {
        return change(now, by, participants(now)::containsKey);
    }

    private Change change(Snapshot now, By by, Predicate<String> wanted) {
        var edits = new ArrayList<Edit>();
        var attributes = attributes(now, by, edits);
        var known = participants(now);
        var described = new LinkedHashMap<String, Participant>();
        for (var row : rows()) {
            var codeName = codeName(row);
            if (wanted.test(codeName)) {
                var so = Optional.ofNullable(described.get(codeName))
                        .or(() -> Optional.ofNullable(known.get(codeName)))
                        .orElseGet(
                                () -> new Participant(Id.random(), codeName, Wording.NONE, Values.NONE, Origin.of(by)));
                described.put(codeName, described(so, row, attributes));
            }
        }
        described.forEach((codeName, after) -> {
            var before = known.get(codeName);
            if (before == null) {
                edits.add(Edit.add(after));
            } else if (!before.equals(after)) {
                edits.add(Edit.alter(before, after.with(before.origin().modified(by))));
            }
        });
        return new Change(Label.of("change.participants.describe", described.size()), edits);
    }

    private Participant described(Participant participant, List<String> row, Map<Integer, Id<Attribute>> attributes) {
        var values = participant.values();
        var note = participant.note();
        for (int column = 0; column < grid.width(); column++) {
            var attribute = attributes.get(column);
            if (attribute != null) {
                values = values.with(attribute, Grid.cell(row, column));
            } else if (column != codeColumn() && Heads.isNote(grid.head(column))) {
                note = wording(Grid.cell(row, column));
            }
        }
        return new Participant(participant.id(), participant.codeName(), note, values, participant.origin());
    }

    /// The attributes of the columns that are neither code name nor note, by column.
    private Map<Integer, Id<Attribute>> attributes(Snapshot now, By by, List<Edit> edits) {
        var ids = new LinkedHashMap<Integer, Id<Attribute>>();
        int rank = now.all(Attribute.class).mapToInt(Attribute::rank).max().orElse(0);
        for (var column : described()) {
            var head = grid.head(column);
            var type = type(now, column);
            var existing = attribute(now, head);
            var before = existing.orElse(null);
            if (before == null) {
                var added = new Attribute(
                        Id.random(),
                        wording(head),
                        Attribute.Scope.PARTICIPANT,
                        type,
                        allowed(type, column),
                        ++rank,
                        Origin.of(by));
                edits.add(Edit.add(added));
                ids.put(column, added.id());
                continue;
            }
            if (before.type() != type) {
                edits.add(Edit.alter(before, new Attribute(
                        before.id(),
                        before.name(),
                        before.scope(),
                        type,
                        allowed(type, column),
                        before.rank(),
                        before.origin().modified(by))));
            }
            ids.put(column, before.id());
        }
        return ids;
    }

    private List<String> allowed(Attribute.Type type, int column) {
        return type == Attribute.Type.CHOICE ? List.copyOf(new TreeSet<>(column(column))) : List.of();
    }

    /// The type that the user says, or that the project knows, or that the values have.
    private Attribute.Type type(Snapshot now, int column) {
        var said = types.get(grid.head(column));
        return said != null ? said
                : attribute(now, grid.head(column))
                        .map(Attribute::type)
                        .orElseGet(() -> AttributeType.of(column(column)));
    }

    private static Optional<Attribute> attribute(Snapshot now, String head) {
        return now.all(Attribute.class)
                .filter(attribute -> attribute.scope() == Attribute.Scope.PARTICIPANT && attribute.name().says(head))
                .findFirst();
    }

    private static Map<String, Participant> participants(Snapshot now) {
        var known = new HashMap<String, Participant>();
        now.all(Participant.class).forEach(participant -> known.put(participant.codeName(), participant));
        return known;
    }

    /// The columns that are neither code name nor note.
    private List<Integer> described() {
        int code = codeColumn();
        return grid.columns()
                .filter(column -> column != code && !grid.head(column).isEmpty() && !Heads.isNote(grid.head(column)))
                .boxed()
                .toList();
    }

    private List<String> column(int column) {
        return grid.column(column).stream().filter(value -> !value.isEmpty()).toList();
    }

    private int codeColumn() {
        return grid.columns().filter(column -> Heads.isCodeName(grid.head(column))).findFirst().orElse(0);
    }

    private String codeName(List<String> row) {
        return Grid.cell(row, codeColumn());
    }

    private static Wording wording(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic) ? Wording.zh(words.strip())
                : Wording.en(words.strip());
    }
}
