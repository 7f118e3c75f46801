package zhagen.exchange.pseudonym;

import java.util.List;
import zhagen.model.Place;

/// A word that may tell who or where.
///
/// @param keep what of the word tells nobody and may stay, as a pattern around the name: `%s处长`, `老%s`, mostly `%s`
/// @param confidence from 0 to 1
/// @param places where it stands in the texts of sources
public record Candidate(String word, Tells tells, String keep, double confidence, List<Place> places) {

    public Candidate {
        places = List.copyOf(places);
    }

    /// In how many sources it stands.
    public int sources() {
        return (int) places.stream().map(Place::source).distinct().count();
    }
}
