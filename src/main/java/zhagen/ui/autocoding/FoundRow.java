package zhagen.ui.autocoding;

import zhagen.model.Place;
import zhagen.model.Source;

/// A row of what was found.
sealed interface FoundRow {

    /// @param fresh whether the rule that is run has not seen the source as it is now
    record Heading(Source source, int count, boolean fresh) implements FoundRow {}

    /// @param coded whether whoever is at work has coded it so already
    record Passage(Place place, boolean coded) implements FoundRow {}
}
