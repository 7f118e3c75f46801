package zhagen.cli;

/// How a command ended, as scripts learn it.
enum Exit {
    DONE,
    /// Done, and there is something to look at.
    FINDINGS,
    /// The command line was not understood; nothing was done.
    USAGE,
    /// What was asked for is not possible; nothing was changed.
    REFUSED;

    int code() {
        return ordinal();
    }
}
