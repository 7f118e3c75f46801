package zhagen.ui.axial;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.ui.axial.Board.Card;
import zhagen.ui.axial.Board.Chip;
import zhagen.ui.axial.Board.Opened;
import zhagen.ui.axial.Board.Quote;
import zhagen.ui.links.Signs;
import zhagen.ui.workbench.Workbench;

/// A category as a card: its name and counts, its concepts as chips, and, when it is opened, what it says and the words behind it.
/// Screen thread.
final class CardView extends VBox {

    /// How many concepts a card shows before it is unfolded.
    static final int MOST = 12;

    private static final double STEP = 12;
    private static final double NARROWEST = 60;

    private final Workbench workbench;
    private final BoardPane board;
    private final double indent;
    private final List<Label> labels = new ArrayList<>();

    CardView(Workbench workbench, BoardModel model, BoardPane board, Card card) {
        this.workbench = workbench;
        this.board = board;
        this.indent = card.depth() * STEP;
        var body = new VBox(6);
        body.getStyleClass().add("board-card");
        if (card.isOfMain()) {
            body.getStyleClass().add("of-main");
        } else {
            body.getChildren().add(head(card));
            board.standFor(body, card.code().id());
        }
        body.getChildren().add(concepts(card));
        if (card.opened() != null) {
            body.getChildren().add(opened(card.opened()));
        }
        Dragged.accept(body, codes -> !codes.contains(card.code().id()), codes -> model.put(codes, card.code().id()));
        getChildren().setAll(body);
        setPadding(new Insets(0, 0, 0, indent));
    }

    /// A concept whose name is longer than the card is wide is cut, not the card.
    void fit(double room) {
        labels.forEach(label -> label.setMaxWidth(Math.max(NARROWEST, room - indent)));
    }

    private HBox head(Card card) {
        var name = new Label(card.code().name().in(workbench.language()));
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMinWidth(30);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var counted = new Counted(workbench);
        counted.show(card.strength());
        var called = new VBox(2, name);
        called.setMinWidth(80);
        if (card.code().reversed()) {
            var reversed = new Label(workbench.messages().get().say("axial.reversed"));
            reversed.getStyleClass().add("tag");
            called.getChildren().add(reversed);
        }
        var head = new HBox(6, called, gap, counted);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private StackPane concepts(Card card) {
        var chips = card.chips();
        boolean all = chips.size() <= MOST || board.isUnfolded(card.code().id());
        var nodes = (all ? chips : chips.subList(0, MOST)).stream()
                .<Node>map(this::chip)
                .collect(Collectors.toCollection(ArrayList::new));
        if (!all) {
            nodes.add(more(card.code().id(), chips.size() - MOST));
        }
        if (chips.isEmpty()) {
            nodes.add(faint(workbench.messages().get().say("axial.card.empty")));
        }
        var flow = new FlowPane(5, 5);
        flow.getChildren().setAll(nodes);
        flow.setMinWidth(0);
        flow.setAlignment(Pos.TOP_LEFT);
        var hint = new Label(workbench.messages().get().say("axial.drop"));
        hint.getStyleClass().add("drop-hint");
        var both = new StackPane(flow, hint);
        both.setMinWidth(0);
        return both;
    }

    private Label chip(Chip chip) {
        var code = chip.code();
        var words = code.name().in(workbench.language());
        var label = new Label((chip.depth() > 0 ? "↳ " : "") + words + (code.reversed() ? " ⇄" : ""));
        label.setGraphic(Signs.dot(chip.hue()));
        label.getStyleClass().add("concept-chip");
        label.setOnMouseEntered(_ -> {
            if (label.getTooltip() == null) {
                label.setTooltip(new Tooltip(workbench.messages().get().say("axial.counted", words,
                        chip.strength().passages(), chip.strength().sources(), chip.strength().people())));
            }
        });
        board.standFor(label, code.id());
        labels.add(label);
        return label;
    }

    private Button more(Id<Code> card, int hidden) {
        var more = new Button(workbench.messages().get().say("axial.more", hidden));
        more.getStyleClass().setAll("button", "link");
        more.setFocusTraversable(false);
        more.setOnAction(_ -> board.unfold(card));
        return more;
    }

    private static Label faint(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("faint", "small");
        label.setWrapText(true);
        return label;
    }

    private VBox opened(Opened opened) {
        var messages = workbench.messages().get();
        var code = opened.of();
        var box = new VBox(5);
        box.getStyleClass().add("card-opened");
        var strength = opened.strength();
        box.getChildren().add(faint(messages.say("axial.counted", code.name().in(messages.language()),
                strength.passages(), strength.sources(), strength.people())));
        var definition = code.definition().in(messages.language());
        if (!definition.isBlank()) {
            var says = new Label(definition);
            says.setWrapText(true);
            says.getStyleClass().addAll("second", "small");
            box.getChildren().add(says);
        }
        opened.quotes().forEach(quote -> box.getChildren().add(quote(quote)));
        if (strength.passages() > opened.quotes().size()) {
            box.getChildren().add(all(code));
        }
        return box;
    }

    private VBox quote(Quote quote) {
        var words = new Label(workbench.messages().get().say("links.quoted", quote.words()));
        words.setWrapText(true);
        words.getStyleClass().add("said");
        var line = new VBox(1, words, faint(quote.reference()));
        line.getStyleClass().add("card-quote");
        line.setOnMouseClicked(clicked -> {
            workbench.openPassage(quote.place());
            clicked.consume();
        });
        return line;
    }

    private Button all(Code code) {
        var all = new Button(workbench.messages().get().say("axial.allPassages"));
        all.getStyleClass().setAll("button", "link");
        all.setFocusTraversable(false);
        all.setOnAction(_ -> workbench.openCode(code.id()));
        return all;
    }
}
