package zhagen.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Kind;
import zhagen.model.Snapshot;

/// Reads all tables of a project, in two threads: one for the codings, the other for all else.
final class Loading {

    private Loading() {}

    static Snapshot from(Database database) {
        var codings = CompletableFuture.supplyAsync(() -> read(database, List.of(Kind.CODING)), Loading::onThread);
        var others = new ArrayList<>(List.of(Kind.values()));
        others.remove(Kind.CODING);
        var items = read(database, others);
        try {
            items.addAll(codings.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        return Snapshot.of(items);
    }

    private static void onThread(Runnable work) {
        Thread.ofPlatform().daemon().name("zhagen-loading").start(work);
    }

    private static List<Item> read(Database database, List<Kind> kinds) {
        var items = new ArrayList<Item>(1 << 17);
        var ids = new HashMap<UUID, Id<?>>();
        try (var connection = database.openToScan()) {
            for (var kind : kinds) {
                read(connection, kind, ids, items);
            }
        } catch (SQLException e) {
            throw Failures.reading(e);
        }
        return items;
    }

    private static void read(Connection connection, Kind kind, HashMap<UUID, Id<?>> ids, List<Item> items)
            throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(Tables.select(kind))) {
            var reader = new RowReader(rows, ids);
            while (rows.next()) {
                items.add(reader.read(kind));
            }
        }
    }
}
