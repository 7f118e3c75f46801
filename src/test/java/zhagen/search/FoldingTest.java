package zhagen.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    private static String folded(String text) {
        return text.codePoints().mapToObj(Folding.TABLE::folded).collect(Collectors.joining());
    }

    @Test
    void aTraditionalCharacterFoldsAsItsSimplifiedFormDoes() {
        var simplify = Transliterator.getInstance("Traditional-Simplified");
        for (int character = 0; character < 0x32000; character++) {
            if (Character.isIdeographic(character)) {
                var text = Character.toString(character);
                assertThat(folded(simplify.transliterate(text))).as(text).isEqualTo(folded(text));
            }
        }
    }

    @Test
    void foldingAgainChangesNothing() {
        for (int character = 0; character < 0x20000; character++) {
            var once = folded(Character.toString(character));
            assertThat(folded(once)).as("%x", character).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @CsvSource({
            "數據開放與隱私, 数据开放与隐私",
            "ＡＰＩ１２３, api123",
            "Résumé, resume",
            "ｶﾀｶﾅ, カタカナ",
            "STRASSE, strasse",
            "straße, strasse",
            "ﬁnance, finance",
            "㎏, kg",
            "ΣΊΣΥΦΟΣ, σισυφοσ",
            "裏後發髮乾, 里后发发干"
    })
    void formsOfOneCharacterFoldTogether(String written, String same) {
        assertThat(folded(written)).isEqualTo(same);
    }
}
