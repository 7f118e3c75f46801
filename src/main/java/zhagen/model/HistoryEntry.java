package zhagen.model;

import java.time.Instant;

/// One row of the history: who did what, and when.
///
/// @param number from 1 on, without a gap
/// @param reverses the number of the row that this one takes back; 0 where it is an act of its own
public record HistoryEntry(
        long number, Instant at, Id<Coder> coder, Id<Round> round, Label label, Step step, long reverses) {

    public enum Step {
        ACT,
        UNDO,
        REDO,
        /// Everything as it was when words were removed for good; nothing before it can be taken back, or be seen.
        BASE
    }
}
