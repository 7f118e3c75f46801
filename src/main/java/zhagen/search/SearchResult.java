package zhagen.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zhagen.model.Label;

/// What a search found.
///
/// @param total how many turns and items match, those beyond the limit included
/// @param hits the best first; among equals, in the order of the texts
/// @param problem how the query was read where it could not be taken as it stands, or why nothing could be searched
public record SearchResult(int total, long millis, List<Hit> hits, @Nullable Label problem) {

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
