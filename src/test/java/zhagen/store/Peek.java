package zhagen.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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
        for (var entry : history.from(1, Integer.MAX_VALUE)) {
            if (entry.number() <= number) {
                snapshot = snapshot.after(history.change(entry));
            }
        }
        return snapshot;
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
