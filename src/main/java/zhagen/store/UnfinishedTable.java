package zhagen.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import zhagen.model.Id;
import zhagen.model.Rewrite.Splice;
import zhagen.model.Source;
import zhagen.model.TextHash;
import zhagen.model.Unfinished;

/// What was typed and is no change yet, a row for each source.
final class UnfinishedTable {

    private final Connection connection;

    UnfinishedTable(Connection connection) {
        this.connection = connection;
    }

    void put(Unfinished typed) throws SQLException {
        remove(typed.source());
        try (var insert = connection.prepareStatement("insert into unfinished values (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, typed.source().value());
            insert.setString(2, typed.before().hex());
            insert.setLong(3, typed.at().toEpochMilli());
            var splices = typed.splices().stream();
            insert.setArray(4, connection.createArrayOf("integer", splices.map(Splice::at).toArray()));
            var lengths = typed.splices().stream();
            insert.setArray(5, connection.createArrayOf("integer", lengths.map(Splice::removed).toArray()));
            insert.setArray(6, connection.createArrayOf("varchar", typed.words().toArray()));
            insert.executeUpdate();
        }
    }

    void remove(Id<Source> source) throws SQLException {
        try (var delete = connection.prepareStatement("delete from unfinished where source = ?")) {
            delete.setObject(1, source.value());
            delete.executeUpdate();
        }
    }

    List<Unfinished> all() throws SQLException {
        try (var select = connection.prepareStatement(
                "select source, text_hash, typed_at, starts, removed, words from unfinished order by typed_at");
                var row = select.executeQuery()) {
            var all = new ArrayList<Unfinished>();
            while (row.next()) {
                all.add(read(row));
            }
            return all;
        }
    }

    private static Unfinished read(ResultSet row) throws SQLException {
        var starts = (Object[]) row.getArray(4).getArray();
        var removed = (Object[]) row.getArray(5).getArray();
        var words = (Object[]) row.getArray(6).getArray();
        var splices = new ArrayList<Splice>();
        var typed = new ArrayList<String>();
        for (int i = 0; i < starts.length; i++) {
            typed.add((String) words[i]);
            splices.add(new Splice((Integer) starts[i], (Integer) removed[i], typed.get(i).length()));
        }
        return new Unfinished(
                new Id<Source>((UUID) row.getObject(1)),
                new TextHash(row.getString(2)),
                Instant.ofEpochMilli(row.getLong(3)),
                splices,
                typed);
    }
}
