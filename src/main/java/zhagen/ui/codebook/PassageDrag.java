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
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Span;

/// Passages on their way to a code, which they are coded with. On the dragboard they are one text of the format
/// `application/x-zhagen-passage`: a line for each, with the id of its source, its start and its end. They are dropped as a COPY. Who
/// receives them asks [#places(DragEvent)], which is empty for anything else that is dragged. Screen thread.
public final class PassageDrag {

    private static final DataFormat PASSAGES = new DataFormat("application/x-zhagen-passage");

    private PassageDrag() {}

    /// Begins a drag of passages, each of them a span; to be called while a node handles that a drag was detected on it.
    ///
    /// @param words what other programs get
    public static Dragboard begin(Node node, Collection<Place> places, String words) {
        var dragboard = node.startDragAndDrop(TransferMode.COPY);
        dragboard.setContent(content(places, words));
        return dragboard;
    }

    static ClipboardContent content(Collection<Place> places, String words) {
        var content = new ClipboardContent();
        content.put(PASSAGES, places.stream()
                .map(place -> place.source() + " " + place.within(0).start() + " " + place.within(0).end())
                .collect(Collectors.joining("\n")));
        content.putString(words);
        return content;
    }

    /// The passages that are dragged over a node, or dropped on it; none where something else is.
    public static List<Place> places(DragEvent event) {
        return event.getDragboard().getContent(PASSAGES) instanceof String lines
                ? lines.lines().map(PassageDrag::place).toList()
                : List.of();
    }

    private static Place place(String line) {
        var parts = line.split(" ");
        return new Place(Id.parse(parts[0]), new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }
}
