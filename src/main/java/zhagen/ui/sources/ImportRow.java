package zhagen.ui.sources;

import zhagen.ui.sources.ImportFile.Likeness;

/// A row of the list of files that are about to come in.
sealed interface ImportRow {

    /// Files that are alike stand below it.
    record Heading(Likeness likeness, int files) implements ImportRow {}

    record Entry(ImportFile file) implements ImportRow {}
}
