package zhagen.model;

/// A word that tells who or where, and what is to stand in its place.
public record Pseudonym(String word, String replacement) {

    /// @throws Refused where there is no word, or nothing to stand in its place
    public Pseudonym {
        word = word.strip();
        replacement = replacement.strip();
        if (word.isEmpty()) {
            throw Refused.because("pseudonym.noWord", replacement);
        }
        if (replacement.isEmpty()) {
            throw Refused.because("pseudonym.noReplacement", word);
        }
    }
}
