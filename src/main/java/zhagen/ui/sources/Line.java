package zhagen.ui.sources;

import zhagen.model.Reading;
import zhagen.model.Source;
import zhagen.ui.coding.Coverage;

/// A line of the table of sources.
sealed interface Line {

    /// The name of a group, above its sources.
    record Heading(String group, int sources) implements Line {}

    /// @param state how far the coder at work has come with it in this round
    record Entry(Source source, Coverage coverage, Reading.State state) implements Line {}
}
