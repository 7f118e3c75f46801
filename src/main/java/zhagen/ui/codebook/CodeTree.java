package zhagen.ui.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.workbench.Workbench;

/// The codes as a tree, by mouse and by keyboard. What it shows is a [CodebookModel]; of those selected, the one in focus is the workbench's,
/// and whatever is done from here is done to all that are selected.
final class CodeTree extends ListView<CodeRow> implements AutoCloseable {

    static final Area AREA = Area.of("coding").inner("codebook");
    static final Command NEW = AREA.command("new", "N");
    static final Commands<CodeTree> COMMANDS = new Commands<CodeTree>()
            .with(NEW, CodeTree::create)
            .trying(AREA.command("rename", "F2", "Enter"), tree -> tree.with(row -> tree.rename(row)))
            .trying(AREA.command("delete", "Delete", "Backspace"), tree -> tree.withChosen(CodeActions::askToDelete))
            .trying(AREA.command("merge", "G"), tree -> tree.withChosen(CodeActions::merge))
            .trying(AREA.command("split", "S"), tree -> tree.withChosen(CodeActions::split))
            .trying(AREA.command("moveTo", "T"), tree -> tree.withChosen(CodeActions::moveTo))
            .trying(AREA.command("sets", "A"), CodeTree::showSets)
            .trying(AREA.command("takeOut", "Shift+Delete"), tree -> tree.actions.takeOut(tree.model.chosen().get()))
            .trying(AREA.command("promote", "P"), tree -> tree.withChosen(CodeActions::promote))
            .trying(AREA.command("demote", "Shift+P"), tree -> tree.withChosen(CodeActions::demote))
            .trying(AREA.command("up", "Alt+Shift+Up"), tree -> tree.withChosen(CodeActions::up))
            .trying(AREA.command("down", "Alt+Shift+Down"), tree -> tree.withChosen(CodeActions::down))
            .trying(AREA.command("deeper", "Alt+Shift+Right"), tree -> tree.withChosen(CodeActions::deeper))
            .trying(AREA.command("higher", "Alt+Shift+Left"), tree -> tree.withChosen(CodeActions::higher))
            .told(AREA.fixed("several", "Shift+Down", "Ctrl+A"))
            .trying(AREA.fixed("fold", "Left"), tree -> tree.with(tree::fold))
            .trying(AREA.fixed("unfold", "Right"), tree -> tree.with(tree::unfold));

    private static final double EDGE = 28;

    private final Workbench workbench;
    private final CodebookModel model;
    private final CodeActions actions;
    private final Subscription followed;
    private boolean following;

    CodeTree(Workbench workbench, CodebookModel model, CodeActions actions) {
        super(model.rows());
        this.workbench = workbench;
        this.model = model;
        this.actions = actions;
        getStyleClass().addAll("code-tree", "first-focus");
        workbench.say().name(this, AREA.message());
        setFixedCellSize(27);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var tips = CodeCell.Tips.of(workbench.say());
        setCellFactory(_ -> new CodeCell(workbench, model, tips));
        getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> selected());
        getFocusModel().focusedIndexProperty().subscribe(this::selected);
        addEventHandler(KeyEvent.ANY, event -> COMMANDS.act(event, workbench.keymap(), this));
        setOnContextMenuRequested(requested -> {
            if (!model.chosen().get().isEmpty()) {
                var menu = new ContextMenu();
                menu.getItems().setAll(actions.menu(model.chosen().get()));
                menu.show(this, requested.getScreenX(), requested.getScreenY());
                requested.consume();
            }
        });
        addEventFilter(DragEvent.DRAG_OVER, this::scrollAtTheEdge);
        setOnDragOver(over -> {
            if (!CodeDrag.codes(over).isEmpty()) {
                over.acceptTransferModes(TransferMode.MOVE);
            }
        });
        setOnDragDropped(dropped -> {
            var codes = CodeDrag.codes(dropped);
            if (!codes.isEmpty()) {
                model.dropAtRoot(codes);
                dropped.setDropCompleted(true);
            }
        });
        followed = Subscription.combine(
                workbench.code().subscribe(this::choose),
                workbench.messages().subscribe(this::refresh),
                model.renamed().subscribe(this::refresh),
                model.renewals().subscribe(this::restore));
    }

    private void selected() {
        if (following || model.isRenewing()) {
            return;
        }
        following = true;
        var codes = getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(row -> row.code().id())
                .toList();
        model.chosen().set(codes);
        var focused = getFocusModel().getFocusedItem();
        var last = focused != null && codes.contains(focused.code().id()) ? focused
                : getSelectionModel().getSelectedItem();
        if (last != null && !codes.isEmpty()) {
            workbench.code().set(last.code().id());
        }
        following = false;
    }

    /// Shows a code that was chosen elsewhere, alone.
    private void choose(@Nullable Id<Code> code) {
        if (following) {
            return;
        }
        following = true;
        if (code != null && model.rowOf(code) < 0 && model.isWhole()) {
            model.reveal(code);
        }
        int row = model.rowOf(code);
        model.chosen().set(row < 0 || code == null ? List.of() : List.of(code));
        mark();
        if (row >= 0 && !isFocused()) {
            show(row);
        }
        following = false;
    }

    /// Selects again, after the rows were replaced, what was selected before and is still to be seen.
    private void restore() {
        if (following) {
            return;
        }
        following = true;
        var before = model.chosen().get();
        var left = before.stream().filter(code -> model.rowOf(code) >= 0).toList();
        var looked = workbench.code().get();
        if (left.isEmpty() && looked != null && model.rowOf(looked) >= 0) {
            left = List.of(looked);
        }
        if (!left.equals(before)) {
            model.chosen().set(left);
        }
        mark();
        following = false;
    }

    private void mark() {
        var rows = model.chosen().get().stream().mapToInt(model::rowOf).sorted().toArray();
        var selection = getSelectionModel();
        if (selection.getSelectedIndices().stream().mapToInt(Integer::intValue).sorted().boxed().toList()
                .equals(Arrays.stream(rows).boxed().toList())) {
            return;
        }
        selection.clearSelection();
        if (rows.length == 1) {
            selection.clearAndSelect(rows[0]);
        } else if (rows.length > 1) {
            selection.selectIndices(rows[0], rows);
        }
        int looked = model.rowOf(workbench.code().get());
        if (looked >= 0) {
            getFocusModel().focus(looked);
        }
    }

    private void show(int row) {
        var flow = flow();
        var first = flow == null ? null : flow.getFirstVisibleCell();
        var last = flow == null ? null : flow.getLastVisibleCell();
        if (first == null || last == null || row < first.getIndex() || row >= last.getIndex()) {
            scrollTo(Math.max(0, row - 4));
        }
    }

    private @Nullable VirtualFlow<?> flow() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> lines ? lines : null;
    }

    private void scrollAtTheEdge(DragEvent over) {
        var flow = flow();
        if (flow != null && !CodeDrag.codes(over).isEmpty()) {
            double y = sceneToLocal(over.getSceneX(), over.getSceneY()).getY();
            if (y < EDGE || y > getHeight() - EDGE) {
                flow.scrollPixels(y < EDGE ? -EDGE / 2 : EDGE / 2);
            }
        }
    }

    private void create() {
        var row = getSelectionModel().getSelectedItem();
        model.createBeside(row == null ? null : row.code().id());
    }

    private boolean with(Consumer<CodeRow> action) {
        var row = getSelectionModel().getSelectedItem();
        if (row != null) {
            action.accept(row);
        }
        return row != null;
    }

    private boolean withChosen(BiConsumer<CodeActions, List<Id<Code>>> action) {
        var codes = model.chosen().get();
        if (!codes.isEmpty()) {
            action.accept(actions, codes);
        }
        return !codes.isEmpty();
    }

    private boolean showSets() {
        var codes = model.chosen().get();
        if (!codes.isEmpty()) {
            var menu = new ContextMenu();
            menu.getItems().setAll(actions.setItems(codes));
            menu.show(this, Side.BOTTOM, 24, -24);
        }
        return !codes.isEmpty();
    }

    private void rename(CodeRow row) {
        model.renamed().set(row.code().id());
    }

    private void fold(CodeRow row) {
        if (row.parent() && row.open()) {
            model.open(row.code().id(), false);
        } else if (row.code().parent() != null) {
            workbench.code().set(row.code().parent());
        }
    }

    private void unfold(CodeRow row) {
        if (row.parent() && !row.open()) {
            model.open(row.code().id(), true);
        } else if (row.parent()) {
            getSelectionModel().clearAndSelect(getSelectionModel().getSelectedIndex() + 1);
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
