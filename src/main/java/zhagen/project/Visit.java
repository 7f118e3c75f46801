package zhagen.project;

/// The time during which somebody works on one thing, such as a memo that is open: what is done in it is one step to take back.
public final class Visit {}
