package zhagen.ui.memos;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.model.Span;

/// The memos about something.
public final class MemosAbout {

    private MemosAbout() {}

    /// The memos that are linked to the item itself; for a source, not those about its passages.
    public static List<Memo> of(Snapshot now, Id<? extends Item> item) {
        return now.pointingAt(item, Memo.class).stream()
                .filter(memo -> memo.allLinks().contains(new Link.ToItem(item)))
                .toList();
    }

    /// The memos about a passage that shares words with this one.
    public static List<Memo> of(Snapshot now, Place place) {
        return now.pointingAt(place.source(), Memo.class).stream()
                .filter(memo -> memo.allLinks().stream().anyMatch(link -> touches(link, place)))
                .toList();
    }

    private static boolean touches(Link link, Place place) {
        return link instanceof Link.ToPlace(var other) && other.source().equals(place.source())
                && (other.equals(place) || overlap(other.span(), place.span()));
    }

    private static boolean overlap(@Nullable Span one, @Nullable Span other) {
        return one != null && other != null && one.overlaps(other);
    }
}
