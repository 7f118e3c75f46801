package zhagen.analysis;

import java.util.List;
import zhagen.model.Code;
import zhagen.model.Place;
import zhagen.model.Strength;

/// Two categories that are coded together and may be related. Nothing says which way.
///
/// @param passages what is coded with both, from the first word of the one to the last of the other
/// @param first how often what `one` says comes before what `other` says in the text
/// @param last how often it comes after
public record Candidate(
        Code one, Code other, Together together, List<Place> passages, Strength strength, int first, int last) {

    public Candidate {
        passages = List.copyOf(passages);
    }
}
