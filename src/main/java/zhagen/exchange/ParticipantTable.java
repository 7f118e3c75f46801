package zhagen.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
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
public record ParticipantTable(List<String> heads, List<List<String>> rows) {

    public ParticipantTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /// Reads separated text in any encoding that transcripts may have, or a spreadsheet.
    ///
    /// @throws Refused where it is not a table with a head, or a row has no code name
    public static ParticipantTable read(String fileName, byte[] bytes, Wishes wishes) {
        var cells = TableFile.read(fileName, bytes, wishes).grid().rows();
        if (cells.size() < 2) {
            throw Refused.because("participants.noTable", fileName);
        }
        var heads = cells.getFirst();
        int code = codeColumn(heads);
        for (int i = 1; i < cells.size(); i++) {
            if (cell(cells.get(i), code).isEmpty()) {
                throw Refused.because("participants.noCodeName", fileName, i + 1, heads.get(code));
            }
        }
        return new ParticipantTable(heads, cells.subList(1, cells.size()));
    }

    /// Whether a file of this name may be such a table without anybody saying so.
    static boolean isNamedSo(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".xlsx") || name.endsWith(".xls");
    }

    /// Whether nobody would take it for anything else: a head says that the column has code names, and none comes twice.
    public boolean isPlain() {
        int code = codeColumn(heads);
        return Heads.isCodeName(heads.get(code))
                && rows.stream().map(row -> cell(row, code)).distinct().count() == rows.size();
    }

    /// Adds the participants and attributes that the project does not have, and describes all of them.
    public Change change(Snapshot now, By by) {
        var edits = new ArrayList<Edit>();
        var attributes = attributes(now, by, edits);
        var known = new HashMap<String, Participant>();
        now.all(Participant.class).forEach(participant -> known.put(participant.codeName(), participant));
        for (var row : rows) {
            var codeName = cell(row, codeColumn(heads));
            var before = known.get(codeName);
            var after = before == null
                    ? new Participant(Id.random(), codeName, Wording.NONE, Values.NONE, Origin.of(by))
                    : before;
            after = described(after, row, attributes);
            if (before == null) {
                edits.add(Edit.add(after));
            } else if (!before.equals(after)) {
                edits.add(Edit.alter(before, after.with(before.origin().modified(by))));
            }
        }
        return new Change(Label.of("change.participants.describe", rows.size()), edits);
    }

    private Participant described(Participant participant, List<String> row, List<Id<Attribute>> attributes) {
        var values = participant.values();
        var note = participant.note();
        int attribute = 0;
        for (int column = 0; column < heads.size(); column++) {
            if (column == codeColumn(heads)) {
                continue;
            }
            if (Heads.isNote(heads.get(column))) {
                note = wording(cell(row, column));
            } else {
                values = values.with(attributes.get(attribute++), cell(row, column));
            }
        }
        return new Participant(participant.id(), participant.codeName(), note, values, participant.origin());
    }

    /// The attributes of the columns that are neither code name nor note, in their order.
    private List<Id<Attribute>> attributes(Snapshot now, By by, List<Edit> edits) {
        var ids = new ArrayList<Id<Attribute>>();
        var known = now.all(Attribute.class)
                .filter(attribute -> attribute.scope() == Attribute.Scope.PARTICIPANT)
                .toList();
        int rank = now.all(Attribute.class).mapToInt(Attribute::rank).max().orElse(0);
        for (int column = 0; column < heads.size(); column++) {
            var head = heads.get(column);
            if (column == codeColumn(heads) || Heads.isNote(head)) {
                continue;
            }
            var existing = known.stream().filter(attribute -> attribute.name().says(head)).findFirst();
            if (existing.isPresent()) {
                ids.add(existing.get().id());
                continue;
            }
            var values = column(column);
            var type = AttributeType.of(values);
            var allowed = type == Attribute.Type.CHOICE ? List.copyOf(new TreeSet<>(values)) : List.<String>of();
            var attribute = new Attribute(
                    Id.random(),
                    wording(head),
                    Attribute.Scope.PARTICIPANT,
                    type,
                    allowed,
                    ++rank,
                    Origin.of(by));
            edits.add(Edit.add(attribute));
            ids.add(attribute.id());
        }
        return ids;
    }

    private List<String> column(int column) {
        return rows.stream().map(row -> cell(row, column)).filter(value -> !value.isEmpty()).toList();
    }

    private static int codeColumn(List<String> heads) {
        for (int i = 0; i < heads.size(); i++) {
            if (Heads.isCodeName(heads.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }

    private static Wording wording(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic) ? Wording.zh(words.strip())
                : Wording.en(words.strip());
    }
}
