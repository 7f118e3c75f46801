package zhagen.exchange.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.exchange.memos.Markdown.Block;
import zhagen.exchange.memos.Markdown.Piece;
import zhagen.exchange.memos.Markdown.Style;

class MarkdownTest {

    private static Piece plain(String text) {
        return new Piece(text, Set.of(), "");
    }

    private static Piece in(Style style, String text) {
        return new Piece(text, Set.of(style), "");
    }

    @Test
    void blocksAreToldApart() {
        var blocks = Markdown.read("""
                # 决定
                先比较，
                再决定。

                - 一
                  - 二
                1. three
                2、四
                > 他担得起
                > 这个责任
                ---
                ```
                - code
                ```
                """);
        assertThat(blocks).containsExactly(
                new Block.Heading(1, List.of(plain("决定"))),
                new Block.Paragraph(List.of(plain("先比较，\n再决定。"))),
                new Block.ListItem(0, "•", List.of(plain("一"))),
                new Block.ListItem(1, "•", List.of(plain("二"))),
                new Block.ListItem(0, "1.", List.of(plain("three"))),
                new Block.ListItem(0, "2、", List.of(plain("四"))),
                new Block.Quote(List.of(plain("他担得起\n这个责任"))),
                new Block.Rule(),
                new Block.Code("- code"));
    }

    @Test
    void stylesStandInsideALine() {
        assertThat(Markdown.pieces("**决定**：名字*够抽象*，见 `a1`。")).containsExactly(
                in(Style.BOLD, "决定"),
                plain("：名字"),
                in(Style.ITALIC, "够抽象"),
                plain("，见 "),
                in(Style.CODE, "a1"),
                plain("。"));
        assertThat(Markdown.pieces("**a *b* c**")).containsExactly(
                in(Style.BOLD, "a "),
                new Piece("b", Set.of(Style.BOLD, Style.ITALIC), ""),
                in(Style.BOLD, " c"));
        assertThat(Markdown.pieces("[Strauss](https://example.org/s) and https://example.org/x。")).containsExactly(
                new Piece("Strauss", Set.of(), "https://example.org/s"),
                plain(" and "),
                new Piece("https://example.org/x", Set.of(), "https://example.org/x"),
                plain("。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2 * 3 * 4", "file_name_here", "a ** b", "[没有地址]", "`", "*", "**", "5*", "h", "他说[“不给”](", "a*"})
    void whatMarksNothingStandsAsItWasTyped(String typed) {
        assertThat(Markdown.pieces(typed)).containsExactly(plain(typed));
    }

    @Test
    void aBackslashTakesAMarkForItself() {
        assertThat(Markdown.pieces("\\*not\\* \\# x")).containsExactly(plain("*not* # x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "```", "```\nopen", "> ", "- ", "#", "# ", "***", "**a*", "_a", "[a](b"})
    void nothingTypedHalfwayBreaksIt(String typed) {
        assertThat(Markdown.read(typed)).isNotNull();
    }
}
