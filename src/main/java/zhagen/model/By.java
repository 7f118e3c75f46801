package zhagen.model;

import java.time.Instant;

/// Whose hand is at work, in which coding round, at what time: every change is somebody's.
public record By(Id<Coder> coder, Id<Round> round, Instant at) {}
