package zhagen.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {

    private static final String SIMPLIFIED = "我们各部门的系统是各建各的，数据根本拿不出来。\n问：那您觉得根子在哪里？\n";
    private static final String TRADITIONAL = "我們各部門的系統是各建各的，資料根本拿不出來。\n問：那您覺得根子在哪裡？\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void simplifiedChineseComesBackFromEveryEncoding(String encoding) {
        comesBack(SIMPLIFIED, encoding, encoding);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "GB18030,GB18030", "x-windows-950,Big5", "UTF-16LE,UTF-16LE", "UTF-16BE,UTF-16BE"})
    void traditionalChineseComesBackFromEveryEncoding(String charset, String encoding) {
        comesBack(TRADITIONAL, charset, encoding);
    }

    @Test
    void shortTextsAreToldApartToo() {
        for (var words : List.of("问：好吗？\n答：好。\n", "您好，请坐。", "数据共享很难", "访谈者：谢谢您\n")) {
            comesBack(words, "GB18030", "GB18030");
        }
        for (var words : List.of("問：好嗎？\n答：好。\n", "這個問題很難說", "訪談者：謝謝您\n")) {
            comesBack(words, "x-windows-950", "Big5");
        }
    }

    @Test
    void aTextThatIsLongerThanTheSampleIsDecodedToItsEnd() {
        comesBack(SIMPLIFIED.repeat(3000), "GB18030", "GB18030");
        comesBack("x" + TRADITIONAL.repeat(3000), "x-windows-950", "Big5");
        comesBack("Plain English first.\n".repeat(2000) + SIMPLIFIED, "UTF-8", "UTF-8");
        comesBack("Plain English first.\n".repeat(2000) + SIMPLIFIED.repeat(50), "GB18030", "GB18030");
    }

    @Test
    void westernTextIsGuessedAndSaysSo() {
        var decoded = Decoded.of("a.txt", "Café à la préfecture.".getBytes(Charset.forName("windows-1252")));

        assertThat(decoded.text()).isEqualTo("Café à la préfecture.");
        assertThat(decoded.guessed()).isTrue();
    }

    @Test
    void aBrokenCharacterDoesNotMakeUtf8SomethingElse() {
        var bytes = SIMPLIFIED.repeat(4).getBytes(Charset.forName("UTF-8"));
        bytes[10] = (byte) 0xFF;

        var decoded = Decoded.of("a.txt", bytes);

        assertThat(decoded.encoding()).isEqualTo("UTF-8");
        assertThat(decoded.lost()).isPositive();
    }

    @Test
    void theEncodingThatTheUserChoosesIsTaken() {
        var bytes = TRADITIONAL.getBytes(Charset.forName("Big5"));

        assertThat(TranscriptReader.read("a.txt", bytes, Wishes.NONE.with(Charset.forName("Big5"))).text())
                .isEqualTo(TRADITIONAL);
    }

    private static void comesBack(String words, String charset, String encoding) {
        var decoded = Decoded.of("a.txt", words.getBytes(Charset.forName(charset)));

        assertThat(decoded.encoding()).isEqualTo(encoding);
        assertThat(decoded.text()).isEqualTo(words);
        assertThat(decoded.lost()).isZero();
    }

    @Test
    void everyEncodingOffersWhatTheFileWouldSayInIt() {
        var bytes = "Interview 3\n\n访谈者：您好".getBytes(Charset.forName("GB18030"));
        assertThat(Encodings.sample(bytes, Charset.forName("GB18030"))).endsWith("访谈者：您好");
        assertThat(Encodings.OFFERED).allSatisfy(charset -> assertThat(Encodings.sample(bytes, charset)).isNotEmpty());
        assertThat(Encodings.OFFERED).extracting(Encodings::name).startsWith("UTF-8", "GB18030", "Big5")
                .doesNotHaveDuplicates();
    }
}
