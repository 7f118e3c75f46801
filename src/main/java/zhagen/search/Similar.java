package zhagen.search;

import java.util.List;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Place;

/// A passage that is coded and reads like a given one.
///
/// @param codes those that it has, each once
/// @param likeness 0 to 1, the more the rarer the words are that both have
public record Similar(Place place, List<Id<Code>> codes, double likeness) {

    public Similar {
        codes = List.copyOf(codes);
    }
}
