package zhagen.ui.search;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zhagen.project.Project;
import zhagen.search.IndexState;
import zhagen.search.Search;
import zhagen.search.SearchIndex;
import zhagen.search.SearchResult;

/// The index of the open project, which follows it as long as it is open. Screen thread, but for [#search].
public final class Finding implements AutoCloseable {

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

    @Override
    public void close() {
        ending.run();
        index.close();
    }
}
