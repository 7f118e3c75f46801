package zhagen.ui.models;

import zhagen.model.Place;
import zhagen.model.Relation;

/// A line of what lies behind a box or an arrow.
sealed interface Line {

    /// One of the relations that an arrow was lifted from, or that go on within a box.
    record Of(Relation relation, boolean inside) implements Line {}

    /// @param note what the coder added
    record Quote(Place place, boolean contradicting, String note) implements Line {}
}
