package zhagen.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Changes;
import zhagen.model.Id;
import zhagen.model.Source;

class SearchLawsTest {

    private static final String[] PIECES = {
            "数据", "共享", "信息孤岛", "各部门", "其实", "根本拿不出来", "發展", "后台", "𠮷野家", "鬱", "，", "。", "“", "”", "……", " ", "API",
            "v2", "data", "😀", "👩‍🔬", "e\u0301te",
            "的", "了", "说", "３", "％"
    };
    private static final List<String> QUERIES = List.of(
            "数", "数据", "共享", "信息孤岛", "我们", "data", "sharing", "shar*", "trust", "\"data sharing\"", "数据 NOT data", "𠮷",
            "拿不出来",
            "bureau OR 部门", "won't", "quoted");

    /// What a text says, sign by sign, without what cannot be seen.
    private static String folded(String text) {
        return text.codePoints().mapToObj(Folding.TABLE::folded).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void whateverChineseIsTakenFromATextIsFoundThere(long seed) {
        var random = new Random(seed);
        try (var project = SearchedProject.inMemory()) {
            var sources = random.ints(20, 50, 400)
                    .mapToObj(length -> project.source("S", "A: " + text(random, length)))
                    .toList();
            for (int i = 0; i < 300; i++) {
                var source = sources.get(random.nextInt(sources.size()));
                var text = project.text(source);
                var taken = run(random, text);
                if (taken != null) {
                    mustFind(project, source, taken, variant(random, taken));
                }
            }
        }
    }

    private static void mustFind(SearchedProject project, Id<Source> source, String taken, String query) {
        var hits = project.search(query).hits();
        assertThat(hits).as(query).anyMatch(hit -> source.equals(hit.place().source()));
        for (var hit : hits) {
            var text = project.text(hit.place().source());
            assertThat(hit.highlights()).as(query).isNotEmpty().allSatisfy(span -> assertThat(folded(span.of(text)))
                    .isEqualTo(folded(taken)));
        }
        var holding = project.now.all(Source.class)
                .filter(each -> folded(project.text(each.id())).contains(folded(taken)))
                .count();
        assertThat((long) hits.size()).as(query).isEqualTo(holding);
    }

    /// One to six Chinese characters that stand together in the text, from a random place.
    private static String run(Random random, String text) {
        int start = random.nextInt(text.length());
        if (!Character.isIdeographic(text.codePointAt(start))
                || Character.isLowSurrogate(text.charAt(start))) {
            return null;
        }
        int end = start;
        for (int left = 1 + random.nextInt(6); left > 0 && end < text.length(); left--) {
            int character = text.codePointAt(end);
            if (!Character.isIdeographic(character)) {
                break;
            }
            end += Character.charCount(character);
        }
        return text.substring(start, end);
    }

    private static String variant(Random random, String taken) {
        return switch (random.nextInt(4)) {
            case 0 -> Transliterator.getInstance("Simplified-Traditional").transliterate(taken);
            case 1 -> Transliterator.getInstance("Traditional-Simplified").transliterate(taken);
            case 2 -> "“" + taken + "”";
            default -> taken;
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void anyWordInAnyWidthAndCaseIsFoundWhereItStands(long seed) {
        var random = new Random(seed);
        try (var project = SearchedProject.inMemory()) {
            var text = "A: " + text(random, 2_000);
            project.source("S", text);
            for (var word : List.of("API", "v2", "data", "été", "３")) {
                if (Unit.of(text, 3, text.length()).stream().noneMatch(unit -> unit.folded().equals(folded(word)))) {
                    continue;
                }
                for (var query : List.of(word, word.toUpperCase(), wide(word), "\"" + word)) {
                    assertThat(project.found(query))
                            .as(query)
                            .isNotEmpty()
                            .allSatisfy(found -> assertThat(folded(found)).isEqualTo(folded(word)));
                }
            }
        }
    }

    private static String wide(String word) {
        return word.chars()
                .map(letter -> letter > ' ' && letter < 0x7F ? letter + 0xFEE0 : letter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void anIndexThatFollowedFindsWhatANewOneFinds(long seed) {
        var random = new Random(seed);
        try (var project = SearchedProject.inMemory()) {
            for (int i = 0; i < 150; i++) {
                if (random.nextInt(6) == 0 && i > 0) {
                    project.undo();
                } else {
                    project.make(Changes.any(random, project.now, project.by, project.texts::get));
                }
                if (i % 50 == 49) {
                    mustFindTheSame(project);
                }
            }
        }
    }

    private static void mustFindTheSame(SearchedProject project) {
        try (var anew = project.open(null)) {
            anew.awaitCurrent();
            for (var query : QUERIES) {
                assertThat(comparable(project.search(query)))
                        .as(query)
                        .isEqualTo(comparable(anew.search(query, 1_000)));
            }
        }
    }

    private static List<String> comparable(SearchResult result) {
        assertThat(result.hits()).hasSize(result.total());
        return result.hits().stream()
                .map(hit -> "%s %s %s %s %s".formatted(hit.kind(), hit.item(), hit.place(), hit.highlights(),
                        hit.shown()))
                .sorted()
                .toList();
    }
}
