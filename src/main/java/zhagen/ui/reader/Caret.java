package zhagen.ui.reader;

import zhagen.model.Span;

/// A selection with its two ends: where it began, and where it is being extended.
///
/// @param leaning at the end of a line rather than at the start of the next, where both are the same offset
record Caret(int anchor, int offset, boolean leaning) {

    static Caret at(int offset) {
        return new Caret(offset, offset, false);
    }

    Span span() {
        return new Span(Math.min(anchor, offset), Math.max(anchor, offset));
    }

    /// Moved there, or extended to it.
    Caret to(int target, boolean extending) {
        return new Caret(extending ? anchor : target, target, false);
    }

    Caret lean() {
        return new Caret(anchor, offset, true);
    }
}
