package zhagen.ui.memos;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import zhagen.model.Id;
import zhagen.model.Memo;

/// Memos on their way, by mouse, to another place in the outline.
final class MemoDrag {

    private static final DataFormat MEMO = new DataFormat("application/x-zhagen-memo");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");

    private MemoDrag() {}

    /// Lets the memo of a cell be dragged while the outline is shown, and others be dropped before it.
    ///
    /// @param shown the memo of the cell
    static void on(Node cell, Supplier<@Nullable Memo> shown, MemoList memos) {
        cell.setOnDragDetected(detected -> {
            var memo = shown.get();
            if (memo != null && memos.order().get() == MemoList.Order.OUTLINE) {
                var content = new ClipboardContent();
                content.put(MEMO, memo.id().toString());
                cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
                detected.consume();
            }
        });
        cell.setOnDragOver(over -> {
            if (dragged(over).isPresent()) {
                cell.pseudoClassStateChanged(BEFORE, true);
                over.acceptTransferModes(TransferMode.MOVE);
                over.consume();
            }
        });
        cell.setOnDragExited(_ -> cell.pseudoClassStateChanged(BEFORE, false));
        cell.setOnDragDropped(dropped -> dragged(dropped).ifPresent(memo -> {
            memos.moveBefore(memo, shown.get());
            dropped.setDropCompleted(true);
            dropped.consume();
        }));
    }

    private static Optional<Id<Memo>> dragged(DragEvent event) {
        return event.getDragboard().getContent(MEMO) instanceof String id ? Optional.of(Id.parse(id))
                : Optional.empty();
    }
}
