package zhagen.model;

/// A stretch of text as UTF-16 offsets, `end` exclusive. Empty where it marks a point.
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: %d–%d".formatted(start, end));
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether the two share at least one character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end && !isEmpty() && !other.isEmpty();
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    /// The words of `text` in this span.
    public String of(String text) {
        return text.substring(start, end);
    }

    /// By start, and the longer first, so that what encloses comes before what it encloses.
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
