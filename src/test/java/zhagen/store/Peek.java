package zhagen.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import zhagen.model.Snapshot;

/// Looks into the database of a project while this program has it open.
public final class Peek {

    private Peek() {}

    public static Snapshot tables(Path folder) {
        try {
            return Loading.from(Database.in(folder));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the first `number` rows of the history make.
    public static Snapshot replayed(Path folder, long number) {
        try (var connection = Database.in(folder).open()) {
            return replayed(connection, number);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Snapshot replayed(Connection connection, long number) throws SQLException {
        var history = new HistoryTable(connection, new HistoryJson());
        var snapshot = Snapshot.empty();
        for (var entry : history.from(HistoryTable.base(connection), Integer.MAX_VALUE)) {
            if (entry.number() <= number) {
                snapshot = snapshot.after(history.change(entry));
            }
        }
        return snapshot;
    }

    /// Every text that the database keeps, of sources and of the history, and the labels of the history.
    public static List<String> everythingSaid(Path folder) {
        try (var connection = Database.in(folder).open()) {
            var said = new ArrayList<String>();
            for (var hash : StoredTexts.all(connection)) {
                said.add(StoredTexts.find(connection, hash).orElseThrow());
            }
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select label, edits from history")) {
                while (rows.next()) {
                    said.add(rows.getString(1));
                    said.add(String.valueOf(rows.getString(2)));
                }
            }
            return said;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The same for the same state, in every run of the program.
    public static long hash(Snapshot snapshot) {
        var json = new HistoryJson();
        long[] sum = {0};
        snapshot.everything(item -> {
            long hash = 1469598103934665603L;
            var text = json.write(item);
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * 1099511628211L;
            }
            sum[0] += hash;
        });
        return sum[0];
    }
}
