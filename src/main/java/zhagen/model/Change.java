package zhagen.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /// This change and the one that followed it as one step: each item from what it was at first to what it became in the
    /// end. The step keeps its name, and what it names is called as it was called last.
    ///
    /// @throws IllegalArgumentException where one of them rewrites a text
    public Change then(Change later) {
        if (rewrites().findAny().isPresent() || later.rewrites().findAny().isPresent()) {
            throw new IllegalArgumentException("a rewriting stands alone");
        }
        var joined = new LinkedHashMap<Id<?>, Edit.Of>();
        Stream.concat(edits(Item.class), later.edits(Item.class)).forEach(edit -> {
            var first = joined.remove(edit.id());
            var before = first == null ? edit.before() : first.before();
            if (before == null ? edit.after() != null : !before.equals(edit.after())) {
                joined.put(edit.id(), new Edit.Of(before, edit.after()));
            }
        });
        var words = later.label.arguments().size() == label.arguments().size()
                ? new Label(label.key(), later.label.arguments())
                : label;
        var brought = new HashMap<>(texts);
        brought.putAll(later.texts);
        return new Change(words, new ArrayList<>(joined.values()), brought);
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
