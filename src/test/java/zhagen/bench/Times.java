package zhagen.bench;

/// What rounds of the same work took, in milliseconds.
///
/// @param passed by the clock, of each round
/// @param worked by the threads of this program, of each round: on a busy machine the truer measure, though compilation and
///     collection are not in it
record Times(double[] passed, double[] worked) {}
