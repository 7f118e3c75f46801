package zhagen.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-08-02", "2025/8/2", "2025.8.2", "2025年8月2日", " 20250802 "})
    void aDayIsUnderstoodAsPeopleWriteIt(String written) {
        assertThat(Day.of(written)).contains(LocalDate.of(2025, 8, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2025-02-30", "soon", "08-02"})
    void whatIsNoDayIsNone(String written) {
        assertThat(Day.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            各建各的，拿不出来。| 8
            It doesn't work, half-way.| 4
            我们用 Excel 2016 做表| 7
            | 0
            """)
    void wordsAreCountedAsWordProcessorsDo(String text, int words) {
        assertThat(Words.in(text == null ? "" : text)).isEqualTo(words);
    }
}
