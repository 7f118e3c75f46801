package zhagen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import zhagen.model.Label;
import zhagen.model.Refused;

/// What a database or a disk says, as a sentence to the user.
final class Failures {

    /// H2's "unsupported database file version".
    private static final int FILE_VERSION = 90048;

    private static final long NEARLY_FULL = 1 << 20;

    private Failures() {}

    static Refused reading(Exception e) {
        return e instanceof Refused refused ? refused : new Refused(Label.of("store.unreadable"), e);
    }

    static Refused opening(Path folder, Exception e) {
        if (e instanceof Refused refused) {
            return refused;
        }
        var newer = e instanceof SQLException sql && sql.getErrorCode() == FILE_VERSION;
        return new Refused(Label.of(newer ? "project.newer" : "project.damaged", folder), e);
    }

    static Refused writing(Path folder, Exception e) {
        return e instanceof Refused refused ? refused
                : new Refused(Label.of(isFull(folder, e) ? "store.full" : "store.unwritable"), e);
    }

    private static boolean isFull(Path folder, Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            var message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("no space left") || message.contains("not enough space")
                    || message.contains("quota")) {
                return true;
            }
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < NEARLY_FULL;
        } catch (IOException unknown) {
            return false;
        }
    }
}
