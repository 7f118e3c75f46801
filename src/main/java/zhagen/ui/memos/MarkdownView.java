package zhagen.ui.memos;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Shear;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.memos.Markdown.Block;
import zhagen.exchange.memos.Markdown.Piece;
import zhagen.exchange.memos.Markdown.Style;
import zhagen.model.Link;
import zhagen.model.Mentions;
import zhagen.ui.links.Chip;
import zhagen.ui.workbench.Workbench;

/// How a memo reads. A click on a link opens what it leads to; on an address elsewhere, copies it. Screen thread.
final class MarkdownView extends VBox {

    private static final double STEP = 18;
    private static final double SLANT = -0.2;
    private static final Pattern WORD = Pattern.compile("\\p{IsIdeographic}|[^\\s\\p{IsIdeographic}]+\\s*|\\s+");

    private final Workbench workbench;

    MarkdownView(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("markdown");
    }

    void show(List<Block> blocks) {
        getChildren().clear();
        VBox list = null;
        for (var block : blocks) {
            if (!(block instanceof Block.ListItem)) {
                list = null;
                getChildren().add(node(block));
            } else if (list == null) {
                list = new VBox(node(block));
                list.getStyleClass().add("markdown-list");
                getChildren().add(list);
            } else {
                list.getChildren().add(node(block));
            }
        }
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Heading(int level, var pieces) -> flow(pieces, "markdown-heading", "h" + Math.min(level, 3));
            case Block.Paragraph(var pieces) -> flow(pieces, "markdown-paragraph");
            case Block.Quote(var pieces) -> flow(pieces, "markdown-quote");
            case Block.Quotation quotation -> quotation(quotation);
            case Block.ListItem item -> item(item);
            case Block.Code(var text) -> code(text);
            case Block.Rule() -> rule();
        };
    }

    private HBox item(Block.ListItem item) {
        var mark = new Label(item.mark());
        mark.getStyleClass().add("markdown-mark");
        var words = flow(item.pieces(), "markdown-item");
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(mark, words);
        line.getStyleClass().add("markdown-line");
        line.setPadding(new Insets(0, 0, 0, item.depth() * STEP));
        return line;
    }

    /// What somebody said: the words, and below them where they stand.
    private VBox quotation(Block.Quotation quotation) {
        var words = flow(List.of(new Piece(quotation.words(), Set.of(), "")), "markdown-said");
        var reference = flow(
                List.of(new Piece(quotation.reference(), Set.of(), quotation.address())), "markdown-reference");
        var block = new VBox(words, reference);
        block.getStyleClass().add("markdown-quotation");
        return block;
    }

    private static Label code(String text) {
        var code = new Label(text);
        code.setWrapText(true);
        code.setMaxWidth(Double.MAX_VALUE);
        code.getStyleClass().add("markdown-code");
        return code;
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().add("markdown-rule");
        return rule;
    }

    private TextFlow flow(List<Piece> pieces, String... styles) {
        var flow = new TextFlow();
        flow.getStyleClass().addAll(styles);
        pieces.forEach(piece -> {
            if (piece.styles().contains(Style.ITALIC)) {
                slanted(piece).forEach(flow.getChildren()::add);
            } else {
                flow.getChildren().add(text(piece, piece.text()));
            }
        });
        return flow;
    }

    /// The font has no italics, so that each word, or each Chinese character, is slanted by itself.
    private List<Text> slanted(Piece piece) {
        return WORD.matcher(piece.text()).results().map(word -> {
            var text = text(piece, word.group());
            var shear = new Shear(SLANT, 0);
            shear.pivotYProperty().bind(text.fontProperty().map(Font::getSize));
            text.getTransforms().add(shear);
            return text;
        }).toList();
    }

    private Text text(Piece piece, String words) {
        var text = new Text(words);
        text.getStyleClass().add("words");
        for (var style : piece.styles()) {
            text.getStyleClass().add(switch (style) {
                case BOLD -> "bold";
                case ITALIC -> "italic";
                case CODE -> "code";
            });
        }
        if (Mentions.isOurs(piece.address())) {
            mention(text, Mentions.leadsTo(piece.address()));
        } else if (!piece.address().isEmpty()) {
            text.getStyleClass().add("address");
            Tooltip.install(text, new Tooltip(piece.address()));
            text.setOnMouseClicked(_ -> copy(piece.address()));
        }
        return text;
    }

    private void mention(Text text, @Nullable Link link) {
        text.getStyleClass().add(link == null ? "gone" : "mention");
        if (link != null) {
            text.setOnMouseClicked(_ -> Chip.open(workbench, link));
        }
    }

    private void copy(String address) {
        var content = new ClipboardContent();
        content.putString(address);
        Clipboard.getSystemClipboard().setContent(content);
        workbench.tell(zhagen.model.Label.of("memos.copied", address));
    }
}
