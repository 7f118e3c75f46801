package zhagen.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhagen.model.By;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Snapshot;
import zhagen.model.Span;
import zhagen.model.Wording;
import zhagen.naming.Pinyin;
import zhagen.ui.codebook.CodeFinder.Match;

class CodeFinderTest {

    private static final Pinyin PINYIN = Pinyin.get();
    private static final By BY = new By(Id.random(), Id.random(), Instant.EPOCH);

    private static Code code(String zh, String en, String... aliases) {
        return Code.of(BY, null, 0, Level.CONCEPT, new Wording(zh, en)).called(List.of(aliases));
    }

    private static CodeFinder finder(Code... codes) {
        return CodeFinder.with(PINYIN).of(Snapshot.of(Arrays.asList(codes)));
    }

    private static List<String> names(List<Match> matches) {
        return matches.stream().map(Match::name).toList();
    }

    @ParameterizedTest
    @CsvSource({
            "xxgd", "xinxigudao", "xinxgd", "信息", "孤岛", "gd", "XXGD", "ｘｘｇｄ", "信xgd", "xi xi gu", "information", "is",
            "silo", "mation",
            "烟囱", "yc"
    })
    void aCodeIsFoundByNamesInBothLanguagesByPinyinAndByAlias(String typed) {
        var finder = finder(code("信息孤岛", "Information silo", "数据烟囱"), code("公用会议机制", "Shared meetings"));

        assertThat(finder.find(typed, _ -> 0, Language.ZH, 9))
                .extracting(match -> match.code().name().zh()).contains("信息孤岛");
    }

    @ParameterizedTest
    @CsvSource({"xxgdx", "ggd", "zz", "孤信", "古代", "salsa", "xinyuan"})
    void aCodeIsNotFoundByWhatItIsNotCalled(String typed) {
        assertThat(finder(code("信息孤岛", "Information silo")).find(typed, _ -> 0, Language.ZH, 9)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "silos", "informtion", "infromation", "informatoin silo", "xinxigduao", "xinxigudaos", "xinnxi", "信息古道",
            "孤道", "yancong"
    })
    void slipsOfTheHandAreForgiven(String typed) {
        assertThat(finder(code("信息孤岛", "Information silo", "数据烟囱")).find(typed, _ -> 0, Language.ZH, 9))
                .hasSize(1);
    }

    @Test
    void nothingIsForgivenWhereSomethingAnswersToTheVeryLetters() {
        var finder = finder(code("", "Informal ties"), code("", "Informed consent"), code("", "Informant", "informal"));

        assertThat(names(finder.find("informal", _ -> 0, Language.EN, 9))).containsExactly("Informal ties", "informal");
        assertThat(names(finder.find("infromal", _ -> 0, Language.EN, 9))).containsExactly("Informal ties", "informal");
    }

    @ParameterizedTest
    @CsvSource({"xtcbg, 协调成本高", "xdcbg, 协调成本高", "hyxt, 行业系统", "xzxt, 行政系统", "czyl, 长者压力", "lvshi, 律师"})
    void everyReadingOfACharacterOfSeveralLeadsToIt(String typed, String name) {
        assertThat(names(finder(code(name, "")).find(typed, _ -> 0, Language.ZH, 9))).containsExactly(name);
    }

    @Test
    void theLettersThatWereMeantAreMarkedInTheNameThatMatched() {
        var finder = finder(code("共有行动预期", "Shared expectation of action"));

        assertThat(finder.find("gy", _ -> 0, Language.ZH, 1).getFirst().letters()).containsExactly(new Span(0, 2));
        assertThat(finder.find("xingd", _ -> 0, Language.ZH, 1).getFirst().letters()).containsExactly(new Span(2, 4));
        assertThat(finder.find("she", _ -> 0, Language.ZH, 1).getFirst())
                .isEqualTo(new Match(finder.find("", _ -> 0, Language.ZH, 1).getFirst().code(),
                        "Shared expectation of action", List.of(new Span(0, 2), new Span(7, 8)), ""));
    }

    @Test
    void whatBeginsSoComesBeforeWhatContainsIt() {
        var finder = finder(code("数据共享", ""), code("共享意愿", ""), code("共享", ""), code("别的", "", "共享"));

        assertThat(finder.find("共享", _ -> 0, Language.ZH, 9))
                .extracting(match -> match.code().name().zh())
                .containsExactly("共享", "共享意愿", "数据共享", "别的");
    }

    @Test
    void amongEqualsTheOneUsedLastComesFirst() {
        var old = code("公用会议机制", "");
        var recent = code("共有行动预期", "");
        var used = Map.of(old.id(), 5L, recent.id(), 9L);

        assertThat(names(finder(old, recent).find("gy", used::get, Language.ZH, 9)))
                .containsExactly("共有行动预期", "公用会议机制");
        assertThat(names(finder(old, recent).find("", used::get, Language.ZH, 1))).containsExactly("共有行动预期");
    }

    @Test
    void aRenamedCodeIsFoundByItsNewNameOnly() {
        var code = code("信息孤岛", "");
        var before = CodeFinder.with(PINYIN).of(Snapshot.of(List.of(code)));
        var after = before.of(Snapshot.of(List.of(code.named(Wording.zh("数据壁垒")))));

        assertThat(after.find("xxgd", _ -> 0, Language.ZH, 9)).isEmpty();
        assertThat(names(after.find("sjbl", _ -> 0, Language.ZH, 9))).containsExactly("数据壁垒");
    }

    @Test
    void aKeyAmongFiveThousandCodesTakesLessThanAFrame() {
        var random = new Random(7);
        var characters = "信息孤岛部门利益协调成本高数据共享意愿责任边界不清上级领导推动公用会议机制运动式条线系统各自建设平台标准";
        var codes = new ArrayList<Code>();
        for (int i = 0; i < 5_000; i++) {
            var zh = random.ints(4 + random.nextInt(8), 0, characters.length())
                    .mapToObj(at -> characters.substring(at, at + 1))
                    .collect(Collectors.joining());
            codes.add(code(zh, "Code number " + i + " of the study"));
        }
        var finder = finder(codes.toArray(Code[]::new));
        var typed = List.of("x", "xx", "xxg", "xxgd", "co", "成本", "zzzz", "nubmer", "协条", "xinxigduao");
        var thread = ManagementFactory.getThreadMXBean();
        var nanos = new ArrayList<Long>();
        for (int round = 0; round < 40; round++) {
            for (var keys : typed) {
                long start = thread.getCurrentThreadCpuTime();
                finder.find(keys, _ -> 0, Language.ZH, 50);
                nanos.add(thread.getCurrentThreadCpuTime() - start);
            }
        }
        long median = nanos.subList(nanos.size() / 2, nanos.size()).stream().sorted().toList().get(nanos.size() / 4);
        System.out.printf("type to find among 5,000 codes: median %.2f ms%n", median / 1e6);
        assertThat(median).isLessThan(16_000_000);
    }
}
