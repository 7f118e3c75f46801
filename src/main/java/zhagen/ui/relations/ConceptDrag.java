package zhagen.ui.relations;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import zhagen.model.Code;
import zhagen.model.Id;

/// Concepts on their way, by mouse, to a category.
final class ConceptDrag {

    private static final DataFormat CONCEPTS = new DataFormat("application/x-zhagen-concepts");

    private ConceptDrag() {}

    static void begin(Node from, List<Id<Code>> concepts) {
        var content = new ClipboardContent();
        content.put(CONCEPTS, concepts.stream().map(Id::toString).collect(Collectors.joining(" ")));
        from.startDragAndDrop(TransferMode.MOVE).setContent(content);
    }

    static List<Id<Code>> dragged(DragEvent event) {
        return event.getDragboard().getContent(CONCEPTS) instanceof String ids
                ? Arrays.stream(ids.split(" ")).map(Id::<Code>parse).toList()
                : List.of();
    }
}
