package zhagen.model;

/// What passages are proposed for a code by.
///
/// @param words a query, a regular expression, a speaker's name or numbers of turns
/// @param unit how much around what was found is a passage
public record Finds(By by, String words, Unit unit) {

    public enum By {
        /// Words, as the search understands them.
        WORDS,
        /// A regular expression.
        PATTERN,
        /// All that somebody says: a speaker's name, or a participant's code name.
        SPEAKER,
        /// The answers to a question in which words occur.
        QUESTION,
        /// The turns of certain numbers, such as `3-5, 8`.
        TURNS
    }

    public enum Unit {
        FOUND,
        SENTENCE,
        PARAGRAPH,
        TURN
    }

    /// What is found is a whole turn by itself.
    public boolean findsTurns() {
        return by == By.SPEAKER || by == By.QUESTION || by == By.TURNS;
    }

    public Finds saying(String newWords) {
        return new Finds(by, newWords, unit);
    }
}
