package zhagen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a page of the file that a source came from begins in its text, so that a passage can say on which page it stands.
///
/// @param number from 1 on, as the leaves of the file count
/// @param label as the page calls itself, such as `xii`; never empty
/// @param begins a point of the text
public record Page(Id<Page> id, Id<Source> source, int number, String label, Span begins, Origin origin)
        implements Item {

    public Page {
        if (!begins.isEmpty() || label.isBlank()) {
            throw new IllegalArgumentException("not a page: “%s” at %s".formatted(label, begins));
        }
    }

    @Override
    public Page with(Origin newOrigin) {
        return new Page(id, source, number, label, begins, newOrigin);
    }

    Page at(Span newBegins) {
        return new Page(id, source, number, label, newBegins, origin);
    }

    @Override
    public List<Id<?>> references() {
        return List.of(source);
    }

    @Override
    public Page redirected(Id<?> from, Id<?> to) {
        return new Page(id, Refs.moved(source, from, to), number, label, begins, origin);
    }

    @Override
    public @Nullable Page without(Id<?> gone) {
        return gone.equals(source) ? null : this;
    }

    /// The pages of `span`: the one where it begins, up to the one where it ends; empty where the source has none.
    public static List<Page> under(Snapshot now, Id<Source> source, Span span) {
        var pages = now.pointingAt(source, Page.class);
        int first = 0;
        int last = 0;
        for (int i = 0; i < pages.size(); i++) {
            int begins = pages.get(i).begins().start();
            first = begins <= span.start() ? i : first;
            last = begins < span.end() ? i : last;
        }
        return pages.isEmpty() ? List.of() : pages.subList(first, Math.max(first, last) + 1);
    }
}
