package zhagen.ui.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.project.Project;
import zhagen.search.IndexState;
import zhagen.search.Search;
import zhagen.search.SearchIndex;
import zhagen.search.SearchResult;
import zhagen.search.Similar;

/// The index of the open project, which follows it as long as it is open. Screen thread, but for [#search] and [#similar].
public final class Finding implements AutoCloseable {

    private static final int COMPARED = 30;

    private final SearchIndex index;
    private final ReadOnlyObjectWrapper<IndexState> state = new ReadOnlyObjectWrapper<>();
    private final Runnable ending;

    /// @param screen runs what touches properties
    public Finding(Project project, Executor screen) {
        long number = project.history(1).stream().findFirst().map(entry -> entry.number()).orElse(0L);
        index = SearchIndex.open(
                project.folder().resolve("index"),
                project.now(),
                number,
                project.texts(),
                reached -> screen.execute(() -> state.set(reached)));
        state.set(index.state());
        ending = project.listen(applied -> {
            index.follow(applied.change(), applied.now(), applied.number());
            state.set(index.state());
        });
    }

    /// How far the index has come.
    public ReadOnlyObjectProperty<IndexState> state() {
        return state.getReadOnlyProperty();
    }

    /// Waits until all that has happened is in the index. Not on the screen thread.
    public void awaitCurrent() {
        index.awaitCurrent();
    }

    /// On any thread.
    public SearchResult search(Search search) {
        return index.search(search);
    }

    /// The coded passages that read most like what stands at a place, on any thread.
    ///
    /// @param now as it is seen by whoever asks
    public List<Similar> similar(Snapshot now, Place place, int limit) {
        return index.similar(now, place, limit);
    }

    /// The codes of such passages, each with how much the one is like this that is most like it; among what is indexed by now.
    public Map<Id<Code>, Double> codesLike(Snapshot now, Place place) {
        var codes = new HashMap<Id<Code>, Double>();
        similar(now, place, COMPARED)
                .forEach(similar -> similar.codes().forEach(code -> codes.merge(code, similar.likeness(), Math::max)));
        return codes;
    }

    @Override
    public void close() {
        ending.run();
        index.close();
    }
}
