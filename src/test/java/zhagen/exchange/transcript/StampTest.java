package zhagen.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                    "00:12|PT12S",
                    "1:02:03|PT1H2M3S",
                    "[00:01:02]|PT1M2S",
                    "【00:12:31】|PT12M31S",
                    "（00：05）|PT5S",
                    "(12:31)|PT12M31S",
                    "[00:00:01.500]|PT1.5S",
                    "[00:00:01,5]|PT1.5S",
                    "[00:00:01 --> 00:00:04]|PT1S",
                    "(00:12 - 00:15)|PT12S",
                    "[01:02:03:04]|PT26H3M4S",
                    "[-00:00:00:10]|PT-10S",
                    "90:00|PT1H30M"
            })
    void aStampIsReadToItsEnd(String words, Duration time) {
        var stamp = Stamp.at(words, 0, words.length());

        assertThat(stamp).isNotNull();
        assertThat(stamp.at()).isEqualTo(time);
        assertThat(stamp.end()).isEqualTo(words.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "3：2", "12", "[12]", "[00:12", "12:3", "12:345", "00:99",
            "2021-03-05", "[笑]", "(", "", "1:2:3"
    })
    void whatIsNoTimeIsNoStamp(String words) {
        assertThat(Stamp.at(words, 0, words.length())).isNull();
    }
}
