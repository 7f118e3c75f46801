package zhagen.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import zhagen.model.Refused;

class TableFormatTest {

    private static final String SURVEY =
            "编号,性别,您怎么看？\n1,女,各部门都怕担责任，谁也不愿意先拿出来。\n2,男,标准不统一，同一个字段各写各的。\n3,女,上面要得急，下面没有人手。\n4,女,希望早点统一标准，少填几张表。\n";

    private static Transcript read(String table, Wishes wishes) {
        return TranscriptReader.read("问卷.csv", table.getBytes(StandardCharsets.UTF_8), wishes);
    }

    @Test
    void whatWasTickedIsNobodysName() {
        var transcript = read(SURVEY, Wishes.NONE);

        assertThat(transcript.layout()).isEqualTo("survey-respondents");
        assertThat(transcript.parts()).extracting(Part::name).containsExactly("R1", "R2", "R3", "R4");
        assertThat(transcript.parts()).extracting(Part::participant).startsWith("问卷-R1");
    }

    @Test
    void aSurveyMayBecomeASourceForEachQuestion() {
        var transcript = read(SURVEY, Wishes.NONE.with(Wishes.Use.QUESTIONS));
        var question = transcript.only(transcript.parts().getFirst());

        assertThat(transcript.parts()).extracting(Part::name).containsExactly("您怎么看？");
        assertThat(question.text()).startsWith("您怎么看？\n\nR1: 各部门都怕担责任");
        assertThat(question.turns()).hasSize(5);
        assertThat(question.speakers()).hasSize(4).allMatch(speaker -> speaker.turns() == 1);
    }

    @Test
    void ofManyRespondentsEachQuestionBecomesASource() {
        var table = new StringBuilder("姓名,您怎么看？,还有吗？\n");
        for (int i = 0; i < 150; i++) {
            table.append("张").append(i).append(",第").append(i).append("位觉得各部门都怕担责任,第").append(i)
                    .append("位希望标准统一起来\n");
        }

        assertThat(read(table.toString(), Wishes.NONE).parts()).hasSize(2);
        assertThat(read(table.toString(), Wishes.NONE.with(Wishes.Use.RESPONDENTS)).parts()).hasSize(150);
    }

    @Test
    void aTableThatNobodyCouldReadIsRefused() {
        assertThatThrownBy(() -> read("a,b\n" + "1,2\n".repeat(100_001), Wishes.NONE))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.label().key())
                        .isEqualTo("import.refused.hugeTable"));
        assertThatThrownBy(() -> read(",".repeat(3_000) + "\n", Wishes.NONE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void quotesThatNeverEndAreOnlyQuotes() {
        assertThat(read("speaker,text\nA,\"好的\nB,是吗\nA,是\n", Wishes.NONE).text()).contains("好的", "是吗");
    }

    @Test
    void aPasswordOpensAWorkbook() throws Exception {
        var file = Path.of("src/test/resources/exchange/transcript/refused-protected-workbook/input.xlsx");
        var bytes = Files.readAllBytes(file);

        assertThat(TranscriptReader.read("a.xlsx", bytes, Wishes.NONE.opening("扎根")).turns()).hasSize(4);
        assertThatThrownBy(() -> TranscriptReader.read("a.xlsx", bytes, Wishes.NONE.opening("扎")))
                .isInstanceOf(Refused.class);
    }
}
