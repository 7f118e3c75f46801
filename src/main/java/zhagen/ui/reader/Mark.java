package zhagen.ui.reader;

import java.util.Set;
import zhagen.model.Span;

/// A coded stretch as the reader paints it.
///
/// @param key what identifies it; a mark added with a known key takes the place of the old one
/// @param tag what it is marked as
public record Mark(Object key, Span span, Tag tag, Set<Sign> signs) {

    public Mark {
        signs = Set.copyOf(signs);
    }

    /// What many marks have in common.
    ///
    /// @param code what identifies it
    /// @param name beside its stripes in the margin
    /// @param hue  any number; equal numbers have equal colours
    public record Tag(Object code, String name, int hue) {}

    /// What is known of a marked passage besides, in the order in which it is shown.
    public enum Sign {
        EXEMPLAR,
        MEMO,
        EVIDENCE
    }

    public Mark at(Span moved) {
        return new Mark(key, moved, tag, signs);
    }

    public String name() {
        return tag.name();
    }

    public int hue() {
        return tag.hue();
    }
}
