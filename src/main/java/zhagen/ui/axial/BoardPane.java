package zhagen.ui.axial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.ui.axial.Board.Column;
import zhagen.ui.workbench.Workbench;

/// The categories as cards in columns. As many columns stand side by side as fit; the others wait in a list beside them. The board is
/// one control: the arrow keys move over what lies on it. Screen thread.
final class BoardPane extends StackPane implements AutoCloseable {

    private static final double NARROWEST = 204;
    private static final double WAITING = 134;
    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");

    private final Workbench workbench;
    private final BoardModel model;
    private final BiConsumer<Node, MouseEvent> menu;
    private final HBox shown = new HBox();
    private final WaitingColumns waiting;
    private final List<ColumnView> views = new ArrayList<>();
    private final Set<Id<Code>> unfolded = new HashSet<>();
    private final Subscription followed;
    private int first;

    /// @param menu asked for what can be done with what the cursor stands on
    BoardPane(Workbench workbench, BoardModel model, BiConsumer<Node, MouseEvent> menu) {
        this.workbench = workbench;
        this.model = model;
        this.menu = menu;
        this.waiting = new WaitingColumns(workbench, model);
        waiting.setMinWidth(WAITING);
        waiting.setMaxWidth(WAITING);
        waiting.managedProperty().bind(waiting.visibleProperty());
        getStyleClass().addAll("board", "first-focus");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TREE_VIEW);
        setMinSize(0, 0);
        var empty = workbench.say().empty("axial.board.empty");
        empty.setMaxWidth(420);
        HBox.setHgrow(shown, Priority.ALWAYS);
        shown.getStyleClass().add("board-columns");
        getChildren().setAll(new HBox(shown, waiting), empty);
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        focusedProperty().subscribe(_ -> mark());
        widthProperty().subscribe(_ -> show());
        followed = Subscription.combine(
                model.board().subscribe(board -> {
                    empty.setVisible(board.columns().isEmpty());
                    show();
                }),
                model.cursor().subscribe(_ -> {
                    bringIntoSight();
                    mark();
                }),
                model.picked().subscribe(_ -> mark()),
                model.carried().subscribe(_ -> mark()),
                workbench.messages().subscribe(() -> {
                    views.forEach(ColumnView::refresh);
                    waiting.refresh();
                    mark();
                }));
    }

    private int fitting(int columns) {
        int all = Math.max(1, (int) (getWidth() / NARROWEST));
        return columns <= all ? columns : Math.max(1, (int) ((getWidth() - WAITING) / NARROWEST));
    }

    private void show() {
        var columns = model.board().get().columns();
        int fitting = getWidth() == 0 ? 0 : fitting(columns.size());
        first = Math.clamp(first, 0, Math.max(0, columns.size() - fitting));
        while (views.size() < fitting) {
            views.add(new ColumnView(workbench, model, this));
        }
        for (int i = 0; i < fitting; i++) {
            HBox.setHgrow(views.get(i), Priority.ALWAYS);
            views.get(i).show(columns.get(first + i));
        }
        var seen = views.subList(0, fitting);
        if (!shown.getChildren().equals(seen)) {
            shown.getChildren().setAll(seen);
        }
        var others = new ArrayList<Column>(columns.subList(0, first));
        others.addAll(columns.subList(Math.min(columns.size(), first + fitting), columns.size()));
        waiting.setVisible(!others.isEmpty() && fitting > 0);
        waiting.show(others);
        mark();
    }

    /// Moves the columns, unfolds the card and scrolls as far as the cursor needs it.
    private void bringIntoSight() {
        model.board().get().spot(model.cursor().get()).ifPresent(spot -> {
            int seen = shown.getChildren().size();
            if (seen > 0 && (spot.column() < first || spot.column() >= first + seen)) {
                first = spot.column() < first ? spot.column() : spot.column() - seen + 1;
                show();
            }
            if (spot.chip() >= CardView.MOST) {
                unfold(model.board().get().columns().get(spot.column()).cards().get(spot.card()).code().id());
            }
            int view = spot.column() - first;
            if (view >= 0 && view < seen && spot.card() >= 0) {
                views.get(view).bringIntoSight(spot.card());
            }
        });
    }

    boolean isUnfolded(Id<Code> card) {
        return unfolded.contains(card);
    }

    /// Shows all the concepts of a card that has many.
    void unfold(Id<Code> card) {
        if (unfolded.add(card)) {
            views.forEach(ColumnView::refresh);
        }
    }

    /// Lets a node stand for a code: it can be chosen, picked, dragged and asked what can be done with it.
    void standFor(Node node, Id<Code> code) {
        node.setUserData(code);
        node.getStyleClass().add("board-thing");
        node.setOnMousePressed(pressed -> {
            model.cursor().set(code);
            if (pressed.isShortcutDown() && pressed.getButton() == MouseButton.PRIMARY) {
                model.pick(code);
            }
            requestFocus();
            pressed.consume();
        });
        node.setOnMouseClicked(clicked -> {
            if (clicked.getButton() == MouseButton.SECONDARY) {
                menu.accept(node, clicked);
            } else if (clicked.getClickCount() == 2) {
                model.open(code);
            }
            clicked.consume();
        });
        node.setOnDragDetected(detected -> {
            var picked = model.picked().get();
            Dragged.begin(node, picked.contains(code) ? List.copyOf(picked) : List.of(code));
            detected.consume();
        });
        mark(node);
    }

    private void mark() {
        markWithin(this);
        model.current().ifPresent(code -> setAccessibleText(workbench.messages().get().say(
                "axial.board.at", code.name().in(workbench.language()))));
    }

    /// Lets what stands for codes in a node show whether it is picked, carried or where the keyboard is.
    void markWithin(Node node) {
        node.lookupAll(".board-thing").forEach(this::mark);
    }

    private void mark(Node node) {
        var code = node.getUserData();
        node.pseudoClassStateChanged(AT, code.equals(model.cursor().get()));
        node.pseudoClassStateChanged(PICKED, contains(model.picked().get(), code));
        node.pseudoClassStateChanged(CARRIED, contains(model.carried().get(), code));
    }

    private static boolean contains(Set<Id<Code>> codes, @Nullable Object code) {
        return code instanceof Id<?> id && codes.contains(id);
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
