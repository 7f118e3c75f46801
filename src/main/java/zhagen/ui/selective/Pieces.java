package zhagen.ui.selective;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Language;
import zhagen.model.Link;
import zhagen.model.Mentions;
import zhagen.model.Mentions.Mention;
import zhagen.model.Names;
import zhagen.model.Place;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.model.Snapshot;
import zhagen.ui.links.Chip;
import zhagen.ui.workbench.Workbench;

/// How the words of a story are shown: categories and relations as coloured chips under their present names, quotes by their present words
/// and where they stand. Screen thread.
final class Pieces {

    /// A run of words, or a link.
    ///
    /// @param length of the words as they are kept; of a link what it takes is another matter
    record Piece(List<Node> nodes, boolean mention, int length) {

        /// How many characters it takes on the screen.
        int shown() {
            return nodes.stream().mapToInt(node -> node instanceof Text text ? text.getText().length() : 1).sum();
        }
    }

    private final Workbench workbench;
    private final Messages messages;
    private final Language language;

    Pieces(Workbench workbench, Language language) {
        this.workbench = workbench;
        this.messages = Messages.in(language);
        this.language = language;
    }

    List<Piece> of(String words) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (var mention : Mentions.in(words)) {
            plain(words.substring(from, mention.at().start()), pieces);
            pieces.add(new Piece(shown(mention), true, mention.at().length()));
            from = mention.at().end();
        }
        plain(words.substring(from), pieces);
        return pieces;
    }

    private static void plain(String words, List<Piece> into) {
        if (!words.isEmpty()) {
            into.add(new Piece(List.of(styled(new Text(words), "words")), false, words.length()));
        }
    }

    private List<Node> shown(Mention mention) {
        return switch (mention.link()) {
            case null -> List.of(gone(mention));
            case Link.ToPlace(var place) when place.span() != null && workbench.now().get().has(place.source()) ->
                    quote(place);
            case Link.ToPlace(var place) -> chip(place.source(), mention);
            case Link.ToItem(var id) -> chip(id, mention);
        };
    }

    private Text gone(Mention mention) {
        return styled(new Text(messages.say("memos.gone", mention.name())), "words", "gone");
    }

    private List<Node> chip(Id<? extends Item> id, Mention mention) {
        var now = workbench.now().get();
        Item item = now.find(id).orElse(null);
        if (item == null) {
            return List.of(gone(mention));
        }
        var chip = new Label(nameOf(now, item, language));
        chip.getStyleClass().addAll("story-chip", switch (item) {
            case Code _ -> "category";
            case Relation _ -> "relation";
            default -> "other";
        });
        return List.of(opening(chip, new Link.ToItem(id)));
    }

    /// A relation by its ends and its sign, all else by its name.
    static String nameOf(Snapshot now, Item item, Language language) {
        return item instanceof Relation relation
                ? now.get(relation.from()).name().in(language) + " " + arrow(now, relation) + " "
                        + end(now, relation, language)
                : Names.of(now, item).in(language);
    }

    private static String end(Snapshot now, Relation relation, Language language) {
        Item to = now.get(relation.to());
        return to instanceof Relation moderated
                ? "（" + nameOf(now, moderated, language) + "）"
                : Names.of(now, to).in(language);
    }

    private static String arrow(Snapshot now, Relation relation) {
        var type = now.get(relation.type()).meaning();
        var shaft = type.symmetric() ? "↔" : now.get(relation.to()) instanceof Relation ? "⤳" : "→";
        return sign(relation.polarity()) + shaft;
    }

    private static String sign(Polarity polarity) {
        return switch (polarity) {
            case PLUS -> "＋";
            case MINUS -> "−";
            case BOTH -> "±";
            case UNKNOWN -> "？";
            case NONE -> "";
        };
    }

    private List<Node> quote(Place place) {
        var words = styled(new Text("…"), "words", "quote");
        var reference = styled(
                new Text(messages.say("memos.export.reference", workbench.quotes().reference(place))), "reference");
        workbench.quotes().words(place, said -> words.setText(messages.say("links.quoted", said)));
        return List.of(opening(words, new Link.ToPlace(place)), opening(reference, new Link.ToPlace(place)));
    }

    private <N extends Node> N opening(N node, Link link) {
        node.setCursor(Cursor.HAND);
        node.setOnMouseClicked(clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY) {
                Chip.open(workbench, link);
                clicked.consume();
            }
        });
        return node;
    }

    private static Text styled(Text text, String... styles) {
        text.getStyleClass().addAll(styles);
        return text;
    }

    /// Where a place on the screen is among the words as they are typed.
    static int typedAt(List<Piece> pieces, String typed, int shown) {
        int left = shown;
        int at = 0;
        for (var piece : pieces) {
            int length = piece.shown();
            if (left < length || left == length && !piece.mention()) {
                return piece.mention() ? at : Math.min(typed.length(), at + left);
            }
            left -= length;
            int end = piece.mention() ? typed.indexOf("]]", at) + 2 : at + piece.length();
            at = Math.clamp(end, at, typed.length());
        }
        return typed.length();
    }
}
