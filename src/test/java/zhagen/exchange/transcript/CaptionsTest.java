package zhagen.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CaptionsTest {

    private static String words(String subtitles) {
        var transcript = TranscriptReader.read("a.srt", subtitles.getBytes(StandardCharsets.UTF_8));
        return transcript.turns().getFirst().words().of(transcript.text());
    }

    @Test
    void cuesThatGrowWordByWordAreReadOnce() {
        assertThat(words("""
                1
                00:00:01,000 --> 00:00:02,000
                各部门

                2
                00:00:02,000 --> 00:00:03,000
                各部门的系统

                3
                00:00:03,000 --> 00:00:04,000
                各部门的系统各建各的。
                """)).isEqualTo("各部门的系统各建各的。");
    }

    @Test
    void whatSomebodySaysTwiceStaysTwice() {
        assertThat(words("""
                1
                00:00:01,000 --> 00:00:02,000
                No.

                2
                00:00:02,000 --> 00:00:03,000
                No.

                3
                00:00:03,000 --> 00:00:04,000
                Never.
                """)).isEqualTo("No. No. Never.");
    }

    @Test
    void numbersAndTimesAreNobodysWordsHoweverTheyAreWritten() {
        assertThat(words("00:01.5 --> 00:02.5 position:10%\n好的。\n7\n00:00:03.000-->00:00:04.000\n行。\n"))
                .isEqualTo("好的。行。");
    }
}
