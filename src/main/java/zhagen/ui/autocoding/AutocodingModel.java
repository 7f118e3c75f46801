package zhagen.ui.autocoding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Autocoding;
import zhagen.model.AutocodingRule;
import zhagen.model.Code;
import zhagen.model.Finds;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Place;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.TextHash;
import zhagen.search.Autocoder;
import zhagen.ui.autocoding.FoundRow.Heading;
import zhagen.ui.autocoding.FoundRow.Passage;
import zhagen.ui.search.Finding;
import zhagen.ui.workbench.Workbench;

/// What is looked for, where, for which code; what was found, and which of it is to be coded. The latest question wins. It has no
/// nodes. Screen thread.
final class AutocodingModel implements AutoCloseable {

    /// @param ticked how many passages would be coded
    /// @param coded how many are coded so already
    record Tally(int found, int sources, int ticked, int coded) {

        static final Tally NOTHING = new Tally(0, 0, 0, 0);
    }

    private record Answer(List<Place> places, @Nullable Label problem) {}

    private final Workbench workbench;
    private final Finding finding;
    private final ObjectProperty<Finds.By> by = new SimpleObjectProperty<>(Finds.By.WORDS);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Finds.Unit> unit = new SimpleObjectProperty<>(Finds.Unit.SENTENCE);
    private final ObjectProperty<@Nullable Id<Code>> code = new SimpleObjectProperty<>();
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(new Scope.Everything());
    private final ReadOnlyObjectWrapper<@Nullable Id<AutocodingRule>> rule = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Label> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NOTHING);
    private final ObservableList<FoundRow> rows = FXCollections.observableArrayList();
    private final Set<Place> left = new HashSet<>();
    private List<Place> found = List.of();
    private final Subscription followed;
    private final Runnable ending;
    private int asked;
    private boolean filling;

    AutocodingModel(Workbench workbench, Finding finding) {
        this.workbench = workbench;
        this.finding = finding;
        code.set(workbench.code().get());
        followed = Subscription.combine(
                by.subscribe(_ -> changed()),
                words.subscribe(_ -> changed()),
                unit.subscribe(_ -> changed()),
                scope.subscribe(_ -> changed()),
                code.subscribe(_ -> list()));
        ending = workbench.listen(_ -> look());
    }

    ObjectProperty<Finds.By> by() {
        return by;
    }

    StringProperty words() {
        return words;
    }

    ObjectProperty<Finds.Unit> unit() {
        return unit;
    }

    /// What the passages would be coded with.
    ObjectProperty<@Nullable Id<Code>> code() {
        return code;
    }

    ObjectProperty<Scope> scope() {
        return scope;
    }

    /// The rule that is run; null where none is.
    ReadOnlyObjectProperty<@Nullable Id<AutocodingRule>> rule() {
        return rule.getReadOnlyProperty();
    }

    /// Why nothing can be looked for.
    ReadOnlyObjectProperty<@Nullable Label> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Tally> tally() {
        return tally.getReadOnlyProperty();
    }

    ObservableList<FoundRow> rows() {
        return rows;
    }

    Finds finds() {
        var kind = by.get();
        return new Finds(kind, words.get().strip(), unit.get());
    }

    private Snapshot now() {
        return workbench.now().get();
    }

    private void changed() {
        if (!filling) {
            left.clear();
            look();
        }
    }

    private void look() {
        int asking = ++asked;
        var finds = finds();
        if (finds.words().isEmpty()) {
            show(new Answer(List.of(), null));
            return;
        }
        var snapshot = now();
        var sources = scope.get().sources(snapshot);
        workbench.jobs().quietly(progress -> find(snapshot, finds, sources, progress), answer -> {
            if (asking == asked) {
                show(answer);
            }
        });
    }

    private Answer find(Snapshot snapshot, Finds finds, Set<Id<Source>> sources, Progress progress) {
        try {
            finding.awaitCurrent();
            var autocoder = new Autocoder(snapshot, workbench.project().texts(), finding::search);
            return new Answer(autocoder.find(finds, sources, progress), null);
        } catch (Refused refused) {
            return new Answer(List.of(), refused.label());
        }
    }

    private void show(Answer answer) {
        problem.set(answer.problem());
        found = answer.places();
        var running = running();
        if (running != null) { // what was left out the last time is left out again, until somebody wants it
            found.stream()
                    .filter(place -> now().find(place.source()).filter(running::isNew).isEmpty())
                    .forEach(left::add);
        }
        list();
    }

    private @Nullable AutocodingRule running() {
        var id = rule.get();
        return id == null ? null : now().find(id).orElse(null);
    }

    private void list() {
        var now = now();
        var chosen = code.get();
        var coded = chosen == null || !now.has(chosen)
                ? Set.<Place>of()
                : Autocoding.placesOf(now, workbench.project().by().coder(), chosen);
        var bySource = new LinkedHashMap<Id<Source>, List<Passage>>();
        for (var place : found) {
            bySource.computeIfAbsent(place.source(), _ -> new ArrayList<>())
                    .add(new Passage(place, coded.contains(place)));
        }
        var running = running();
        var next = new ArrayList<FoundRow>();
        bySource.forEach((id, passages) -> now.find(id).ifPresent(source -> {
            next.add(new Heading(source, passages.size(), running != null && running.isNew(source)));
            next.addAll(passages);
        }));
        rows.setAll(next);
        count();
    }

    private Collection<Passage> passages() {
        return rows.stream().filter(Passage.class::isInstance).map(Passage.class::cast).toList();
    }

    private void count() {
        var passages = passages();
        int coded = (int) passages.stream().filter(Passage::coded).count();
        int ticked = (int) passages.stream().filter(this::isTicked).count();
        tally.set(new Tally(passages.size(), rows.size() - passages.size(), ticked, coded));
    }

    boolean isTicked(Passage passage) {
        return !passage.coded() && !left.contains(passage.place());
    }

    void tick(Passage passage, boolean ticked) {
        if (ticked) {
            left.remove(passage.place());
        } else {
            left.add(passage.place());
        }
        count();
    }

    /// Ticks all, or none.
    void tickAll(boolean ticked) {
        left.clear();
        if (!ticked) {
            left.addAll(found);
        }
        count();
    }

    /// Codes what is ticked, in one step.
    void code(Id<Code> with) {
        var places = passages().stream().filter(this::isTicked).map(Passage::place).toList();
        var running = rule.get();
        var seen = new HashMap<Id<Source>, TextHash>();
        scope.get().sources(now()).forEach(id -> now().find(id).ifPresent(source -> seen.put(id, source.text())));
        workbench.act((now, hand) -> Autocoding.code(now, hand, places, with, running, seen))
                .thenAccept(applied -> workbench.onScreen(
                        () -> workbench
                                .tell(Label.of("autocode.done", places.size(), applied.now().get(with).name()))));
    }

    /// The rules that are kept, with how many sources are new to each.
    Map<AutocodingRule, Long> rules() {
        var now = now();
        return now.all(AutocodingRule.class).collect(Collectors.toMap(
                kept -> kept,
                kept -> now.all(Source.class).filter(kept::isNew).count(),
                (one, _) -> one,
                LinkedHashMap::new));
    }

    /// Looks again for what a rule finds.
    void run(AutocodingRule kept) {
        filling = true;
        rule.set(kept.id());
        by.set(kept.finds().by());
        words.set(kept.finds().words());
        unit.set(kept.finds().unit());
        code.set(kept.code());
        scope.set(new Scope.Everything());
        filling = false;
        changed();
    }

    /// Keeps what is looked for under a name; the rule that is run keeps its own, where that is the name.
    void save(String name, Id<Code> with) {
        var kept = now().all(AutocodingRule.class)
                .filter(other -> other.name().equalsIgnoreCase(name.strip()))
                .findFirst();
        var id = kept.map(AutocodingRule::id).orElseGet(Id::random);
        var finds = finds();
        workbench.act((now, hand) -> kept.isPresent()
                ? Autocoding.describe(now, hand, id, name, finds, with)
                : Autocoding.save(now, hand, id, name, finds, with))
                .thenAccept(_ -> workbench.onScreen(() -> rule.set(id)));
    }

    void delete(Id<AutocodingRule> kept) {
        if (kept.equals(rule.get())) {
            rule.set(null);
        }
        workbench.act((now, hand) -> Autocoding.delete(now, hand, kept));
    }

    @Override
    public void close() {
        followed.unsubscribe();
        ending.run();
    }
}
