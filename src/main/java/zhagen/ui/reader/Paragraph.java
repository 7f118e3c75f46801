package zhagen.ui.reader;

import zhagen.model.Span;

/// What is set in one piece: a block, or a part of a long one.
record Paragraph(Span words, Block block, boolean first, boolean last) {

    boolean labelled() {
        return first && block.labelled();
    }
}
