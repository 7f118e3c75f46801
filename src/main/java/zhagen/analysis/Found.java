package zhagen.analysis;

import java.util.List;
import zhagen.model.Strength;

/// What a query finds.
///
/// @param passages those that count, source by source in the order of the text
/// @param strength of all of them together
/// @param leftOut how many answer the query and do not count, by the study's conventions
public record Found(List<Passage> passages, Strength strength, int leftOut) {

    public static final Found NOTHING = new Found(List.of(), Strength.NONE, 0);

    public Found {
        passages = List.copyOf(passages);
    }
}
