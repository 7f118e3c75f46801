package zhagen.search;

import org.jspecify.annotations.Nullable;
import zhagen.model.Label;

/// How far the index has followed the project.
///
/// @param done sources and items indexed since the index was last current
/// @param total what there is to index, `done` included
/// @param number the number of the last change that the index was told of
/// @param problem why the index is not kept, or not complete; null where all is well
public record IndexState(Phase phase, int done, int total, long number, @Nullable Label problem) {

    public enum Phase {
        /// The index is being opened and compared with the project; nothing is found yet.
        OPENING,
        /// What is indexed is found, the rest is not yet.
        INDEXING,
        /// Everything is found.
        CURRENT,
        /// The index follows no more, because it was closed or because it cannot.
        STOPPED
    }

    public boolean isCurrent() {
        return phase == Phase.CURRENT;
    }

    /// The state in a sentence.
    public Label label() {
        if (problem != null) {
            return problem;
        }
        return switch (phase) {
            case OPENING -> Label.of("search.state.opening");
            case INDEXING -> Label.of("search.state.indexing", done, total);
            case CURRENT -> Label.of("search.state.current");
            case STOPPED -> Label.of("search.state.stopped");
        };
    }
}
