package zhagen.model;

import java.util.concurrent.CancellationException;

/// Told how far a long piece of work has come; refuses to go on once the user has asked for an end.
@FunctionalInterface
public interface Progress {

    Progress NONE = (done, total) -> {};

    /// @param total 0 where it is not known
    /// @throws CancellationException when the work is to stop
    void report(long done, long total);
}
