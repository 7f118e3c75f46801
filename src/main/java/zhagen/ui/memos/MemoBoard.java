package zhagen.ui.memos;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import zhagen.model.Coder;
import zhagen.model.Memo;
import zhagen.ui.links.Things;
import zhagen.ui.workbench.Workbench;

/// The listed memos as cards, row by row; the arrow keys go from card to card. Only what is seen has nodes. Screen thread.
final class MemoBoard extends ListView<MemoRow> {

    private static final double GAP = 12;
    private static final double EDGES = 44;

    private final Workbench workbench;
    private final MemoList memos;
    private final MemoEditor editor;
    private final Supplier<Things> things;
    private final Consumer<Memo> write;
    private int across = 1;

    /// @param write lets the user write in a memo
    MemoBoard(Workbench workbench, MemoList memos, MemoEditor editor, Supplier<Things> things, Consumer<Memo> write) {
        this.workbench = workbench;
        this.memos = memos;
        this.editor = editor;
        this.things = things;
        this.write = write;
        getStyleClass().addAll("memo-board", "bare-list");
        setCellFactory(_ -> new Cell());
        setSelectionModel(null);
        widthProperty().subscribe(() -> fit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void fit() {
        int fitting = Math.max(1, (int) ((getWidth() - EDGES + GAP) / (MemoCard.WIDTH + GAP)));
        if (fitting != across) {
            across = fitting;
            lay();
        }
    }

    /// Lays the cards out anew, where they changed.
    void lay() {
        var next = MemoRow.of(memos.rows(), memos.order().get() == MemoList.Order.KIND, across);
        int before = rowOf(chosen());
        if (next.equals(getItems())) {
            refresh();
            return;
        }
        getItems().setAll(next);
        int after = rowOf(chosen());
        if (after >= 0 && after != before) {
            scrollTo(Math.max(0, after - 1));
        }
    }

    /// Shows the open memo's card as the chosen one.
    void showChosen() {
        int row = rowOf(chosen());
        refresh();
        if (row >= 0) {
            scrollTo(row > 0 && getItems().get(row - 1) instanceof MemoRow.Heading ? row - 1 : row);
        }
    }

    private @Nullable Memo chosen() {
        var id = editor.memo().get();
        return memos.rows().stream().filter(memo -> memo.id().equals(id)).findFirst().orElse(null);
    }

    private int rowOf(@Nullable Memo memo) {
        for (int i = 0; memo != null && i < getItems().size(); i++) {
            if (getItems().get(i) instanceof MemoRow.Cards(var cards)
                    && cards.stream().anyMatch(card -> card.id().equals(memo.id()))) {
                return i;
            }
        }
        return -1;
    }

    private void pressed(KeyEvent pressed) {
        if (pressed.isAltDown() || pressed.isShortcutDown() || pressed.isShiftDown()) {
            return;
        }
        int last = memos.rows().size() - 1;
        int at = memos.rows().indexOf(chosen());
        int next = switch (pressed.getCode()) {
            case LEFT -> at - 1;
            case RIGHT -> at + 1;
            case UP -> beside(at, -1);
            case DOWN -> beside(at, 1);
            case HOME -> 0;
            case END -> last;
            default -> -2;
        };
        if (next != -2 && last >= 0) {
            choose(memos.rows().get(Math.clamp(next, 0, last)));
            pressed.consume();
        }
    }

    /// The card above or below the one at `at`.
    private int beside(int at, int by) {
        int row = at < 0 ? -1 : rowOf(memos.rows().get(at));
        if (row < 0) {
            return 0;
        }
        int column = ((MemoRow.Cards) getItems().get(row)).memos().indexOf(memos.rows().get(at));
        for (int other = row + by; other >= 0 && other < getItems().size(); other += by) {
            if (getItems().get(other) instanceof MemoRow.Cards(var cards)) {
                return memos.rows().indexOf(cards.get(Math.min(column, cards.size() - 1)));
            }
        }
        return at;
    }

    private void choose(Memo memo) {
        editor.open(memo);
        int row = rowOf(memo);
        if (row >= 0) {
            scrollTo(Math.max(0, row - 1));
        }
        setAccessibleText(things.get().titleOf(memo));
    }

    private final class Cell extends ListCell<MemoRow> {

        private final HBox cards = new HBox(GAP);
        private final Label heading = new Label();

        Cell() {
            getStyleClass().add("memo-board-row");
            heading.getStyleClass().add("heading");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable MemoRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : switch (row) {
                case null -> null;
                case MemoRow.Heading(var type, int count) -> {
                    heading.setText(workbench.messages().get().say(
                            "memos.board.heading",
                            workbench.messages().get().say("memo.type." + type.name().toLowerCase(Locale.ROOT)),
                            count));
                    yield heading;
                }
                case MemoRow.Cards(var shown) -> {
                    show(shown);
                    yield cards;
                }
            });
        }

        private void show(List<Memo> shown) {
            while (cards.getChildren().size() < across) {
                cards.getChildren().add(card());
            }
            cards.getChildren().remove(across, cards.getChildren().size());
            boolean inOutline = memos.order().get() == MemoList.Order.OUTLINE;
            boolean several = workbench.now().get().count(Coder.class) > 1;
            for (int i = 0; i < cards.getChildren().size(); i++) {
                var card = (MemoCard) cards.getChildren().get(i);
                card.setVisible(i < shown.size());
                if (i < shown.size()) {
                    var memo = shown.get(i);
                    card.show(memo, inOutline ? memos.outlined(memo).number() : "", things.get(), several);
                    card.choose(Objects.equals(memo.id(), editor.memo().get()));
                }
            }
        }

        private MemoCard card() {
            var card = new MemoCard(workbench);
            HBox.setHgrow(card, Priority.ALWAYS);
            MemoDrag.on(card, card::memo, memos);
            card.setOnMouseClicked(clicked -> {
                var memo = card.memo();
                if (memo != null && clicked.getButton() == MouseButton.PRIMARY) {
                    MemoBoard.this.requestFocus();
                    editor.open(memo);
                    if (clicked.getClickCount() == 2) {
                        write.accept(memo);
                    }
                }
            });
            return card;
        }
    }
}
