package zhagen.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhagen.model.Refused;

class TemplateTest {

    private static Transcript read(String template, String text) {
        return TranscriptReader.read(
                "a.txt",
                text.getBytes(StandardCharsets.UTF_8),
                Wishes.NONE.with(new Wishes.Layout.Own(template)));
    }

    @Test
    void aTemplateFindsSpeakerTimeAndWords() {
        var transcript = read("{speaker}（{time}）：{text}", "张三（00:12）：好的。\n接着说。\n李四(01:02):是吗？\n他说：不是。\n");

        assertThat(transcript.layout()).isEqualTo(Template.LAYOUT);
        assertThat(transcript.speakers()).extracting(TranscriptSpeaker::name).containsExactly("张三", "李四");
        assertThat(transcript.turns()).extracting(turn -> turn.words().of(transcript.text()))
                .containsExactly("好的。\n接着说。", "是吗？\n他说：不是。");
        assertThat(transcript.turns()).extracting(TranscriptTurn::start)
                .containsExactly(Duration.ofSeconds(12), Duration.ofSeconds(62));
    }

    @Test
    void withoutTextTheWordsStandBelow() {
        var transcript = read("-- {speaker} --", "-- 张三 --\n好的。\n-- 李四--\n是吗？\n-- 只是 一句话。\n");

        assertThat(transcript.turns()).extracting(turn -> turn.words().of(transcript.text()))
                .containsExactly("好的。", "是吗？\n-- 只是 一句话。");
    }

    @Test
    void severalTemplatesAreTriedInTheirOrder() {
        var transcript = read("{time} {speaker}：{text}\n{speaker}：{text}", "00:01 甲：一。\n乙：二。\n");

        assertThat(transcript.speakers()).extracting(TranscriptSpeaker::name).containsExactly("甲", "乙");
    }

    @Test
    void aTemplateThatFitsNowhereLeavesParagraphsAndSaysSo() {
        var transcript = read("{speaker} >> {text}", "张三：好的。\n李四：是吗？\n");

        assertThat(transcript.speakers()).isEmpty();
        assertThat(transcript.turns()).hasSize(2);
        assertThat(transcript.evidence()).extracting(label -> label.key()).contains("import.evidence.none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                    "''|empty", "{name}：{text}|unknown", "{speaker} {speaker}：|twice", "{speaker}{text}|together",
                    "{number}. {text}|nobody", "{speaker}：“{text}”|textLast", "{speaker} {text}|together"
            })
    void whatIsNoTemplateIsRefusedWithASentence(String template, String reason) {
        assertThatThrownBy(() -> Template.of(template)).isInstanceOfSatisfying(
                Refused.class,
                refused -> assertThat(refused.label().key()).isEqualTo("import.template." + reason));
    }

    @Test
    void theUserMayChooseALayoutOrNone() {
        var text = "张三：好的。\n只有一句：什么。\n".getBytes(StandardCharsets.UTF_8);
        var known = Wishes.NONE.with(new Wishes.Layout.Known("name-colon"));

        assertThat(TranscriptReader.read("a.txt", text).speakers()).isEmpty();
        assertThat(TranscriptReader.read("a.txt", text, known).speakers()).isNotEmpty();
        assertThat(TranscriptReader.read("a.txt", "问：好吗？\n答：好。".getBytes(StandardCharsets.UTF_8),
                Wishes.NONE.with(new Wishes.Layout.None())).speakers()).isEmpty();
        assertThat(Layouts.IDS).contains("name-colon", "heading", "table", "stamp").doesNotHaveDuplicates();
    }
}
