package zhagen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {

    private static final String[] PIECES = {
            "AND", "OR", "NOT", " ", " ", "\"", "“", "”", "「", "(", ")", "（", "）", "-", "+", "*", "数据", "share", "，",
            "\n", "👍", "\uD83D", "~2", "^", ":", "\\"
    };

    private static String written(@Nullable Expression expression) {
        return switch (expression) {
            case null -> "nothing";
            case Expression.Words(var units, var prefix) ->
                    units.stream().map(Unit::folded).collect(Collectors.joining("_")) + (prefix ? "*" : "");
            case Expression.Not(var part) -> "-" + written(part);
            case Expression.All(var parts) ->
                    parts.stream().map(QueryReaderTest::written).collect(Collectors.joining(" & ", "(", ")"));
            case Expression.Any(var parts) ->
                    parts.stream().map(QueryReaderTest::written).collect(Collectors.joining(" | ", "(", ")"));
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            数据 共享             ; (数_据 & 共_享)
            数据　共享            ; (数_据 & 共_享)
            数据 AND 共享         ; (数_据 & 共_享)
            数据 OR data          ; (数_据 | data)
            a b OR c d           ; ((a & b) | (c & d))
            数据 NOT 安全         ; (数_据 & -安_全)
            数据 -安全            ; (数_据 & -安_全)
            +data +share         ; (data & share)
            "data sharing"       ; data_sharing
            “data sharing”       ; data_sharing
            「数据共享」           ; 数_据_共_享
            关于“一网通办”的       ; (关_于 & 一_网_通_办 & 的)
            shar*                ; shar*
            shar＊               ; shar*
            数据*                ; 数_据
            API接口*             ; api_接_口
            (数据 OR data) share ; ((数_据 | data) & share)
            （数据 OR data） 共享 ; ((数_据 | data) & 共_享)
            -(a b) c             ; (-(a & b) & c)
            -"a b" c             ; (-a_b & c)
            NOT NOT data         ; data
            f(x)                 ; f_x
            and or not           ; (and & or & not)
            cross-department     ; cross_department
            () data              ; data
            data ，              ; data
            a) data              ; (a & data)
            """)
    void aQueryIsUnderstoodWithoutProblem(String query, String expected) {
        var understood = QueryReader.read(query);
        assertThat(written(understood.expression())).isEqualTo(expected);
        assertThat(understood.problem()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            "data sharing ; data_sharing ; search.quote
            “数据共享     ; 数_据_共_享  ; search.quote
            (data OR 数据 ; (data | 数_据) ; search.bracket
            AND           ; and          ; search.operator
            data AND      ; (data & and) ; search.operator
            OR data       ; (or & data)  ; search.operator
            data AND OR b ; ((data & and) | b) ; search.operator
            NOT           ; not          ; search.operator
            (AND) data    ; (and & data) ; search.operator
            NOT data      ; data         ; search.onlyNot
            -data -share  ; (data & share) ; search.onlyNot
            ，。！        ; nothing      ; search.nothing
            *             ; nothing      ; search.nothing
            ""            ; nothing      ; search.nothing
            ()            ; nothing      ; search.nothing
            """)
    void whatHasNoMeaningIsReadOtherwiseAndSaid(String query, String expected, String problem) {
        var understood = QueryReader.read(query);
        assertThat(written(understood.expression())).isEqualTo(expected);
        assertThat(understood.problem()).isNotNull();
        assertThat(understood.problem().key()).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anythingIsAQuery(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            var query = new StringBuilder();
            for (int piece = random.nextInt(15); piece >= 0; piece--) {
                query.append(PIECES[random.nextInt(PIECES.length)]);
            }
            var understood = QueryReader.read(query.toString());
            if (understood.expression() != null) {
                assertThat(understood.expression().wanted()).as("%s", query).isNotEmpty();
            }
        }
        assertThat(QueryReader.read("(".repeat(100_000)).expression()).isNull();
        assertThat(QueryReader.read("数".repeat(100_000)).problem().key()).isEqualTo("search.tooLong");
    }
}
