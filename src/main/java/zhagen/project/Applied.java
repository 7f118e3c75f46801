package zhagen.project;

import zhagen.model.Change;
import zhagen.model.Snapshot;

/// A change that has been made, and is kept.
///
/// @param number its row in the history
/// @param reverses the row that it takes back; 0 where it is an act of its own
public record Applied(Change change, Snapshot now, long number, long reverses) {}
