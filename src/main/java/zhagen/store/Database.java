package zhagen.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// How a database file is opened: everything that is H2's own.
///
/// @param file without the `.mv.db` that H2 adds
record Database(Path file, String scheme) {

    static final String SUFFIX = ".mv.db";

    /// A commit is written before it returns (`WRITE_DELAY`); who may open the file is [ProjectLock]'s to say (`FILE_LOCK`).
    private static final String SETTINGS = ";WRITE_DELAY=0;FILE_LOCK=NO;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;CACHE_SIZE=8192";

    static Database in(Path folder) {
        return new Database(folder.resolve("project"), "file:");
    }

    Path path() {
        return file.resolveSibling(file.getFileName() + SUFFIX);
    }

    Connection create() throws SQLException {
        return connect("");
    }

    Connection open() throws SQLException {
        return connect(";IFEXISTS=TRUE");
    }

    /// For reading whole tables: rows come as they are asked for, and are not gathered first.
    Connection openToScan() throws SQLException {
        var connection = open();
        try (var statement = connection.createStatement()) {
            statement.execute("set lazy_query_execution 1");
        }
        return connection;
    }

    /// Leaves the file as it is.
    Connection openToRead() throws SQLException {
        return connect(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    private Connection connect(String more) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "zhagen");
        properties.setProperty("password", "");
        return DriverManager.getConnection(
                "jdbc:h2:" + scheme + file.toAbsolutePath().normalize() + SETTINGS + more, properties);
    }
}
