package zhagen.ui.coding;

import zhagen.model.Source;

/// A line of the list of sources: the heading of a group, or a source.
public sealed interface SourceRow {

    record Heading(String group) implements SourceRow {}

    record Entry(Source source, Coverage coverage) implements SourceRow {}
}
