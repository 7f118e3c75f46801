package zhagen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The numbered scripts that make the tables. A script, once released, is never altered; what comes later is a script of its own.
record Schema(List<String> scripts) {

    static Schema current() {
        var scripts = new ArrayList<String>();
        for (int version = 1;; version++) {
            try (var script = Schema.class.getResourceAsStream("schema/V%03d.sql".formatted(version))) {
                if (script == null) {
                    return new Schema(List.copyOf(scripts));
                }
                scripts.add(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    int version() {
        return scripts.size();
    }

    /// Applies what a database that nobody has open has not seen yet. One that has seen everything is left as it is.
    void bringUpToDate(Database database) throws SQLException {
        if (isBehind(database)) {
            try (var connection = database.open()) {
                bringUpToDate(connection);
            }
        }
    }

    private boolean isBehind(Database database) throws SQLException {
        try (var connection = database.openToLook()) {
            return versionOf(connection) < version();
        }
    }

    /// Applies what the database has not seen yet.
    void bringUpToDate(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists schema_version (version integer primary key)");
            for (int version = versionOf(connection) + 1; version <= version(); version++) {
                for (var command : scripts.get(version - 1).replaceAll("(?m)--.*$", "").split(";")) {
                    if (!command.isBlank()) {
                        statement.execute(command);
                    }
                }
                if (version == TurnTable.SINCE) {
                    new TurnTable(connection).packRows();
                }
                statement.execute("insert into schema_version values (" + version + ")");
            }
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    /// @throws SQLException where this is no database of Zhagen
    static int versionOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var version = statement.executeQuery("select coalesce(max(version), 0) from schema_version")) {
            version.next();
            return version.getInt(1);
        }
    }
}
