package zhagen.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Place;
import zhagen.model.Span;

/// Something that a search found.
///
/// @param item the turn, code, memo, relation or source; of a paragraph outside all turns, its source
/// @param place of what is said in a source: all its words; null for what is not text of a source
/// @param highlights the words that were searched for, in order and apart from each other: at offsets of the source's text
///     where there is a place, at offsets of `shown` where there is none
/// @param shown the words of the place, or those of the item
public record Hit(
        HitKind kind,
        Id<? extends Item> item,
        @Nullable Place place,
        List<Span> highlights,
        String shown,
        float score) {

    public Hit {
        highlights = List.copyOf(highlights);
    }

    /// The highlights at offsets of `shown`, whatever kind of hit this is.
    public List<Span> shownHighlights() {
        var start = place == null || place.span() == null ? 0 : place.span().start();
        return start == 0
                ? highlights
                : highlights.stream().map(span -> span.shifted(-start)).toList();
    }
}
