package zhagen.exchange.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {

    private static final double LIKELY = 0.5;

    private final NameFinder finder = new NameFinder();

    private List<String> likely(String text, Tells tells) {
        return finder.find(text).values().stream()
                .filter(hit -> hit.tells() == tells && hit.confidence() >= LIKELY)
                .map(Hit::word)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            李处长说这个事情不归他管。 | 李处长
            后来是赵建国局长亲自去谈的。 | 赵建国
            我叫王晓燕，在街道工作。 | 王晓燕
            昨天司马光明老师来过，和欧阳娜娜一起。 | 司马光明, 欧阳娜娜
            這件事要問蔡英明部長。 | 蔡英明
            老张说，小李也在。 | 老张, 小李
            您找孙处，他明白。 | 孙处
            免贵姓陈，您说。 | 姓陈
            我问陈丽华，她说不知道；陈丽华又去问别人。 | 陈丽华
            """)
    void chinesePeopleAreFoundByTitlesCuesAndTheirNames(String text, String names) {
        assertThat(likely(text, Tells.PERSON)).containsExactlyInAnyOrder(names.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                    "他很高兴，王国里的方便面，任何时候都安静。",
                    "我们部门的系统是各建各的，数据根本拿不出来。",
                    "于是应该马上解决，全部都要明确，平时常常如此。",
                    "副主任和市长在会上拍了板，局长第二天签字。",
                    "程序文明，安全第一，金融平台的时间成本。",
                    "黄金周周围的水平有高低，白天和温度没关系。",
                    "老百姓问小区的事，老师说小时候不这样。",
                    "各个部门、全市的城区、农村、社区和高速公路。"
            })
    void everydayWordsThatBeginLikeNamesAreNone(String text) {
        assertThat(finder.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Then Mr. Brown called Sarah Connor, who knew. | Brown, Sarah Connor
            My name is Cindy Sui and I write. I asked Audrey about it. | Cindy Sui, Audrey
            """)
    void englishPeopleAreFoundByTitlesAndGivenNames(String text, String names) {
        assertThat(likely(text, Tells.PERSON)).contains(names.split(", "));
    }

    @Test
    void placesAndOrganisationsAreFoundByListsAndEndings() {
        assertThat(likely("我在南京工作，以前在浙江省宁波市。", Tells.PLACE)).contains("南京", "宁波市");
        assertThat(likely("他从北京大学毕业，去了上海市第一医院。", Tells.ORGANISATION)).contains("北京大学");
        assertThat(likely("She left the University of Michigan for Acme Widgets Ltd in Boston.", Tells.ORGANISATION))
                .contains("University of Michigan", "Acme Widgets Ltd");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            电话是13812345678，晚上打。 | 13812345678
            打 +86 138-1234-5678 找我 | +86 138-1234-5678
            座机 0571-87654321 转 8 | 0571-87654321
            Call me at (415) 555-2671 or +44 20 7946 0958. | (415) 555-2671; +44 20 7946 0958
            """)
    void telephoneNumbersOfManyKindsAreFound(String text, String numbers) {
        assertThat(likely(text, Tells.PHONE)).containsExactlyInAnyOrder(numbers.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                    "编号 20251122334455667 不是电话", "2025年11月22日 12:30", "11010519491231002Y", "3.1415926535",
                    "100000000000",
                    "第13812345678901条"
            })
    void otherNumbersAreNotTakenForTelephonesOrCards(String text) {
        assertThat(likely(text, Tells.PHONE)).isEmpty();
        assertThat(likely(text, Tells.ID_CARD)).isEmpty();
    }

    @Test
    void aCardNumberIsOneByItsDateAndCheckDigit() {
        assertThat(IdCard.isOne("11010519491231002X")).isTrue();
        assertThat(IdCard.isOne("440524188001010014")).isFalse();
        assertThat(IdCard.isOne("110105194913310025")).isFalse();
        assertThat(likely("身份证11010519491231002X，", Tells.ID_CARD)).containsExactly("11010519491231002X");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void oneWrongDigitOrTwoNeighboursSwappedAreNoticed(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var digits = "3301061985%02d%02d%03d".formatted(
                    1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(1000));
            var number = digits + IdCard.checkDigit(digits);
            assertThat(IdCard.isOne(number)).isTrue();
            int at = 14 + random.nextInt(3);
            var wrong = new StringBuilder(number);
            wrong.setCharAt(at, (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10));
            assertThat(IdCard.isOne(wrong.toString())).as(wrong.toString()).isFalse();
        }
    }

    @Test
    void addressesAreFoundAndHandlesAreNot() {
        assertThat(likely("写到 li.ming+x@mail.example.com.cn，谢谢", Tells.EMAIL))
                .containsExactly("li.ming+x@mail.example.com.cn");
        assertThat(likely("@somebody 和 a@b", Tells.EMAIL)).isEmpty();
    }
}
