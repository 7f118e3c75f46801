package zhagen.ui.retrieval;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.Found;
import zhagen.analysis.Passage;
import zhagen.analysis.Retriever;
import zhagen.model.Chain;
import zhagen.model.Code;
import zhagen.model.Condition;
import zhagen.model.Filter;
import zhagen.model.Id;
import zhagen.model.Query;
import zhagen.model.Retrieval;
import zhagen.model.Retrievals;
import zhagen.project.Applied;
import zhagen.ui.workbench.Job;
import zhagen.ui.workbench.Jobs;
import zhagen.ui.workbench.Rows;
import zhagen.ui.workbench.Workbench;

/// What is retrieved beside the text. Until somebody puts a query together it is the chosen code's, and follows the choice. Nothing
/// is looked for before it is opened. It has no nodes. Screen thread.
public final class RetrievalModel implements AutoCloseable {

    private final Workbench workbench;
    private final ReadOnlyObjectWrapper<@Nullable Query> query = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Id<Retrieval>> saved = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(new Grouping.None());
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final Subscription followed;
    private final Runnable ending;
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();
    private boolean own;
    private @Nullable Job finding;
    private @Nullable Query shownFor;
    private int asked;

    private record Outcome(Found found, List<Line> lines) {}

    private interface Start {
        Job work(Jobs.Work<Outcome> work, Consumer<Outcome> onDone);
    }

    public RetrievalModel(Workbench workbench) {
        this.workbench = workbench;
        followed = Subscription.combine(
                workbench.code().subscribe(this::follow),
                workbench.messages().subscribe(_ -> find()),
                grouping.subscribe(_ -> find()),
                query.subscribe(_ -> find()),
                open.subscribe(_ -> find()));
        ending = workbench.listen(this::changed);
    }

    /// What is asked for; null where no code is chosen and nothing else is asked for.
    public ReadOnlyObjectProperty<@Nullable Query> query() {
        return query.getReadOnlyProperty();
    }

    /// The saved query that was taken up last, if what is asked for came of it.
    ReadOnlyObjectProperty<@Nullable Id<Retrieval>> saved() {
        return saved.getReadOnlyProperty();
    }

    /// Rises each time that what is shown was found anew.
    ReadOnlyIntegerProperty shown() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    public ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /// Whether somebody wants to see it.
    BooleanProperty open() {
        return open;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /// Whether what is asked for is somebody's own query, and not just the chosen code.
    boolean isOwn() {
        return own;
    }

    private void follow(@Nullable Id<Code> code) {
        if (!own) {
            query.set(code == null ? null : Query.of(code));
        }
    }

    /// Asks for the chosen code again.
    void clear() {
        own = false;
        saved.set(null);
        query.set(null);
        follow(workbench.code().get());
    }

    /// Asks for something of one's own.
    public void ask(Query asking) {
        own = true;
        query.set(asking);
    }

    void takeUp(Retrieval retrieval) {
        saved.set(retrieval.id());
        ask(retrieval.query());
    }

    /// Asks for a condition first, or joins it to what is asked for.
    public void add(Chain.Joint joint, Condition term) {
        var asking = query.get();
        if (asking == null) {
            ask(new Query(term, List.of()));
        } else {
            change(chain -> chain.and(new Chain.Step(joint, term)));
        }
    }

    void change(UnaryOperator<Chain> change) {
        var asking = query.get();
        if (asking != null) {
            ask(asking.asking(change.apply(Chain.of(asking.condition())).condition()));
        }
    }

    void filter(UnaryOperator<List<Filter>> change) {
        var asking = query.get();
        var of = asking == null ? new Query(new Condition.AnyCode(), List.of()) : asking;
        ask(of.filtered(change.apply(of.filters())));
    }

    /// Whether the saved query asks for something else than what is asked for now.
    boolean isAltered() {
        var id = saved.get();
        return id != null && workbench.now().get().find(id)
                .map(retrieval -> !retrieval.query().equals(query.get()))
                .orElse(false);
    }

    void save(String name) {
        var asking = query.get();
        if (asking != null) {
            var id = Id.<Retrieval>random();
            workbench.act((now, by) -> Retrievals.save(now, by, id, name, asking))
                    .thenAccept(_ -> workbench.onScreen(() -> {
                        own = true;
                        saved.set(id);
                    }));
        }
    }

    /// Lets the saved query ask for what is asked for now.
    void keep() {
        var id = saved.get();
        var asking = query.get();
        if (id != null && asking != null) {
            workbench.act((now, by) -> Retrievals.ask(now, by, id, asking));
        }
    }

    void rename(Id<Retrieval> id, String name) {
        workbench.act((now, by) -> Retrievals.rename(now, by, id, name));
    }

    void delete(Id<Retrieval> id) {
        workbench.act((now, by) -> Retrievals.delete(now, by, id));
    }

    private void changed(Applied applied) {
        followSaved(applied);
        var asking = query.get();
        if (asking != null) {
            query.set(standing(asking, applied));
        }
        if (asking != null) {
            find(workbench.jobs()::soon);
        }
    }

    /// A saved query that somebody changes, or takes back, is shown as it is then.
    private void followSaved(Applied applied) {
        var id = saved.get();
        applied.change().edits(Retrieval.class).filter(edit -> edit.id().equals(id)).forEach(edit -> {
            switch (edit.after()) {
                case Retrieval after -> ask(after.query());
                case null, default -> saved.set(null);
            }
        });
    }

    /// The query without what is no more.
    private static Query standing(Query asking, Applied applied) {
        Set<Id<?>> gone = new HashSet<>(asking.references());
        gone.removeIf(applied.now()::has);
        var standing = asking;
        for (var id : gone) {
            standing = standing.without(id);
        }
        return standing;
    }

    private void find() {
        find(workbench.jobs()::quietly);
    }

    private void find(Start start) {
        int asking = ++asked;
        if (finding != null) {
            finding.cancel();
            finding = null;
        }
        var wanted = query.get();
        if (!open.get() || wanted == null) {
            show(asking, new Outcome(Found.NOTHING, List.of()));
            return;
        }
        var now = workbench.now().get();
        var texts = workbench.project().texts();
        var by = grouping.get();
        var groups = new Groups(now, workbench.messages().get());
        boolean nothingYet = lines.isEmpty() || !Objects.equals(shownFor, wanted);
        finding = start.work(progress -> {
            var answer = new Retriever(now, texts, wanted, ZoneId.systemDefault()).find(
                    first -> {
                        if (nothingYet && by instanceof Grouping.None) {
                            var beginning = groups.lines(first, by);
                            workbench.onScreen(() -> begin(asking, beginning));
                        }
                    },
                    progress);
            return new Outcome(answer, groups.lines(answer.passages(), by));
        }, outcome -> {
            shownFor = wanted;
            show(asking, outcome);
        });
    }

    /// The first lines come before the rest is found.
    private void begin(int asking, List<Line> first) {
        if (asking == asked) {
            lines.setAll(first);
        }
    }

    private void show(int asking, Outcome outcome) {
        if (asking != asked) {
            return;
        }
        if (startsAs(outcome.lines())) {
            lines.addAll(outcome.lines().subList(lines.size(), outcome.lines().size()));
        } else {
            Rows.bring(lines, outcome.lines());
        }
        found.set(outcome.found());
        shown.set(shown.get() + 1);
    }

    private boolean startsAs(List<Line> all) {
        return !lines.isEmpty() && lines.size() < all.size() && lines.equals(all.subList(0, lines.size()));
    }

    /// The passages of lines that are no headings, each once.
    static List<Passage> passages(List<? extends Line> chosen) {
        return chosen.stream()
                .filter(Line.Row.class::isInstance)
                .map(line -> ((Line.Row) line).passage())
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        ending.run();
        followed.unsubscribe();
    }
}
