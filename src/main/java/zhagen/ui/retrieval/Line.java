package zhagen.ui.retrieval;

import zhagen.analysis.Passage;
import zhagen.model.Strength;

/// A line of the list of passages.
sealed interface Line {

    /// @param hue of the code, or -1 where the group is none
    record Heading(String name, int hue, Strength strength) implements Line {}

    /// @param group the number of the heading above it, so that one passage may stand in several groups
    record Row(Passage passage, int group) implements Line {}
}
