package zhagen.naming;

import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// How Chinese characters are read, in letters without tones: 信 `xin`. Characters of several readings have them all.
/// The tables take a third of a second to load, so that the first question is best asked away from the screen. Any thread.
public final class Pinyin {

    private static final class Loaded {
        private static final Pinyin PINYIN = new Pinyin();
    }

    private final Map<Integer, List<String>> readings = new ConcurrentHashMap<>(several());
    private final Map<Integer, Integer> simplified = new ConcurrentHashMap<>();
    private final Transliterator latin = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private final Transliterator plain = Transliterator.getInstance("Traditional-Simplified");

    private Pinyin() {}

    /// The tables, which are loaded at the first question.
    public static Pinyin get() {
        return Loaded.PINYIN;
    }

    /// Every reading of a character; none of what is no Chinese character.
    public List<String> of(int character) {
        return Character.isIdeographic(character) ? readings.computeIfAbsent(character, this::read) : List.of();
    }

    /// The simplified form of a Chinese character; anything else as it is.
    int simplified(int character) {
        return Character.isIdeographic(character)
                ? simplified.computeIfAbsent(
                        character, it -> plain.transliterate(Character.toString(it)).codePointAt(0))
                : character;
    }

    private List<String> read(int character) {
        var said = latin.transliterate(Character.toString(character)).strip().toLowerCase(Locale.ROOT);
        return said.isEmpty() || Character.isIdeographic(said.codePointAt(0)) ? List.of() : List.of(said);
    }

    private static Map<Integer, List<String>> several() {
        var table = Objects.requireNonNull(Pinyin.class.getResourceAsStream("/zhagen/naming/readings.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(
                            words -> words[0].codePointAt(0),
                            words -> Arrays.asList(words).subList(1, words.length),
                            (_, later) -> later));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
