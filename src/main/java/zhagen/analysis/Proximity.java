package zhagen.analysis;

/// What counts as coded together.
public enum Proximity {
    /// The passages share a character. What is counted are the passages, and each two of them that overlap.
    OVERLAP,
    /// They stand in the same turn. What is counted are turns.
    TURN,
    /// They stand in the same turn or in neighbouring ones; what an interviewer says between two answers keeps them no further apart.
    /// What is counted are turns, and each two of them that are neighbours.
    NEIGHBOURS
}
