package zhagen.ui.search;

import zhagen.search.Hit;
import zhagen.search.HitKind;

/// A line of the results: the heading of a kind, or something found.
public sealed interface ResultRow {

    /// @param count how many of the kind are shown
    record Heading(HitKind kind, int count) implements ResultRow {}

    record Found(Hit hit) implements ResultRow {}
}
