package zhagen.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import zhagen.model.Change;
import zhagen.model.Edit;
import zhagen.model.HistoryEntry;
import zhagen.model.Kind;
import zhagen.model.Progress;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.TextHash;
import zhagen.model.Texts;

/// A database written anew, so that nothing of what a project once said is left in its folder. The new file is complete and on the
/// device before it gets the name by which it is known as such; from then on, whoever opens the project next finishes what was
/// begun. Until then the project is the old one.
final class Renewal {

    private static final String WRITING = "renewing";
    private static final String WRITTEN = "renewed";

    private Renewal() {}

    /// Writes the new database beside the old one.
    ///
    /// @param base what the project is from now on
    /// @param texts where the texts of `base` are
    /// @param entry the row of the history that says so
    /// @param words what becomes of the words in the labels of earlier rows
    static void write(
            Path folder,
            Connection old,
            HistoryEntry entry,
            Snapshot base,
            Texts texts,
            UnaryOperator<String> words,
            Progress progress)
            throws SQLException, IOException {
        var fresh = in(folder, WRITING);
        Files.deleteIfExists(fresh.path());
        try (var connection = fresh.create()) {
            Schema.current().bringUpToDate(connection);
            connection.setAutoCommit(false);
            new Rows(connection).write(Touched.everything(base), Snapshot.empty(), base);
            copyTexts(connection, base, texts, progress);
            var history = new HistoryTable(connection, new HistoryJson());
            history.addEmptied(old, words);
            history.add(entry, history.told(new Change(entry.label(), everything(base))), base.size());
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("shutdown compact");
            }
        }
        verify(fresh, base);
        force(fresh.path());
        Files.move(fresh.path(), in(folder, WRITTEN).path(), StandardCopyOption.ATOMIC_MOVE);
        forceFolder(folder);
    }

    private static Database in(Path folder, String name) {
        return new Database(folder.resolve(name), "file:");
    }

    private static void copyTexts(Connection connection, Snapshot base, Texts texts, Progress progress)
            throws SQLException {
        var hashes = new HashSet<TextHash>();
        base.all(Source.class).map(Source::text).forEach(hashes::add);
        int done = 0;
        for (var hash : hashes) {
            StoredTexts.write(connection, Map.of(hash, texts.read(hash)));
            progress.report(++done, hashes.size());
        }
    }

    private static List<Edit> everything(Snapshot base) {
        var edits = new ArrayList<Edit>();
        for (var kind : Kind.values()) {
            base.all(kind.type()).forEach(item -> edits.add(Edit.add(item)));
        }
        return edits;
    }

    private static void verify(Database fresh, Snapshot base) throws SQLException {
        if (!Loading.from(fresh).equals(base)) {
            throw new SQLException("what was written anew does not read as what was to be written");
        }
    }

    /// Finishes what was begun, or takes away what was not completed. Nobody has the database open.
    static void resume(Path folder) {
        try {
            if (Files.exists(in(folder, WRITTEN).path())) {
                finish(folder);
            }
            Files.deleteIfExists(in(folder, WRITING).path());
        } catch (SQLException | IOException e) {
            throw Failures.writing(folder, e);
        }
    }

    /// Takes away all that holds what was, and then lets the new database take the place of the old one, as the last step.
    static void finish(Path folder) throws SQLException, IOException {
        var fresh = in(folder, WRITTEN);
        deleteIn(folder.resolve("backups"));
        deleteIn(folder.resolve("index"));
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Renewal::isLeftOver).toList()) {
                Files.delete(file);
            }
        }
        try (var connection = fresh.openToLook()) {
            new Seal(HistoryTable.summary(connection).number(), 0).write(folder);
        }
        var database = Database.in(folder);
        Files.move(
                fresh.path(), database.path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(folder);
    }

    /// Copies that something else left when it was interrupted, and what the database writes beside itself.
    private static boolean isLeftOver(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".db")
                && !name.equals(WRITTEN + Database.SUFFIX)
                && !name.equals(Database.NAME + Database.SUFFIX);
    }

    private static void deleteIn(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Not every system can.
    private static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // the names reach the device a little later then
        }
    }
}
