package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

    private final Example study = new Example();

    private String cited(String template, String words) {
        study.make(Studies.agree(study.now, study.by, Conventions.DEFAULT.citing(template)));
        return new References(study.now, source -> study.texts.get(source.text())).of(study.placeOf(words));
    }

    @ParameterizedTest
    @CsvSource({
            "{participant}-{turn}, A01-2",
            "{source}:{turn}, A01:2",
            "{participant} #{turn}.{sentence}, A01 #2.1",
            "{speaker} {turn}, A01 2",
            "{participant}-{turn} p.{page}, A01-2",
            "第{turn}段, 第2段"
    })
    void aTemplateSaysWhereWordsStand(String template, String cited) {
        assertThat(cited(template, "各建各的")).isEqualTo(cited);
    }

    @Test
    void aPlaceOverSeveralTurnsNamesTheFirstAndTheLast() {
        assertThat(cited("{participant}-{turn}", "怎么样？\nA01：各部门")).isEqualTo("A01-1–2");
    }

    @Test
    void sentencesAreCountedWithinTheirTurn() {
        study.make(Correction.of(study.now, study.by, study.source, study.texts
                .get(study.now.get(study.source).text())
                .replace("各建各的，", "各建各的。"),
                java.util.List.of(new Rewrite.Splice(
                        study.placeOf("，数据").within(0).start(), 1, 1)))
                .change());
        assertThat(cited("{turn}.{sentence}", "数据拿不出来")).isEqualTo("2.2");
    }

    @Test
    void aWholeSourceHasNoTurn() {
        assertThat(new References(study.now, _ -> null).of(new Place(study.source, null))).isEqualTo("A01");
    }

    @Test
    void whatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> cited("{participant}-{trun}", "各建各的")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cited("A01", "各建各的")).isInstanceOf(Refused.class);
    }

    @Test
    void interviewersWordsAreLeftOutOfEveryCountWhereTheStudySaysSo() {
        var code = study.code("壁垒");
        study.coding("系统怎么样", code);
        study.coding("各建各的", code);
        study.coding("样？\nA01：各部门", code);
        assertThat(new Counting(study.now).of(code).passages()).isEqualTo(3);
        study.make(Studies.agree(study.now, study.by, Conventions.DEFAULT.counting(false)));
        var counting = new Counting(study.now);
        assertThat(counting.of(code)).isEqualTo(new Strength(2, 1, 1));
        assertThat(counting.ofAll().get(code.id())).isEqualTo(new Strength(2, 1, 1));
        assertThat(counting.passages(code)).hasSize(2);
        assertThat(counting.leftOut(code)).isEqualTo(1);
    }
}
