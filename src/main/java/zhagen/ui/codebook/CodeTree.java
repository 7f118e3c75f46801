package zhagen.ui.codebook;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.DataFormat;
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

/// The codes as a tree, by mouse and by keyboard. What it shows is a [CodebookModel]; what is chosen is the workbench's code.
final class CodeTree extends ListView<CodeRow> implements AutoCloseable {

    static final Area AREA = Area.of("coding").inner("codebook");
    static final Command NEW = AREA.command("new", "N");
    static final Commands<CodeTree> COMMANDS = new Commands<CodeTree>()
            .with(NEW, CodeTree::create)
            .trying(AREA.command("rename", "F2", "Enter"), CodeTree::rename)
            .trying(AREA.command("delete", "Delete", "Backspace"), CodeTree::delete)
            .trying(AREA.fixed("fold", "Left"), CodeTree::fold)
            .trying(AREA.fixed("unfold", "Right"), CodeTree::unfold);

    static final DataFormat CODE = new DataFormat("application/x-zhagen-code");

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
        setFixedCellSize(27);
        getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        var tips = CodeCell.Tips.of(workbench.say());
        setCellFactory(_ -> new CodeCell(workbench, model, tips));
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        addEventHandler(KeyEvent.ANY, event -> COMMANDS.act(event, workbench.keymap(), this));
        setOnContextMenuRequested(requested -> {
            var code = workbench.code().get();
            if (code != null) {
                var menu = new ContextMenu();
                menu.getItems().setAll(actions.menu(code));
                menu.show(this, requested.getScreenX(), requested.getScreenY());
                requested.consume();
            }
        });
        setOnDragOver(over -> {
            if (CodeCell.dragged(over) != null) {
                over.acceptTransferModes(TransferMode.MOVE);
            }
        });
        setOnDragDropped(dropped -> {
            var code = CodeCell.dragged(dropped);
            if (code != null) {
                model.dropAtRoot(code);
                dropped.setDropCompleted(true);
            }
        });
        followed = Subscription.combine(
                workbench.code().subscribe(this::choose),
                workbench.messages().subscribe(this::refresh),
                model.renamed().subscribe(this::refresh));
        model.rows().addListener((ListChangeListener<CodeRow>) _ -> {
            if (getSelectionModel().getSelectedIndex() != model.rowOf(workbench.code().get())) {
                choose(workbench.code().get());
            }
        });
    }

    private void chosen(@Nullable CodeRow row) {
        if (!following && row != null) {
            following = true;
            workbench.code().set(row.code().id());
            following = false;
        }
    }

    private void choose(@Nullable Id<Code> code) {
        if (following) {
            return;
        }
        following = true;
        if (code != null && model.rowOf(code) < 0 && model.filter().get().isBlank()) {
            model.reveal(code);
        }
        int row = model.rowOf(code);
        if (row >= 0) {
            getSelectionModel().clearAndSelect(row);
            if (!isFocused()) {
                show(row);
            }
        } else {
            getSelectionModel().clearSelection();
        }
        following = false;
    }

    private void show(int row) {
        var flow = lookup(".virtual-flow") instanceof VirtualFlow<?> lines ? lines : null;
        var first = flow == null ? null : flow.getFirstVisibleCell();
        var last = flow == null ? null : flow.getLastVisibleCell();
        if (first == null || last == null || row < first.getIndex() || row >= last.getIndex()) {
            scrollTo(Math.max(0, row - 4));
        }
    }

    private void create() {
        model.createBeside(Optional.ofNullable(selected()).map(row -> row.code().id()).orElse(null));
    }

    private @Nullable CodeRow selected() {
        return getSelectionModel().getSelectedItem();
    }

    private boolean fold() {
        var row = selected();
        if (row != null && row.parent() && row.open()) {
            model.open(row.code().id(), false);
        } else if (row != null && row.code().parent() != null) {
            workbench.code().set(row.code().parent());
        }
        return row != null;
    }

    private boolean unfold() {
        var row = selected();
        if (row != null && row.parent() && !row.open()) {
            model.open(row.code().id(), true);
        } else if (row != null && row.parent()) {
            getSelectionModel().selectNext();
        }
        return row != null;
    }

    private boolean rename() {
        var row = selected();
        if (row != null) {
            model.renamed().set(row.code().id());
        }
        return row != null;
    }

    private boolean delete() {
        var row = selected();
        if (row != null) {
            actions.askToDelete(row.code().id());
        }
        return row != null;
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
