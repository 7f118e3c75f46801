package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /// A bar stands where a sentence ends.
    @ParameterizedTest
    @ValueSource(strings = {
            "各建各的。|数据拿不出来！|根子在哪里？|没人说清楚",
            "他说：“好。”|然后走了。",
            "“行不行？”|他没答。|“你说呢？”的语气很冲。",
            "他问：“谁来管？”，没有人吭声。|散会了。",
            "真的？！|不会吧！！！|嗯。。。|好",
            "省里一套；|市里一套；|我们自己还有一套。",
            "（会后他又补充了一句。）|大家都笑了。",
            "他说“好”。|我也说“好”。",
            "我不知道……|后来就算了。",
            "这个……，我不好说。|你问别人。",
            "增长了3.5倍，从1.2到4.2。|没了。",
            "用的是V2.0系统。|后来换成Excel.|然后就好了。",
            "我们用OA系统.|数据不通.|你懂的",
            "「不给。」|他就這麼說。",
            "Mr. Smith said so.| \"Yes.\"",
            "\"Yes.\"| \"No.\"| Then he left.",
            "\"Really?\" he asked.| \"Yes!\" she said.",
            "It rose by 3.5 percent.| Then it fell.",
            "I was... confused.| Well...| I left.",
            "I was … confused.| So …| Then nothing.",
            "See e.g. the list, i.e. the one by J. R. Smith.| It has 12 rows.",
            "Dr. Li and Prof. Wang came at 5 p.m.| We met in No. 5.| No.| I said no.",
            "So did I.| Then we left.",
            "1. First we asked.| 2. Then we waited.",
            "What?!| Nobody knew (or so they said.)| Odd.",
            "Look at example.com for it.| Version 2.1.3 is out.",
            "He said ‘No.’| She laughed.",
            "他说OK.|然后我们就start了。|Then we stopped.| 完了。",
            "一句没有句号的话",
            "。。。"})
    void aSentenceEndsWithItsMarksAndWhatClosesBehindThem(String marked) {
        var text = marked.replace("|", "");
        var expected = Arrays.stream(marked.split("\\|")).map(String::strip).toList();
        assertThat(Sentences.in(text, new Span(0, text.length())).stream().map(span -> span.of(text)))
                .isEqualTo(expected);
    }

    @Test
    void theSpaceBetweenTwoSentencesBelongsToTheFirst() {
        var text = "One. Two.";
        var whole = new Span(0, text.length());
        assertThat(Sentences.at(text, whole, 4).of(text)).isEqualTo("One.");
        assertThat(Sentences.at(text, whole, 5).of(text)).isEqualTo("Two.");
        assertThat(Sentences.at(text, whole, 9).of(text)).isEqualTo("Two.");
    }

    @Test
    void aLineBreakEndsASentence() {
        var text = "没有句号\n下一行";
        assertThat(Sentences.in(text, new Span(0, text.length()))).isEqualTo(List.of(new Span(0, 4), new Span(5, 8)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void everyCharacterThatIsNoSpaceIsInOneSentenceAndThatSentenceIsFoundByIt(long seed) {
        var random = new Random(seed);
        var letters = "好的我 aB.3。！？；…”\"')\n，Mr";
        var text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        var words = text.toString();
        var whole = new Span(0, words.length());
        int end = 0;
        for (var sentence : Sentences.in(words, whole)) {
            assertThat(words.substring(end, sentence.start())).isBlank();
            assertThat(sentence.isEmpty()).isFalse();
            for (int at = sentence.start(); at < sentence.end(); at++) {
                assertThat(Sentences.at(words, whole, at)).isEqualTo(sentence);
            }
            end = sentence.end();
        }
        assertThat(words.substring(end)).isBlank();
    }
}
