package zhagen.ui.selective;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import zhagen.model.Mentions;

/// A paragraph of the story as it reads; a click or Enter begins to write in it. Screen thread.
final class ParagraphView extends VBox {

    private static final PseudoClass SHAKEN = PseudoClass.getPseudoClass("shaken");

    private final TextFlow flow = new TextFlow();
    private List<Pieces.Piece> pieces = List.of();

    /// @param write begins to write at a character on the screen
    ParagraphView(IntConsumer write) {
        super(4);
        getStyleClass().add("story-paragraph");
        flow.getStyleClass().add("story-flow");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().setAll(flow);
        flow.setOnMouseClicked(clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY) {
                write.accept(flow.getHitInfo(new Point2D(clicked.getX(), clicked.getY()))
                        .getInsertionIndex());
                clicked.consume();
            }
        });
        setOnKeyPressed(pressed -> {
            if (pressed.getTarget() == this
                    && (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.F2)) {
                write.accept(Integer.MAX_VALUE);
                pressed.consume();
            }
        });
    }

    /// Shows how it reads.
    ///
    /// @param notes what stands below it
    void show(String words, List<Pieces.Piece> shown, List<ShakenNote> notes) {
        pieces = shown;
        flow.getChildren().setAll(shown.stream().flatMap(piece -> piece.nodes().stream()).toList());
        setAccessibleText(Mentions.plain(words));
        getChildren().setAll(flow);
        getChildren().addAll(notes);
        setFocusTraversable(true);
        pseudoClassStateChanged(SHAKEN, !notes.isEmpty());
    }

    /// Shows what is to be written at the end of the story.
    void invite(String prompt) {
        var words = new Text(prompt);
        words.getStyleClass().addAll("words", "invitation");
        show(prompt, List.of(new Pieces.Piece(List.of(words), false, 0)), List.of());
    }

    /// Makes room for what is written in it.
    void give(Node area) {
        if (getChildren().isEmpty() || getChildren().getFirst() != area) {
            getChildren().setAll(area);
            pseudoClassStateChanged(SHAKEN, false);
        }
        setFocusTraversable(false);
    }

    /// Where a place on the screen is among the words as they are typed.
    int typedAt(String typed, int shown) {
        return Pieces.typedAt(pieces, typed, shown);
    }

    @Nullable
    Node first() {
        return getChildren().isEmpty() ? null : getChildren().getFirst();
    }
}
