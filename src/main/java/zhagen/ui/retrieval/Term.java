package zhagen.ui.retrieval;

import zhagen.model.Condition;

/// Something that a query can ask for, as it is offered and as a chip shows it.
///
/// @param hue of a code, or -1
record Term(Condition condition, String name, String beside, int hue) {

    static final int NO_HUE = -1;
}
