package zhagen.exchange.pseudonym;

/// A word that a search came upon in one text.
///
/// @param keep as in [Candidate]
/// @param sure whether it stays on the list even where it stands only once
record Hit(String word, Tells tells, String keep, double confidence, boolean sure) {

    static Hit of(String word, Tells tells, double confidence) {
        return new Hit(word, tells, "%s", confidence, true);
    }

    /// Something that only its being repeated makes likely.
    static Hit perhaps(String word, Tells tells, double confidence) {
        return new Hit(word, tells, "%s", confidence, false);
    }
}
