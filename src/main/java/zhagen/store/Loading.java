package zhagen.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Kind;
import zhagen.model.Progress;
import zhagen.model.Snapshot;

/// Reads all tables of a project.
final class Loading {

    private static final List<Kind> CODINGS = List.of(Kind.CODING);
    private static final List<Kind> OTHERS =
            List.of(Kind.values()).stream().filter(kind -> kind != Kind.CODING).toList();

    private Loading() {}

    static Snapshot from(Database database) throws SQLException {
        return Snapshot.of(items(database));
    }

    /// Every item, as it comes. In two threads: one reads the codings, the other all else.
    static List<Item> items(Database database) throws SQLException {
        var codings = CompletableFuture.supplyAsync(() -> readUnchecked(database, CODINGS), Loading::onThread);
        var items = read(database, OTHERS);
        try {
            items.addAll(codings.join());
        } catch (CompletionException e) {
            throw new SQLException("the codings cannot be read", e.getCause());
        }
        return items;
    }

    private static void onThread(Runnable work) {
        Thread.ofPlatform().daemon().name("zhagen-loading").start(work);
    }

    private static List<Item> readUnchecked(Database database, List<Kind> kinds) {
        try {
            return read(database, kinds);
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    private static List<Item> read(Database database, List<Kind> kinds) throws SQLException {
        var items = new ArrayList<Item>(1 << 17);
        try (var connection = database.openToScan()) {
            read(connection, kinds, items::add);
        }
        return items;
    }

    /// How many items the tables hold, each of which can be read.
    static int count(Connection connection, Progress progress) throws SQLException {
        int[] count = {0};
        read(connection, List.of(Kind.values()), _ -> {
            count[0]++;
            progress.report(count[0], 0);
        });
        return count[0];
    }

    private static void read(Connection connection, List<Kind> kinds, Consumer<Item> action) throws SQLException {
        Map<UUID, Id<?>> ids = new HashMap<>();
        for (var kind : kinds) {
            if (kind == Kind.TURN) {
                new TurnTable(connection).read(ids, action);
                continue;
            }
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(Tables.select(kind))) {
                var reader = new RowReader(rows, ids);
                while (rows.next()) {
                    action.accept(reader.read(kind));
                }
            } catch (CancellationException e) {
                throw e;
            } catch (RuntimeException e) { // a row that is no item of its kind
                throw new SQLException("a row of %s is damaged".formatted(Tables.name(kind)), e);
            }
        }
    }
}
