package zhagen.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import zhagen.model.Progress;
import zhagen.model.Refused;

/// How a database file is opened: everything that is H2's own.
///
/// @param file without the `.mv.db` that H2 adds
/// @param scheme the prefix by which H2 knows a file system
record Database(Path file, String scheme) {

    static final String NAME = "project";
    static final String SUFFIX = ".mv.db";

    /// A commit is written before it returns (`WRITE_DELAY`); who may open the file is [ProjectLock]'s to say (`FILE_LOCK`);
    /// items are read once, so that pages need not be kept (`CACHE_SIZE`, in kB).
    private static final String SETTINGS =
            ";WRITE_DELAY=0;FILE_LOCK=NO;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;CACHE_SIZE=8192";

    static Database in(Path folder) {
        return new Database(folder.resolve(NAME), "file:");
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
        return lazy(open());
    }

    /// Leaves the file as it is.
    Connection openToLook() throws SQLException {
        return lazy(connect(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r"));
    }

    private static Connection lazy(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set lazy_query_execution 1");
        }
        return connection;
    }

    private Connection connect(String more) throws SQLException {
        var path = file.toAbsolutePath().normalize().toString();
        if (path.contains(";")) {
            throw Refused.because("project.nameWithSemicolon", path);
        }
        var properties = new Properties();
        properties.setProperty("user", "zhagen");
        properties.setProperty("password", "");
        return DriverManager.getConnection("jdbc:h2:" + scheme + path + SETTINGS + more, properties);
    }

    /// Ends all connections at once and writes nothing more.
    static void drop(Connection connection) {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            // it is closed already, which is what was wanted
        }
    }

    /// A copy of the open database as a zip file, while it stays in use. H2's statement `BACKUP TO` does the same, but cannot be
    /// cancelled, and packs longer than it has to.
    static void copy(Connection connection, Path zip, Progress progress) throws SQLException, IOException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        var store = session.getDatabase().getStore();
        store.flush();
        try (var out = new ZipOutputStream(new Watched(Files.newOutputStream(zip), progress))) {
            out.setLevel(Deflater.BEST_SPEED);
            store.getMvStore().getFileStore().backup(out);
        }
    }

    /// Reports every piece that is written.
    private static final class Watched extends BufferedOutputStream {

        private final Progress progress;
        private long written;

        Watched(OutputStream out, Progress progress) {
            super(out, 1 << 16);
            this.progress = progress;
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) throws IOException {
            progress.report(written, 0);
            super.write(bytes, from, length);
            written += length;
        }
    }
}
