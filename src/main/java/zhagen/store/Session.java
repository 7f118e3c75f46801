package zhagen.store;

import java.sql.Connection;
import java.sql.SQLException;

/// The connections of an open project: one writes, one looks into the history, one fetches texts.
record Session(Connection writing, Connection history, Connection texts) {

    static Session open(Database database) throws SQLException {
        var writing = database.open();
        try {
            writing.setAutoCommit(false);
            return new Session(writing, database.open(), database.open());
        } catch (SQLException e) {
            Database.drop(writing);
            throw e;
        }
    }

    void close() throws SQLException {
        try (writing;
                history;
                texts) {
            writing.rollback();
        }
    }

    void drop() {
        Database.drop(writing);
    }
}
