package zhagen.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What one user action did, as a value. It is applied, undone, logged and shown from this alone.
///
/// @param texts new texts that the edits speak of
public record Change(Label label, List<Edit> edits, Map<TextHash, String> texts) {

    public Change {
        edits = List.copyOf(edits);
        texts = Map.copyOf(texts);
    }

    public Change(Label label, List<Edit> edits) {
        this(label, edits, Map.of());
    }

    public static Change of(Label label, Edit... edits) {
        return new Change(label, List.of(edits));
    }

    /// What takes this change back. Its texts are in the project by then.
    public Change inverse() {
        return new Change(label, edits.reversed().stream().map(Edit::inverse).toList());
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /// The edits of items of one kind.
    public Stream<Edit.Of> edits(Class<? extends Item> type) {
        return edits.stream()
                .filter(edit -> edit instanceof Edit.Of of && type.isInstance(of.item()))
                .map(Edit.Of.class::cast);
    }

    /// The sources whose text this change rewrites.
    public Stream<Rewrite> rewrites() {
        return edits.stream().filter(Rewrite.class::isInstance).map(Rewrite.class::cast);
    }
}
