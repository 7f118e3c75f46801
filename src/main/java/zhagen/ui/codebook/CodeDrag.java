package zhagen.ui.codebook;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import zhagen.model.Code;
import zhagen.model.Id;

/// Codes on their way from the tree to where they are dropped. On the dragboard they are one text of the format
/// `application/x-zhagen-code`: their ids as written by [Id#toString()], apart by line feeds, in the order of the tree. They can be
/// dropped as a MOVE (to another place in the tree) or as a COPY (onto a passage, which is coded with all of them, or onto a set,
/// which they join). Who receives them asks [#codes(DragEvent)], which is empty for anything else that is dragged; the codes may
/// be gone from the project by then. Screen thread.
public final class CodeDrag {

    private static final DataFormat CODES = new DataFormat("application/x-zhagen-code");

    private CodeDrag() {}

    /// Begins a drag of codes; to be called while a node handles that a drag was detected on it.
    static Dragboard begin(Node node, Collection<Id<Code>> codes) {
        var content = new ClipboardContent();
        content.put(CODES, codes.stream().map(Id::toString).collect(Collectors.joining("\n")));
        var dragboard = node.startDragAndDrop(TransferMode.COPY_OR_MOVE);
        dragboard.setContent(content);
        return dragboard;
    }

    /// The codes that are dragged over a node, or dropped on it; none where something else is.
    public static List<Id<Code>> codes(DragEvent event) {
        return event.getDragboard().getContent(CODES) instanceof String ids
                ? ids.lines().map(Id::<Code>parse).toList()
                : List.of();
    }
}
