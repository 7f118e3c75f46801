package zhagen.analysis;

import java.util.List;
import zhagen.model.Coding;
import zhagen.model.Place;
import zhagen.model.Span;

/// A passage that answers a query.
///
/// @param span the place's, or all of the text where it is the whole source
/// @param codings those for which it was found; empty where it was found for being without
public record Passage(Place place, Span span, List<Coding> codings) implements Comparable<Passage> {

    public Passage {
        codings = List.copyOf(codings);
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }

    /// As places are in order.
    @Override
    public int compareTo(Passage other) {
        return place.compareTo(other.place);
    }
}
