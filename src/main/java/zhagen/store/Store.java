package zhagen.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zhagen.model.Change;
import zhagen.model.Coder;
import zhagen.model.Edit;
import zhagen.model.HistoryEntry;
import zhagen.model.HistoryEntry.Step;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Kind;
import zhagen.model.Refused;
import zhagen.model.Rewrite;
import zhagen.model.Snapshot;
import zhagen.model.TextHash;
import zhagen.model.Texts;

/// The database of one project. Commits come from one thread; texts and the history are read from any.
public final class Store implements AutoCloseable {

    /// Edits of more characters than this are kept as a text of their own, so that the history stays quick to look through.
    private static final int LONG = 1 << 13;

    private final Database database;
    private final Connection writing;
    private final Connection reading;
    private final StoredTexts texts;
    private final HistoryJson json = new HistoryJson();
    private long last;

    private Store(Database database, Connection writing) throws SQLException {
        this.database = database;
        this.writing = writing;
        this.reading = database.open();
        this.texts = new StoredTexts(database.open());
        writing.setAutoCommit(false);
        last = newest();
    }

    public static Store create(Path folder) {
        var database = Database.in(folder);
        try {
            var connection = database.create();
            Schema.current().bringUpToDate(connection);
            return new Store(database, connection);
        } catch (SQLException e) {
            throw Failures.reading(e);
        }
    }

    public static Store open(Path folder) {
        var database = Database.in(folder);
        try {
            return new Store(database, database.open());
        } catch (SQLException e) {
            throw Failures.reading(e);
        }
    }

    /// The number of the newest history row; 0 where there is none.
    public long last() {
        return last;
    }

    public Texts texts() {
        return texts;
    }

    public Snapshot load() {
        return Loading.from(database);
    }

    /// Writes what `change` made of `before`, and its row of the history, in one transaction. Once this returns, the change
    /// survives the end of the program.
    ///
    /// @param entry the next in number
    public void commit(HistoryEntry entry, Change change, Snapshot before, Snapshot after) {
        if (entry.number() != last + 1) {
            throw new IllegalArgumentException("history row %d after %d".formatted(entry.number(), last));
        }
        try {
            StoredTexts.write(writing, change.texts());
            writeItems(touched(change, before, after), before, after);
            writeHistory(entry, change, after.size());
            writing.commit();
            last = entry.number();
        } catch (SQLException e) {
            throw undone(e);
        }
        change.texts().forEach(texts::keep);
    }

    private Refused undone(SQLException e) {
        try {
            writing.rollback();
        } catch (SQLException again) {
            e.addSuppressed(again);
        }
        return Failures.reading(e);
    }

    /// The ids of everything that may differ: what edits name, and what a rewriting moves.
    private static Set<Id<? extends Item>> touched(Change change, Snapshot before, Snapshot after) {
        var touched = new HashSet<Id<? extends Item>>();
        for (var edit : change.edits()) {
            switch (edit) {
                case Edit.Of of -> touched.add(of.id());
                case Rewrite rewrite -> {
                    touched.add(rewrite.source());
                    before.pointingAt(rewrite.source()).forEach(item -> touched.add(item.id()));
                    after.pointingAt(rewrite.source()).forEach(item -> touched.add(item.id()));
                }
            }
        }
        return touched;
    }

    private void writeItems(Set<Id<? extends Item>> touched, Snapshot before, Snapshot after) throws SQLException {
        var removed = new EnumMap<Kind, List<Item>>(Kind.class);
        var altered = new EnumMap<Kind, List<Item>>(Kind.class);
        var added = new EnumMap<Kind, List<Item>>(Kind.class);
        for (var id : touched) {
            Item was = before.find(id).orElse(null);
            Item is = after.find(id).orElse(null);
            if (is == null && was != null) {
                removed.computeIfAbsent(Kind.of(was), _ -> new ArrayList<>()).add(was);
            } else if (is != null && was == null) {
                added.computeIfAbsent(Kind.of(is), _ -> new ArrayList<>()).add(is);
            } else if (is != null && !is.equals(was)) {
                altered.computeIfAbsent(Kind.of(is), _ -> new ArrayList<>()).add(is);
            }
        }
        for (var kind : removed.entrySet()) {
            batch(Tables.delete(kind.getKey()), kind.getValue(), RowWriter::writeId);
        }
        for (var kind : altered.entrySet()) {
            batch(Tables.update(kind.getKey()), kind.getValue(), RowWriter::write);
        }
        for (var kind : added.entrySet()) {
            batch(Tables.insert(kind.getKey()), kind.getValue(), RowWriter::write);
        }
    }

    private interface Filling {
        void fill(RowWriter writer, Item item) throws SQLException;
    }

    private void batch(String sql, List<Item> items, Filling filling) throws SQLException {
        try (var statement = writing.prepareStatement(sql)) {
            var writer = new RowWriter(statement);
            for (var item : items) {
                filling.fill(writer, item);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void writeHistory(HistoryEntry entry, Change change, int items) throws SQLException {
        var edits = json.write(change.edits());
        var hash = edits.length() > LONG ? TextHash.of(edits) : null;
        if (hash != null) {
            StoredTexts.write(writing, Map.of(hash, edits));
        }
        try (var insert = writing.prepareStatement("insert into history"
                + " (number, at, coder, round, label, step, reverses, items, edits, edits_hash)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, entry.number());
            insert.setLong(2, entry.at().toEpochMilli());
            insert.setObject(3, entry.coder().value());
            insert.setObject(4, entry.round().value());
            insert.setString(5, json.write(entry.label()));
            insert.setString(6, entry.step().name());
            insert.setObject(7, entry.reverses() == 0 ? null : entry.reverses(), Types.BIGINT);
            insert.setInt(8, items);
            insert.setString(9, hash == null ? edits : null);
            insert.setString(10, hash == null ? null : hash.hex());
            insert.executeUpdate();
        }
    }

    private long newest() throws SQLException {
        try (var statement = writing.createStatement();
                var row = statement.executeQuery("select coalesce(max(number), 0) from history")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static final String ENTRY = "select number, at, coder, round, label, step, reverses from history h ";
    private static final String STANDING = " and not exists (select 1 from history r where r.reverses = h.number) ";
    private static final String LAST = "order by number desc fetch first row only";

    /// The newest rows of the history, the newest first.
    public List<HistoryEntry> history(int newest) {
        return entries(ENTRY + "order by number desc fetch first ? rows only", newest);
    }

    /// What the coder did last and has not taken back. The first row, which made the project, stays.
    public Optional<HistoryEntry> lastDone(Id<Coder> coder) {
        return entries(ENTRY + "where coder = ? and step <> 'UNDO' and number > 1" + STANDING + LAST, coder.value())
                .stream()
                .findFirst();
    }

    /// What the coder took back last and has neither done again nor done something else since.
    public Optional<HistoryEntry> lastUndone(Id<Coder> coder) {
        long lastAct = entries(ENTRY + "where coder = ? and step = 'ACT' " + LAST, coder.value()).stream()
                .findFirst()
                .map(HistoryEntry::number)
                .orElse(0L);
        return entries(ENTRY + "where coder = ? and step = 'UNDO' and number > ?" + STANDING + LAST, coder.value(), lastAct)
                .stream()
                .findFirst();
    }

    private List<HistoryEntry> entries(String sql, Object... parameters) {
        synchronized (reading) {
            try (var select = reading.prepareStatement(sql)) {
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
            } catch (SQLException e) {
                throw Failures.reading(e);
            } catch (IOException e) {
                throw Failures.reading(new SQLException(e));
            }
        }
    }

    private HistoryEntry entry(ResultSet row) throws SQLException, IOException {
        return new HistoryEntry(
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                new Id<>(row.getObject(3, UUID.class)),
                new Id<>(row.getObject(4, UUID.class)),
                json.readLabel(row.getString(5)),
                Step.valueOf(row.getString(6)),
                row.getLong(7));
    }

    /// What a row of the history did; its texts are in the store.
    public Change change(HistoryEntry entry) {
        synchronized (reading) {
            try (var select = reading.prepareStatement("select edits, edits_hash from history where number = ?")) {
                select.setLong(1, entry.number());
                try (var row = select.executeQuery()) {
                    row.next();
                    var edits = row.getString(1);
                    return new Change(
                            entry.label(),
                            json.readEdits(edits != null ? edits : texts.read(new TextHash(row.getString(2)))));
                }
            } catch (SQLException e) {
                throw Failures.reading(e);
            } catch (IOException e) {
                throw Failures.reading(new SQLException(e));
            }
        }
    }

    @Override
    public void close() {
        try (writing; reading) {
            texts.close();
        } catch (SQLException e) {
            throw Failures.reading(e);
        }
    }
}
