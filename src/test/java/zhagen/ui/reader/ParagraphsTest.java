package zhagen.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Span;

class ParagraphsTest {

    private static final List<String> MATTER = List.of("数据", "共享", "。", "，", "”", "！", "word ", "Word. ",
            "😀", "👩‍👩‍👧", "e\u0301",
            "𠮷", "…", "\n", "लिपि", " ");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void piecesMakeTheWholeAndAreNeverCutInsideACharacter(long seed) {
        var random = new Random(seed);
        var text = random.ints(20_000, 0, MATTER.size()).mapToObj(MATTER::get).collect(Collectors.joining());
        var words = new Span(3, text.length() - 2);
        var graphemes = new Graphemes(text);
        var pieces = Paragraphs.pieces(text, words, graphemes);
        assertThat(pieces.stream().map(piece -> piece.of(text)).collect(Collectors.joining()))
                .isEqualTo(words.of(text));
        for (var piece : pieces.subList(0, pieces.size() - 1)) {
            assertThat(piece.length()).isBetween(500, Paragraphs.LONG);
            assertThat(graphemes.isBoundary(piece.end())).isTrue();
        }
        assertThat(pieces.getLast().length()).isLessThanOrEqualTo(Paragraphs.LONG);
    }

    @Test
    void aLongParagraphIsBrokenAtTheEndsOfSentences() {
        var text = "部门之间信息不通，大家都说是“系统的问题。”其实是规矩的问题。".repeat(1_000);
        var pieces = Paragraphs.pieces(text, new Span(0, text.length()), new Graphemes(text));
        assertThat(pieces).hasSizeGreaterThan(10)
                .allSatisfy(piece -> assertThat(piece.of(text)).matches("(?s).*(。|。”)").doesNotStartWith("”"));
    }

    @Test
    void aTextWithoutAnyEndOfSentenceIsStillBroken() {
        var emoji = "👩‍👩‍👧".repeat(4_000);
        var graphemes = new Graphemes(emoji);
        var pieces = Paragraphs.pieces(emoji, new Span(0, emoji.length()), graphemes);
        assertThat(pieces).hasSizeGreaterThan(5).allMatch(piece -> piece.length() % 8 == 0);
    }

    @Test
    void everyOffsetBelongsToAParagraphOfItsOwnBlockOrTheOneBefore() {
        var text = Interview.chinese().text();
        var paragraphs = new Paragraphs(text, new Graphemes(text.text()));
        for (int i = 0; i < paragraphs.count(); i++) {
            var words = paragraphs.get(i).words();
            assertThat(paragraphs.indexAt(words.start())).isEqualTo(i);
            assertThat(paragraphs.indexAt(words.end() - 1)).isEqualTo(i);
            assertThat(paragraphs.nearest(words.end())).isEqualTo(words.end());
        }
        assertThat(paragraphs.nearest(0)).isEqualTo(paragraphs.get(0).words().start());
        int end = paragraphs.get(paragraphs.count() - 1).words().end();
        assertThat(paragraphs.nearest(Integer.MAX_VALUE)).isEqualTo(end);
    }

    @Test
    void copiedWordsLeaveOutTheLabelsBetweenBlocks() {
        var text = "访谈者：为什么？\nA01：不知道。\n谁知道呢。";
        var shown = new ReaderText(text, List.of(new Block(new Span(4, 8), 1, "访谈者", "", true, true),
                new Block(new Span(13, 17), 2, "A01", "", false, true),
                new Block(new Span(18, 23), 2, "A01", "", false, false)));
        assertThat(new Paragraphs(shown, new Graphemes(text)).words(new Span(6, 20))).isEqualTo("么？\n不知道。\n谁知");
    }

    @Test
    void blocksOutOfOrderAreRefused() {
        var blocks = List.of(Block.plain(new Span(2, 4)), Block.plain(new Span(3, 5)));
        assertThatThrownBy(() -> new ReaderText("abcdef", blocks)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void curlyQuotesOfAChineseFontAreStraightInEnglishAndStayInChinese() {
        var text = "I’m “here”\n他说“好”，that’s it。";
        assertThat(Glyphs.display(ReaderText.plain(text))).isEqualTo("I'm \"here\"\n他说“好”，that's it。");
    }
}
