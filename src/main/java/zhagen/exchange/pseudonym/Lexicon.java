package zhagen.exchange.pseudonym;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The lists that names are recognised by. They are in the program; nothing is asked of anybody.
///
/// @param surnames of one character
/// @param doubtfulSurnames that are everyday words too
/// @param given characters of Chinese given names
record Lexicon(
        Set<Integer> surnames,
        Set<Integer> doubtfulSurnames,
        Set<String> compoundSurnames,
        Set<Integer> given,
        Set<String> titles,
        Set<String> notNames,
        Set<String> places,
        Set<String> englishGiven) {

    static Lexicon bundled() {
        var surnames = lines("surnames.txt");
        return new Lexicon(
                characters(List.of(surnames.getFirst())),
                characters(List.of(surnames.getLast())),
                words("compound-surnames.txt"),
                characters(lines("given.txt")),
                words("titles.txt"),
                words("not-names.txt"),
                words("places.txt"),
                words("given-english.txt"));
    }

    boolean isSurname(int character) {
        return surnames.contains(character) || doubtfulSurnames.contains(character);
    }

    private static Set<Integer> characters(List<String> lines) {
        return lines.stream().flatMap(line -> line.codePoints().boxed()).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> words(String file) {
        var words = new HashSet<String>();
        lines(file).forEach(line -> Stream.of(line.split("\\s+"))
                .map(word -> word.replace('_', ' '))
                .forEach(words::add));
        return Set.copyOf(words);
    }

    private static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file))) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
