package zhagen.store;

import java.sql.SQLException;
import zhagen.model.Refused;

/// What a database says, as a sentence to the user.
final class Failures {

    private Failures() {}

    static Refused reading(SQLException e) {
        return new Refused(zhagen.model.Label.of("store.unreadable"), e);
    }
}
