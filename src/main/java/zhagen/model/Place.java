package zhagen.model;

import org.jspecify.annotations.Nullable;

/// Where something is said: a span of a source's text, a point in it (an empty span), or the whole source (no span).
public record Place(Id<Source> source, @Nullable Span span) implements Comparable<Place> {

    public static Place of(Id<Source> source, int start, int end) {
        return new Place(source, new Span(start, end));
    }

    /// The span, or all of the text where the place is the whole source.
    public Span within(int length) {
        return span == null ? new Span(0, length) : span;
    }

    Place in(Id<?> from, Id<?> to) {
        return source.equals(from) ? new Place(new Id<>(to.value()), span) : this;
    }

    /// By source, then as the spans do; the whole source comes first.
    @Override
    public int compareTo(Place other) {
        var bySource = source.compareTo(other.source);
        if (bySource != 0) {
            return bySource;
        }
        if (span == null || other.span == null) {
            return Boolean.compare(span != null, other.span != null);
        }
        return span.compareTo(other.span);
    }
}
