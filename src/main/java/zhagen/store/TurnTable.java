package zhagen.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Kind;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Turn;

/// The turns, packed: a row for some thousands of one source, since there are many of them, they come and go with their source, and
/// nobody asks the database for one.
record TurnTable(Connection connection) {

    /// The version of the schema from which on turns are packed.
    static final int SINCE = 2;

    private static final int TO_A_ROW = 2_048;

    /// Lets the sources have the turns that they have in `now`.
    void write(Iterable<Id<Source>> sources, Snapshot now) throws SQLException {
        try (var delete = connection.prepareStatement("delete from turn_pack where source = ?");
                var insert = connection.prepareStatement(
                        "insert into turn_pack (source, piece, turns) values (?, ?, ?)")) {
            for (var source : sources) {
                delete.setObject(1, source.value());
                delete.executeUpdate();
                var turns = now.pointingAt(source, Turn.class);
                for (int piece = 0; piece * TO_A_ROW < turns.size(); piece++) {
                    int end = Math.min((piece + 1) * TO_A_ROW, turns.size());
                    insert.setObject(1, source.value());
                    insert.setInt(2, piece);
                    insert.setBytes(3, PackedTurns.pack(turns.subList(piece * TO_A_ROW, end)));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /// @param ids what was read before, to be shared
    void read(Map<UUID, Id<?>> ids, Consumer<? super Turn> action) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select source, turns from turn_pack")) {
            while (rows.next()) {
                @SuppressWarnings("unchecked")
                var source = (Id<Source>) ids.computeIfAbsent(rows.getObject(1, UUID.class), Id::new);
                PackedTurns.unpack(source, rows.getBytes(2), ids).forEach(action);
            }
        }
    }

    /// Packs the rows of a project of the first format, which had one for each turn.
    void packRows() throws SQLException {
        var turns = new ArrayList<Item>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(Tables.select(Kind.TURN))) {
            var reader = new RowReader(rows, new HashMap<>());
            while (rows.next()) {
                turns.add(reader.read(Kind.TURN));
            }
        }
        var sources = turns.stream().map(turn -> ((Turn) turn).source()).distinct().toList();
        write(sources, Snapshot.of(turns));
        try (var statement = connection.createStatement()) {
            statement.execute("drop table turn");
        }
    }
}
