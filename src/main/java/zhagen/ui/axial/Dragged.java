package zhagen.ui.axial;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import zhagen.model.Code;
import zhagen.model.Id;

/// Codes on their way, by mouse, to a category, a main category or a place in a paradigm.
final class Dragged {

    private static final DataFormat CODES = new DataFormat("application/x-zhagen-axial");
    private static final PseudoClass INVITING = PseudoClass.getPseudoClass("inviting");

    private Dragged() {}

    static void begin(Node from, List<Id<Code>> codes) {
        var content = new ClipboardContent();
        content.put(CODES, codes.stream().map(Id::toString).collect(Collectors.joining(" ")));
        from.startDragAndDrop(TransferMode.MOVE).setContent(content);
    }

    static List<Id<Code>> in(DragEvent event) {
        return event.getDragboard().getContent(CODES) instanceof String ids
                ? Arrays.stream(ids.split(" ")).map(Id::<Code>parse).toList()
                : List.of();
    }

    /// Lets codes be dropped on a node, which looks inviting while they may.
    static void accept(Node target, Predicate<List<Id<Code>>> welcome, Consumer<List<Id<Code>>> dropped) {
        target.setOnDragOver(event -> {
            var codes = in(event);
            if (!codes.isEmpty() && welcome.test(codes)) {
                event.acceptTransferModes(TransferMode.MOVE);
                target.pseudoClassStateChanged(INVITING, true);
                event.consume();
            }
        });
        target.setOnDragExited(_ -> target.pseudoClassStateChanged(INVITING, false));
        target.setOnDragDropped(event -> {
            var codes = in(event);
            target.pseudoClassStateChanged(INVITING, false);
            if (!codes.isEmpty()) {
                event.setDropCompleted(true);
                event.consume();
                dropped.accept(codes);
            }
        });
    }
}
