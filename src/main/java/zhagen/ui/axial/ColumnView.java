package zhagen.ui.axial;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.ui.axial.Board.Card;
import zhagen.ui.axial.Board.Column;
import zhagen.ui.workbench.Rows;
import zhagen.ui.workbench.School;
import zhagen.ui.workbench.Workbench;

/// A column of the board: a main category, and its categories as cards. Screen thread.
final class ColumnView extends VBox {

    /// How many cards are made first; they fill most of a column.
    private static final int FIRST = 4;

    private final Workbench workbench;
    private final BoardModel model;
    private final BoardPane board;
    private final Label name = new Label();
    private final Label level = new Label();
    private final Counted counted;
    private final VBox head;
    private ListView<Card> cards = new ListView<>();
    private @Nullable Column shown;

    ColumnView(Workbench workbench, BoardModel model, BoardPane board) {
        this.workbench = workbench;
        this.model = model;
        this.board = board;
        this.counted = new Counted(workbench);
        getStyleClass().add("board-column");
        setMinWidth(0);
        setPrefWidth(0);
        name.getStyleClass().add("column-name");
        name.setWrapText(true);
        level.getStyleClass().add("tag");
        level.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var facts = new HBox(6, level, gap, counted);
        facts.setAlignment(Pos.CENTER_LEFT);
        head = new VBox(2, name, facts);
        head.getStyleClass().add("column-head");
        lay();
        widthProperty().subscribe((_, _) -> renew());
        Dragged.accept(this, _ -> true, codes -> {
            var column = shown;
            if (column != null) {
                model.put(codes, column.main() == null ? null : column.main().id());
            }
        });
    }

    void show(Column column) {
        boolean other = shown == null || !Objects.equals(shown.main(), column.main());
        shown = column;
        if (other) {
            label();
        } else {
            counted.show(column.strength());
        }
        if (cards.getItems().isEmpty()) {
            begin();
        } else {
            Rows.bring(cards.getItems(), column.cards());
        }
    }

    private void label() {
        var column = Objects.requireNonNull(shown);
        var messages = workbench.messages().get();
        var main = column.main();
        level.setVisible(main != null);
        level.setManaged(main != null);
        head.getStyleClass().remove("board-thing");
        name.setTooltip(null);
        if (main == null) {
            name.setText(messages.say("axial.noMain"));
            head.setUserData("");
            head.setOnMousePressed(null);
            head.setOnMouseClicked(null);
            head.setOnDragDetected(null);
        } else {
            name.setText(main.name().in(messages.language()));
            level.setText(new School(workbench).say("level." + main.level().name().toLowerCase(Locale.ROOT)));
            board.standFor(head, main.id());
        }
        counted.show(column.strength());
    }

    private void lay() {
        var measured = new IdentityHashMap<Card, CardView>();
        cards.setCellFactory(_ -> new CardCell(workbench, model, board, measured));
        cards.widthProperty().subscribe((_, _) -> begin());
        cards.setFocusTraversable(false);
        cards.getStyleClass().add("cards");
        cards.accessibleTextProperty().bind(name.textProperty());
        VBox.setVgrow(cards, Priority.ALWAYS);
        getChildren().setAll(head, cards);
    }

    /// Draws everything anew.
    void refresh() {
        if (shown != null) {
            label();
            renew();
        }
    }

    /// Another list: the old one would keep the heights that the cards had with other words, or another width.
    private void renew() {
        if (cards.getSkin() == null) {
            return; // nothing is drawn yet
        }
        cards = new ListView<>();
        lay();
    }

    /// Shows a few cards as soon as it is known how wide they are, and the others once these are painted.
    private void begin() {
        var all = shown == null ? List.<Card>of() : shown.cards();
        if (cards.getWidth() > 0 && cards.getItems().isEmpty() && !all.isEmpty()) {
            cards.getItems().setAll(all.subList(0, Math.min(FIRST, all.size())));
            Platform.runLater(this::goOn);
        }
    }

    private void goOn() {
        var all = shown == null ? List.<Card>of() : shown.cards();
        var some = cards.getItems();
        if (some.size() < all.size() && some.equals(all.subList(0, some.size()))) {
            some.addAll(all.subList(some.size(), all.size()));
        } else {
            Rows.bring(some, all);
        }
    }

    void bringIntoSight(int card) {
        if (card >= cards.getItems().size()) {
            goOn();
        }
        if (cards.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null
                && (card <= flow.getFirstVisibleCell().getIndex() || card >= flow.getLastVisibleCell().getIndex())) {
            cards.scrollTo(Math.max(0, card));
        }
    }
}
