package zhagen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhagen.model.By;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Snapshot;
import zhagen.model.Wording;
import zhagen.naming.NearNames.Near;

class NearNamesTest {

    private static final By BY = new By(Id.random(), Id.random(), Instant.EPOCH);

    private static Code code(String zh, String en, String... aliases) {
        return Code.of(BY, null, 0, Level.CONCEPT, new Wording(zh, en)).called(List.of(aliases));
    }

    private static NearNames among(Code... codes) {
        return NearNames.of(Snapshot.of(List.of(codes)), Pinyin.get());
    }

    @ParameterizedTest
    @CsvSource({
            "信息孤島, 信息孤岛, SAME",
            "信息 孤岛, 信息孤岛, SAME",
            "“信息孤岛”, 信息孤岛, SAME",
            "ＫＰＩ 考核, KPI考核, SAME",
            "Information-Silo, information silo, SAME",
            "Café culture, cafe culture, SAME",
            "information silos, Information silo, FORM",
            "Policies, policy, FORM",
            "silo of information, information silos of, FORM",
            "信息古道, 信息孤岛, SOUND",
            "xinxi gudao, 信息孤岛, SOUND",
            "informtaion silo, information silo, ALIKE",
            "infomation sillo, information silo, ALIKE",
            "协调的成本高, 协调成本高, ALIKE",
            "责任边界不明, 责任边界不清, ALIKE"
    })
    void namesThatAreEasilyOneAreNear(String one, String other, NearNames.Nearness how) {
        assertThat(among().between(one, other)).contains(how);
        assertThat(among().between(other, one)).contains(how);
    }

    @ParameterizedTest
    @CsvSource({
            "信息孤岛, 信息共享", "上级支持, 下级支持", "信任, 信息", "trust, truth", "cost, costs of it", "bus, bush", "？！, 。",
            "class, clas", "部门利益, 利益部门"
    })
    void namesOfDifferentThingsAreNot(String one, String other) {
        assertThat(among().between(one, other)).isEmpty();
    }

    @Test
    void theOtherLanguageAndAliasesCountAndTheNearestComesFirst() {
        var alias = code("各建各的", "", "Information silos");
        var english = code("孤岛", "information silo");
        var far = code("部门利益", "Department interest");

        assertThat(among(alias, english, far).to("Information Silo"))
                .containsExactly(
                        new Near(english, "information silo", NearNames.Nearness.SAME),
                        new Near(alias, "Information silos", NearNames.Nearness.FORM));
    }

    @Test
    void aCodeIsNotNearItself() {
        var one = code("信息孤岛", "");
        var two = code("信息孤島", "");

        assertThat(among(one, two).to(one)).extracting(Near::code).containsExactly(two);
    }

    @Test
    void aCodeOfAnotherNameIsKnownByThatOnly() {
        var code = code("信息孤岛", "");
        var renamed = among(code).of(Snapshot.of(List.of(code.named(Wording.zh("数据壁垒")))));

        assertThat(renamed.to("信息孤島")).isEmpty();
        assertThat(renamed.to("数据壁垒")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void oneSlipIsFoundWhereverItIs(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var letters = new StringBuilder();
            random.ints(6 + random.nextInt(10), 'a', 'h').forEach(letter -> letters.append((char) letter));
            var meant = letters.toString();
            int at = random.nextInt(meant.length() - 1);
            var slips = new ArrayList<String>();
            slips.add(letters.deleteCharAt(at).toString());
            slips.add(meant.substring(0, at) + "x" + meant.substring(at));
            slips.add(meant.substring(0, at) + "x" + meant.substring(at + 1));
            slips.add(meant.substring(0, at) + meant.charAt(at + 1) + meant.charAt(at) + meant.substring(at + 2));
            for (var typed : slips) {
                assertThat(Typing.within(typed, meant, 1)).as("%s for %s", typed, meant).isTrue();
                assertThat(Typing.toBeginning(typed, meant + "and more")).as(typed).isLessThanOrEqualTo(1);
            }
        }
    }
}
