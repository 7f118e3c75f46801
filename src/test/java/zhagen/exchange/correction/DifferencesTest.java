package zhagen.exchange.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Rewrite.Splice;
import zhagen.model.Span;

class DifferencesTest {

    @Test
    void whatIsTheSameHasNoDifference() {
        assertThat(Differences.between("各部门", "各部门")).isEmpty();
    }

    @Test
    void oneCorrectedCharacterIsOneSplice() {
        assertThat(Differences.between("这是信息孤倒的问题", "这是信息孤岛的问题")).containsExactly(new Splice(5, 1, 1));
    }

    @Test
    void anotherColonAfterEveryLabelLeavesTheWordsAlone() {
        var before = "访谈者：后来呢？\nA01：没有后来。\n".repeat(500);
        var splices = Differences.between(before, before.replace('：', ':'));
        assertThat(splices).hasSize(1000).allMatch(splice -> splice.removed() == 1 && splice.inserted() == 1);
    }

    @ParameterizedTest
    @CsvSource({"e, e\u0301", "👩, 👩‍🔬", "𠮷, 𠮶", "🇨🇳, 🇨🇭"})
    void whatPeopleSeeAsOneCharacterIsNeverCut(String one, String other) {
        assertThat(Differences.between("前" + one + "后", "前" + other + "后"))
                .containsExactly(new Splice(1, one.length(), other.length()));
    }

    @Test
    void textsThatHaveNothingInCommonAreOneSpliceSoon() {
        var random = new Random(1);
        var before = signs(random, 300_000, 0x4e00);
        var after = signs(random, 300_000, 0x6e00);
        assertThat(Differences.between(before, after)).containsExactly(new Splice(0, 300_000, 300_000));
    }

    private static String signs(Random random, int count, int from) {
        return random.ints(count, from, from + 0x1000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void theSplicesLeadFromTheOneTextToTheOther(long seed) {
        var random = new Random(seed);
        var before = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            before.append(List.of("甲", "乙", "丙", "。", "\n", "e\u0301", "👨‍👩‍👧", "：", "a").get(random.nextInt(9)));
        }
        var after = new StringBuilder(before);
        for (int i = 0; i < random.nextInt(60); i++) {
            int at = random.nextInt(after.length());
            after.replace(at, Math.min(after.length(), at + random.nextInt(5)),
                    "丁乙\u0301甲".substring(random.nextInt(4)));
        }
        assertLeads(before.toString(), after.toString(), Differences.between(before.toString(), after.toString()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void whatWasTypedLeadsThereTooAndCutsNoCharacter(long seed) {
        var random = new Random(seed);
        var before = "甲乙e\u0301丙👨‍👩‍👧。丁🇨🇳🇨🇭𠮷\n".repeat(6);
        var revision = Revision.of(before);
        for (int i = 0; i < 40; i++) {
            int length = revision.text().length();
            int from = random.nextInt(length + 1);
            int to = Math.min(length, from + random.nextInt(4));
            revision = revision.replaced(new Span(from, to), "\u0301丁🇨🇳".substring(random.nextInt(6)));
        }
        assertLeads(before, revision.text(), revision.splices());
    }

    @Test
    void whatWasDeletedAndTypedAgainIsNoCorrection() {
        var revision = Revision.of("数据拿不出来").replaced(new Span(2, 6), "").replaced(new Span(2, 2), "拿不出来");
        assertThat(revision.isEmpty()).isTrue();
        assertThat(revision.splices()).isEmpty();
    }

    private static void assertLeads(String before, String after, List<Splice> splices) {
        var made = new StringBuilder();
        int old = 0;
        var here = Clusters.of(before);
        var there = Clusters.of(after);
        for (var splice : splices) {
            made.append(before, old, splice.at());
            assertThat(here.isBoundary(splice.at())).isTrue();
            assertThat(there.isBoundary(made.length())).isTrue();
            made.append(after, made.length(), made.length() + splice.inserted());
            old = splice.at() + splice.removed();
            assertThat(here.isBoundary(old)).isTrue();
            assertThat(there.isBoundary(made.length())).isTrue();
        }
        assertThat(made.append(before, old, before.length()).toString()).isEqualTo(after);
    }
}
