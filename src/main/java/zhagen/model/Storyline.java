package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A storyline sentence by sentence. A link is never cut, whatever marks its name bears.
public final class Storyline {

    /// Stands for each character of a link while sentences are looked for.
    private static final String LINK = "\uFFFC";

    /// One sentence.
    ///
    /// @param at where it stands in the words of its language
    /// @param words as they are kept, links with their addresses
    public record Sentence(Language language, Span at, String words) {

        public List<Mentions.Mention> mentions() {
            return Mentions.in(words);
        }

        public List<Link> links() {
            return mentions().stream().map(Mentions.Mention::link).filter(Objects::nonNull).distinct().toList();
        }

        /// Tells the sentence from others by its own words, whatever its links are called or lead to by now.
        String digest() {
            return Grounds.digest(language + Mentions.replaced(words, _ -> LINK));
        }

        /// Tells the sentence from others by its words and where its links lead, whatever they are called by now.
        String told() {
            return language + Mentions.replaced(
                    words, mention -> LINK + Mentions.written("", mention.link()) + LINK);
        }
    }

    private Storyline() {}

    /// The sentences in Chinese, and then those in English.
    public static List<Sentence> sentences(Wording storyline) {
        return Stream.of(Language.values())
                .flatMap(language -> sentences(storyline.exactly(language), language).stream())
                .toList();
    }

    public static List<Sentence> sentences(String words, Language language) {
        var sentences = new ArrayList<Sentence>();
        for (var at : Sentences.in(masked(words), new Span(0, words.length()))) {
            sentences.add(new Sentence(language, at, at.of(words)));
        }
        return sentences;
    }

    private static String masked(String words) {
        var masked = new StringBuilder(words);
        for (var mention : Mentions.in(words)) {
            masked.replace(mention.at().start(), mention.at().end(), LINK.repeat(mention.at().length()));
        }
        return masked.toString();
    }
}
