package zhagen.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import zhagen.model.AuditTrail;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.CodeHistory;
import zhagen.model.Coder;
import zhagen.model.HistoryEntry.Step;
import zhagen.model.HistoryEntry;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Refused;
import zhagen.model.TextHash;
import zhagen.model.Wording;

/// The history as rows of a table.
record HistoryTable(Connection connection, HistoryJson json, LabelJson labels) {

    HistoryTable(Connection connection, HistoryJson json) {
        this(connection, json, new LabelJson());
    }

    /// Edits of more bytes than this are kept as a text of their own, so that the history stays quick to look through.
    private static final int LONG = 1 << 13;

    private static final String ENTRY = "select number, at, coder, round, label, step, reverses from history h ";
    private static final String ABOUT_CODES =
            "select number, at, coder, round, label, step, reverses, edits, edits_hash"
                    + " from history where edits like ? or edits like ? and (label like ? or label like ?)"
                    + " or edits_hash is not null and label like ? order by number desc";
    private static final String STANDING = " and not exists (select 1 from history r where r.reverses = h.number) ";
    private static final String LAST = "order by number desc fetch first row only";

    /// @param number of the newest row
    /// @param rows how many there are
    /// @param items how many the project had after the newest
    /// @param at when the newest was written
    record Summary(long number, long rows, int items, Instant at) {}

    static Summary summary(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select number, (select count(*) from history), items, at from history " + LAST)) {
            return row.next()
                    ? new Summary(row.getLong(1), row.getLong(2), row.getInt(3), Instant.ofEpochMilli(row.getLong(4)))
                    : new Summary(0, 0, 0, Instant.EPOCH);
        }
    }

    /// Edits as the history keeps them.
    ///
    /// @param inline in their row; null where they are kept apart
    record Told(@Nullable String inline, @Nullable Packed apart) {}

    /// Any thread may tell.
    Told told(Change change) {
        var edits = json.write(change.edits());
        return edits.length > LONG
                ? new Told(null, Packed.of(TextHash.ofBytes(edits), edits))
                : new Told(new String(edits, StandardCharsets.UTF_8), null);
    }

    /// @param items how many there are afterwards
    void add(HistoryEntry entry, Told edits, int items) throws SQLException {
        if (edits.apart() != null) {
            StoredTexts.write(connection, edits.apart());
        }
        try (var insert = connection.prepareStatement("insert into history"
                + " (number, at, coder, round, label, step, reverses, items, edits, edits_hash)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, entry.number());
            insert.setLong(2, entry.at().toEpochMilli());
            insert.setObject(3, entry.coder().value());
            insert.setObject(4, entry.round().value());
            insert.setString(5, labels.write(entry.label()));
            insert.setString(6, entry.step().name());
            insert.setObject(7, entry.reverses() == 0 ? null : entry.reverses(), Types.BIGINT);
            insert.setInt(8, items);
            insert.setString(9, edits.inline());
            insert.setString(10, edits.apart() == null ? null : edits.apart().hash().hex());
            insert.executeUpdate();
        }
    }

    /// Removes a row, and what it did where that was kept apart.
    void remove(long number) throws SQLException {
        try (var delete = connection.prepareStatement(
                "delete from text_piece where hash in (select edits_hash from history where number = ?)")) {
            delete.setLong(1, number);
            delete.executeUpdate();
        }
        try (var delete = connection.prepareStatement("delete from history where number = ?")) {
            delete.setLong(1, number);
            delete.executeUpdate();
        }
    }

    List<HistoryEntry> newest(int rows) throws SQLException {
        return entries(ENTRY + "order by number desc fetch first ? rows only", rows);
    }

    /// The rows whose labels have keys that begin so, the newest first.
    List<HistoryEntry> labelled(String beginning) throws SQLException {
        return entries(ENTRY + "where label like ? order by number desc", LabelJson.BEGINNING + beginning + "%");
    }

    /// The rows that may concern a code, and what they did, the newest first: all that alter the code itself, and those of changes of
    /// codes and their properties that speak of it.
    List<CodeHistory.Act> about(Id<Code> code) throws SQLException {
        var id = code.toString();
        try (var select = connection.prepareStatement(ABOUT_CODES)) {
            select.setString(1, "%\"kind\":\"code\",\"id\":\"" + id + "%");
            select.setString(2, "%" + id + "%");
            select.setString(3, LabelJson.BEGINNING + AuditTrail.LABELS + "%");
            select.setString(4, LabelJson.BEGINNING + "change.property.%");
            select.setString(5, LabelJson.BEGINNING + AuditTrail.LABELS + "%");
            var acts = new ArrayList<CodeHistory.Act>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var edits = edits(rows.getString(8), rows.getString(9));
                    if (edits.contains(id)) {
                        var entry = entry(rows);
                        acts.add(new CodeHistory.Act(entry, new Change(entry.label(), json.readEdits(edits))));
                    }
                }
            }
            return acts;
        } catch (IOException e) {
            throw new SQLException("the history is damaged", e);
        }
    }

    /// Up to `rows` rows from `number` on, the oldest first.
    List<HistoryEntry> from(long number, int rows) throws SQLException {
        return entries(ENTRY + "where number >= ? order by number fetch first ? rows only", number, rows);
    }

    /// The row that the history is told from: the first, or the newest that holds everything as it was.
    static long base(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select max(number) from history where step = 'BASE'")) {
            row.next();
            return Math.max(1, row.getLong(1));
        }
    }

    /// Takes the rows of another history over, each in other words and without what it did.
    void addEmptied(Connection from, UnaryOperator<String> words) throws SQLException {
        try (var statement = from.createStatement();
                var rows = statement.executeQuery(
                        "select number, at, coder, round, label, step, reverses, items from history order by number");
                var insert = connection.prepareStatement("insert into history"
                        + " (number, at, coder, round, label, step, reverses, items) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            while (rows.next()) {
                for (int column = 1; column <= 8; column++) {
                    insert.setObject(column, column == 5 ? emptied(rows, words) : rows.getObject(column));
                }
                insert.executeUpdate();
            }
        }
    }

    private String emptied(ResultSet row, UnaryOperator<String> words) throws SQLException {
        try {
            var label = labels.read(row.getString(5));
            return labels.write(new Label(
                    label.key(),
                    label.arguments().stream()
                            .map(argument -> new Wording(words.apply(argument.zh()), words.apply(argument.en())))
                            .toList()));
        } catch (IOException e) {
            throw new SQLException("row %d of the history is damaged".formatted(row.getLong(1)), e);
        }
    }

    /// The row that the history is told from stays.
    Optional<HistoryEntry> lastDone(Id<Coder> coder) throws SQLException {
        return entries(
                ENTRY + "where coder = ? and step <> 'UNDO' and number > ?" + STANDING + LAST, coder.value(),
                base(connection))
                .stream()
                .findFirst();
    }

    Optional<HistoryEntry> lastUndone(Id<Coder> coder) throws SQLException {
        long lastAct = entries(ENTRY + "where coder = ? and step = 'ACT' " + LAST, coder.value()).stream()
                .findFirst()
                .map(HistoryEntry::number)
                .orElse(0L);
        long since = Math.max(lastAct, base(connection));
        return entries(ENTRY + "where coder = ? and step = 'UNDO' and number > ?" + STANDING + LAST, coder.value(),
                since)
                .stream()
                .findFirst();
    }

    private List<HistoryEntry> entries(String sql, Object... parameters) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            var entries = new ArrayList<HistoryEntry>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(rows));
                }
            }
            return entries;
        }
    }

    private HistoryEntry entry(ResultSet row) throws SQLException {
        try {
            return new HistoryEntry(
                    row.getLong(1),
                    Instant.ofEpochMilli(row.getLong(2)),
                    new Id<>(row.getObject(3, UUID.class)),
                    new Id<>(row.getObject(4, UUID.class)),
                    labels.read(row.getString(5)),
                    Step.valueOf(row.getString(6)),
                    row.getLong(7));
        } catch (IOException e) {
            throw new SQLException("row %d of the history is damaged".formatted(row.getLong(1)), e);
        }
    }

    /// What a row did; its texts are in the store.
    Change change(HistoryEntry entry) throws SQLException {
        try (var select = connection.prepareStatement("select edits, edits_hash from history where number = ?")) {
            select.setLong(1, entry.number());
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("the history has no row " + entry.number());
                }
                return new Change(entry.label(), json.readEdits(edits(row.getString(1), row.getString(2))));
            }
        } catch (IOException e) {
            throw new SQLException("row %d of the history is damaged".formatted(entry.number()), e);
        }
    }

    private String edits(@Nullable String inline, @Nullable String apart) throws SQLException {
        if (inline != null) {
            return inline;
        }
        if (apart == null) {
            throw Refused.because("undo.purged");
        }
        var hash = new TextHash(apart);
        return StoredTexts.find(connection, hash)
                .orElseThrow(() -> new SQLException("the text %s of the history is missing".formatted(hash)));
    }
}
