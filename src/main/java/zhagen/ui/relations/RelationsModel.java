package zhagen.ui.relations;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Label;
import zhagen.model.Place;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.model.Relations;
import zhagen.model.Snapshot;
import zhagen.project.Applied;
import zhagen.ui.workbench.Rows;
import zhagen.ui.workbench.Workbench;

/// The relations among the categories, and what can be done with them. Screen thread.
public final class RelationsModel implements AutoCloseable {

    private static final Set<Class<? extends Item>> NAMED = Set.of(Code.class, RelationType.class);

    private final Workbench workbench;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Set<Id<Code>>> picked = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<@Nullable Id<Relation>> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper();
    private final Runnable ending;
    private final Claim claim;

    public RelationsModel(Workbench workbench) {
        this.workbench = workbench;
        this.claim = new Claim(workbench, chosen);
        this.ending = workbench.listen(this::follow);
        picked.subscribe(_ -> listRelations());
        lines.stream()
                .filter(Line.Entry.class::isInstance)
                .findFirst()
                .ifPresent(line -> chosen.set(((Line.Entry) line).relation().id()));
    }

    /// The relations that touch a picked category: those between them where several are picked, all where none is.
    ObservableList<Line> lines() {
        return lines;
    }

    /// How many relations there are in all.
    public ReadOnlyIntegerProperty all() {
        return all.getReadOnlyProperty();
    }

    public ObjectProperty<Set<Id<Code>>> picked() {
        return picked;
    }

    /// The relation whose details are shown.
    public ObjectProperty<@Nullable Id<Relation>> chosen() {
        return chosen;
    }

    /// The relation as a claim, with its evidence.
    public Claim claim() {
        return claim;
    }

    public Optional<Relation> relation() {
        return Optional.ofNullable(chosen.get()).flatMap(id -> now().find(id));
    }

    private Snapshot now() {
        return workbench.now().get();
    }

    private void follow(Applied applied) {
        if (touches(applied, NAMED)) {
            picked.set(picked.get().stream()
                    .filter(now()::has)
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
            listRelations();
        } else if (touches(applied, Set.of(Relation.class, Evidence.class))) {
            listRelations();
        }
    }

    private static boolean touches(Applied applied, Set<Class<? extends Item>> kinds) {
        return kinds.stream().anyMatch(kind -> applied.change().edits(kind).findAny().isPresent());
    }

    private void listRelations() {
        all.set(now().count(Relation.class));
        Rows.bring(lines, Line.of(now(), this::isWanted));
        if (chosen.get() != null && !now().has(chosen.get())) {
            chosen.set(null);
        }
    }

    private boolean isWanted(Relation relation) {
        var wanted = picked.get();
        if (wanted.isEmpty()) {
            return true;
        }
        var ends = new HashSet<Id<?>>();
        ends(relation, ends);
        return wanted.size() == 1 ? ends.containsAll(wanted) : wanted.stream().filter(ends::contains).count() >= 2;
    }

    private void ends(Relation relation, Set<Id<?>> into) {
        into.add(relation.from());
        into.add(relation.to());
        if (now().find(relation.to()).orElse(null) instanceof Relation target) {
            ends(target, into);
        }
    }

    /// Shows the relation, whatever is picked.
    public void reveal(Id<Relation> relation) {
        if (now().find(relation).filter(this::isWanted).isEmpty()) {
            picked.set(Set.of());
        }
        chosen.set(relation);
    }

    /// The relation types in their order.
    List<RelationType> types() {
        return now().all(RelationType.class).toList();
    }

    /// Makes a relation and shows it.
    public void relate(Id<Code> from, Id<RelationType> type, Id<? extends Item> to) {
        relate(from, type, to, List.of());
    }

    /// @param passages what says so, if anything
    public void relate(Id<Code> from, Id<RelationType> type, Id<? extends Item> to, List<Place> passages) {
        Id<Relation> id = Id.random();
        workbench.act((now, by) -> passages.isEmpty()
                ? Relations.relate(now, by, id, type, from, to)
                : Relations.read(now, by, id, type, from, to, passages))
                .thenAccept(_ -> workbench.onScreen(() -> reveal(id)));
    }

    void type(Id<RelationType> type) {
        alter(relation -> new Meaning(type, relation.polarity(), relation.basis(), relation.status()));
    }

    void polarity(Polarity polarity) {
        alter(relation -> new Meaning(relation.type(), polarity, relation.basis(), relation.status()));
    }

    void basis(Relation.Basis basis) {
        alter(relation -> new Meaning(relation.type(), relation.polarity(), basis, relation.status()));
    }

    public void status(Relation.Status status) {
        alter(relation -> new Meaning(relation.type(), relation.polarity(), relation.basis(), status));
    }

    private record Meaning(
            Id<RelationType> type, Polarity polarity, Relation.Basis basis, Relation.Status status) {}

    private void alter(Function<Relation, Meaning> alteration) {
        onChosen(id -> (now, by) -> {
            var next = alteration.apply(now.get(id));
            return Relations.alter(now, by, id, next.type(), next.polarity(), next.basis(), next.status());
        });
    }

    private void onChosen(Function<Id<Relation>, BiFunction<Snapshot, By, Change>> action) {
        var id = chosen.get();
        if (id != null) {
            workbench.act(action.apply(id));
        }
    }

    /// Deletes the relation and says what went with it.
    public void delete() {
        relation().ifPresent(relation -> {
            var id = relation.id();
            var called = Relations.nameOf(now(), id);
            long evidence = now().count(Evidence.class);
            long relations = now().count(Relation.class);
            workbench.act((now, by) -> Relations.delete(now, by, id))
                    .thenAccept(applied -> workbench.onScreen(() -> workbench.tell(Label.of(
                            "relations.deleted",
                            called,
                            evidence - applied.now().count(Evidence.class),
                            relations - applied.now().count(Relation.class) - 1))));
        });
    }

    @Override
    public void close() {
        ending.run();
    }
}
