package zhagen.ui.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Memo;
import zhagen.model.Relation;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.SpeakerRole;
import zhagen.search.Hit;
import zhagen.search.HitKind;
import zhagen.search.Search;
import zhagen.search.SearchResult;
import zhagen.ui.workbench.Workbench;

/// What is found for what is typed, kind by kind. Searching is done away from the screen, and the latest question wins. It has no
/// nodes. Screen thread.
public final class ResultsModel implements AutoCloseable {

    private static final SearchResult NOTHING = new SearchResult(0, 0, List.of(), null);

    private final Workbench workbench;
    private final Finding finding;
    private final int limit;
    private final int limitOfKind;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable HitKind> kind = new SimpleObjectProperty<>();
    private final BooleanProperty withoutInterviewers = new SimpleBooleanProperty();
    private final ObservableList<ResultRow> rows = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final ReadOnlyObjectWrapper<SearchResult> result = new ReadOnlyObjectWrapper<>(NOTHING);
    private final Subscription followed;
    private int asked;

    /// @param limit the most to be shown
    /// @param limitOfKind the most of one kind
    public ResultsModel(Workbench workbench, Finding finding, int limit, int limitOfKind) {
        this.workbench = workbench;
        this.finding = finding;
        this.limit = limit;
        this.limitOfKind = limitOfKind;
        this.followed = Subscription.combine(
                workbench.now()
                        .map(now -> now.study().conventions().interviewersCount())
                        .subscribe(count -> withoutInterviewers.set(!count)),
                withoutInterviewers.subscribe(_ -> search()),
                query.subscribe(_ -> search()),
                kind.subscribe(_ -> search()),
                finding.state().when(workbench.shown()).subscribe(reached -> {
                    if (reached.isCurrent()) {
                        search();
                    }
                }));
    }

    public StringProperty query() {
        return query;
    }

    /// The one kind that is looked for; null for all.
    public ObjectProperty<@Nullable HitKind> kind() {
        return kind;
    }

    /// Whether what interviewers say is passed over; from the beginning as the study counts.
    public BooleanProperty withoutInterviewers() {
        return withoutInterviewers;
    }

    public ObservableList<ResultRow> rows() {
        return rows;
    }

    /// The place of the row that Enter opens, or -1.
    public IntegerProperty chosen() {
        return chosen;
    }

    public ReadOnlyObjectProperty<SearchResult> result() {
        return result.getReadOnlyProperty();
    }

    /// Goes to the next thing found, or back, over the headings.
    public void move(int by) {
        int at = chosen.get();
        do {
            at += by;
        } while (at >= 0 && at < rows.size() && rows.get(at) instanceof ResultRow.Heading);
        if (at >= 0 && at < rows.size()) {
            chosen.set(at);
        }
    }

    public @Nullable Hit choice() {
        int at = chosen.get();
        return at >= 0 && at < rows.size() && rows.get(at) instanceof ResultRow.Found(var hit) ? hit : null;
    }

    /// Goes to where the hit is at home; of a turn, everything found in its source is marked.
    public void open(Hit hit) {
        if (hit.place() != null) {
            workbench.openPassage(hit.place(), foundIn(hit.place().source()));
            return;
        }
        switch (hit.kind()) {
            case CODE -> workbench.openCode(new Id<Code>(hit.item().value()));
            case MEMO -> workbench.openMemo(new Id<Memo>(hit.item().value()));
            case RELATION -> workbench.openRelation(new Id<Relation>(hit.item().value()));
            case SOURCE, TURN -> workbench.openSource(new Id<Source>(hit.item().value()));
        }
    }

    private List<Span> foundIn(Id<Source> source) {
        return result.get().hits().stream()
                .filter(hit -> hit.place() != null && hit.place().source().equals(source))
                .flatMap(hit -> hit.highlights().stream())
                .sorted()
                .distinct()
                .toList();
    }

    private void search() {
        int asking = ++asked;
        var wanted = query.get().strip();
        if (wanted.isEmpty()) {
            show(NOTHING);
            return;
        }
        var only = kind.get();
        var search = new Search(wanted, limit).forKinds(only == null ? Set.of() : Set.of(only))
                .notSaidAs(withoutInterviewers.get() ? Set.of(SpeakerRole.INTERVIEWER) : Set.of());
        workbench.jobs().quietly(_ -> finding.search(search), found -> {
            if (asking == asked) {
                show(found);
            }
        });
    }

    private void show(SearchResult found) {
        var byKind = new EnumMap<HitKind, List<Hit>>(HitKind.class);
        var now = workbench.now().get(); // what others did may be hidden
        found.hits().stream().filter(hit -> now.has(hit.item()))
                .forEach(hit -> byKind.computeIfAbsent(hit.kind(), _ -> new ArrayList<>()).add(hit));
        var next = new ArrayList<ResultRow>();
        for (var shown : List.of(HitKind.CODE, HitKind.TURN, HitKind.MEMO, HitKind.RELATION, HitKind.SOURCE)) {
            var hits = byKind.getOrDefault(shown, List.of());
            if (!hits.isEmpty()) {
                next.add(new ResultRow.Heading(shown, hits.size()));
                hits.stream().limit(limitOfKind).forEach(hit -> next.add(new ResultRow.Found(hit)));
            }
        }
        result.set(found);
        chosen.set(-1);
        rows.setAll(next);
        chosen.set(next.isEmpty() ? -1 : 1);
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
