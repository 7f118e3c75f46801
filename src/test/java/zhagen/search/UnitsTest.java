package zhagen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            数据共享          | 数0 据1 共2 享3
            数据，共享        | 数0 据1 共3 享4
            数据 共享         | 数0 据1 共3 享4
            API接口           | api0 接1 口2
            API 接口          | api0 接1 口2
            第12条            | 第0 121 条2
            data sharing      | data0 sharing1
            cross-department  | cross0 department1
            data, sharing     | data0 sharing2
            the bureau's data | the0 bureau1 data2
            don’t             | don't0
            3.5               | 30 52
            好👍🏽呀           | 好0 👍1 呀2
            𠮷野家            | 𠮷0 野1 家2
            ……               | ''
            """)
    void aTextIsCutIntoWordsAndSigns(String text, String expected) {
        assertThat(Unit.of(text).stream()
                .map(unit -> unit.folded() + unit.position())
                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void aLineEndDoesNotPartAPhraseButAnEmptyLineDoes() {
        assertThat(Unit.of("data\nsharing").getLast().position()).isEqualTo(1);
        assertThat(Unit.of("data\n\nsharing").getLast().position()).isEqualTo(2);
    }

    @Test
    void aUnitKnowsWhereItStandsWithItsAccents() {
        var units = Unit.of("一e\u0301te\u0301二\uFE0F三");
        assertThat(units.stream().map(unit -> unit.start() + "-" + unit.end()))
                .containsExactly("0-1", "1-6", "6-8", "8-9");
        assertThat(units.get(1).folded()).isEqualTo("ete");
    }

    @Test
    void loneSurrogatesAndInvisibleCharactersAreNoUnits() {
        assertThat(Unit.of("\uD83D \uDC4D \u200B \uFEFF")).isEmpty();
        assertThat(Unit.of("数\u200B据").getLast().position()).isEqualTo(1);
    }

    @Test
    void aVeryLongWordIsCut() {
        var units = Unit.of("x".repeat(250));
        assertThat(units).hasSize(3);
        assertThat(units.getLast().position()).isEqualTo(2);
    }
}
