package zhagen.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zhagen.model.Item;
import zhagen.model.Kind;
import zhagen.model.Snapshot;

/// Writes to the tables what makes one snapshot of another.
final class Rows {

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    void write(Touched touched, Snapshot before, Snapshot after) throws SQLException {
        var removed = new EnumMap<Kind, List<Item>>(Kind.class);
        var altered = new EnumMap<Kind, List<Item>>(Kind.class);
        var added = new EnumMap<Kind, List<Item>>(Kind.class);
        for (var id : touched.ids()) {
            Item was = before.find(id).orElse(null);
            Item is = after.find(id).orElse(null);
            if (is == null && was != null) {
                note(was, removed);
            } else if (is != null && was == null) {
                note(is, added);
            } else if (is != null && !is.equals(was)) {
                note(is, altered);
            }
        }
        new TurnTable(connection).write(touched.spoken(), after);
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

    private static void note(Item item, Map<Kind, List<Item>> byKind) {
        byKind.computeIfAbsent(Kind.of(item), _ -> new ArrayList<>()).add(item);
    }

    private interface Filling {
        void fill(RowWriter writer, Item item) throws SQLException;
    }

    private void batch(String sql, List<Item> items, Filling filling) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            var writer = new RowWriter(statement);
            for (var item : items) {
                filling.fill(writer, item);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
