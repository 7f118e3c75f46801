package zhagen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import zhagen.model.Refused;

/// What is done with a database before it is opened in earnest: it is looked at, without altering it, and brought up to date.
record Opening(Path folder, Database database, Schema schema) {

    static Opening of(Path folder, Database database, Schema schema) {
        return new Opening(folder, database, schema);
    }

    void prepare() throws SQLException, IOException {
        Renewal.resume(folder);
        if (!Files.isWritable(database.path())) {
            throw Refused.because("project.readOnly", folder);
        }
        var seal = Seal.read(folder).orElse(new Seal(0, 0));
        boolean closedWell = seal.length() > 0;
        if (closedWell && seal.length() != Files.size(database.path())) {
            throw Refused.because("project.damaged", folder);
        }
        int version = look(seal);
        if (version < schema.version()) {
            Backups.keep(folder, database, Clock.systemUTC());
        }
        new Seal(seal.number(), 0).write(folder); // from here on the file may become longer
        if (version < schema.version()) {
            migrate();
        }
    }

    private int look(Seal seal) throws SQLException {
        try (var connection = database.openToLook()) {
            int version = Schema.versionOf(connection);
            if (version > schema.version()) {
                throw Refused.because("project.newer", folder);
            }
            var summary = HistoryTable.summary(connection);
            if (summary.number() < seal.number()) {
                throw Refused.because("project.shortened", folder, summary.number(), seal.number());
            }
            return version;
        }
    }

    /// On a copy, which takes the place of the database once all has gone well.
    private void migrate() throws SQLException, IOException {
        var copy = new Database(folder.resolve("migrating"), database.scheme());
        Files.copy(database.path(), copy.path(), StandardCopyOption.REPLACE_EXISTING);
        schema.bringUpToDate(copy);
        Files.move(copy.path(), database.path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
