package zhagen.ui.reader;

import zhagen.model.Span;

/// What becomes of what is typed while the reader may be written in.
public interface Writing {

    /// `span` of the text gives way to `words`. The reader shows nothing of it by itself.
    void replace(Span span, String words);

    void undo();

    void redo();
}
