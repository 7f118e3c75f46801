package zhagen.exchange.retrieval;

import java.util.List;
import zhagen.model.Coding;
import zhagen.model.Place;
import zhagen.model.Strength;

/// What was retrieved, to be written into a file.
///
/// @param asked the query in words
/// @param meaning what passages come of it, in a sentence
/// @param passages in the order in which they are written
public record Retrieved(String asked, String meaning, List<Passage> passages, Strength strength) {

    /// @param codings those for which it was found
    /// @param group the heading that it stands under; empty where there is none
    public record Passage(Place place, List<Coding> codings, String group) {}

    /// Whether passages stand under headings.
    public boolean isGrouped() {
        return passages.stream().anyMatch(passage -> !passage.group().isEmpty());
    }
}
