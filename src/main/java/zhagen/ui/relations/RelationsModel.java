package zhagen.ui.relations;

import java.util.Comparator;
import java.util.HashSet;
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
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Label;
import zhagen.model.Level;
import zhagen.model.Place;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.model.Relations;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Wording;
import zhagen.project.Applied;
import zhagen.project.Visit;
import zhagen.ui.workbench.Rows;
import zhagen.ui.workbench.Workbench;

/// The categories, the concepts without one, the relations among them, and what can be done with all of these. Screen thread.
final class RelationsModel implements AutoCloseable {

    private static final Set<Class<? extends Item>> NAMED = Set.of(Code.class, RelationType.class);

    private final Workbench workbench;
    private final ObservableList<Category> categories = FXCollections.observableArrayList();
    private final ObservableList<Category> unassigned = FXCollections.observableArrayList();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Set<Id<Code>>> picked = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<@Nullable Id<Relation>> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper();
    private final Runnable ending;
    private final Subscription counted;

    RelationsModel(Workbench workbench) {
        this.workbench = workbench;
        this.counted = workbench.counts().all().subscribe(_ -> listCategories());
        this.ending = workbench.listen(this::follow);
        picked.subscribe(_ -> listRelations());
        lines.stream()
                .filter(Line.Entry.class::isInstance)
                .findFirst()
                .ifPresent(line -> chosen.set(((Line.Entry) line).relation().id()));
    }

    ObservableList<Category> categories() {
        return categories;
    }

    ObservableList<Category> unassigned() {
        return unassigned;
    }

    /// The relations that touch a picked category: those between them where several are picked, all where none is.
    ObservableList<Line> lines() {
        return lines;
    }

    /// How many relations there are in all.
    ReadOnlyIntegerProperty all() {
        return all.getReadOnlyProperty();
    }

    ObjectProperty<Set<Id<Code>>> picked() {
        return picked;
    }

    /// The relation whose details are shown.
    ObjectProperty<@Nullable Id<Relation>> chosen() {
        return chosen;
    }

    Optional<Relation> relation() {
        return Optional.ofNullable(chosen.get()).flatMap(id -> now().find(id));
    }

    private Snapshot now() {
        return workbench.now().get();
    }

    private void follow(Applied applied) {
        if (touches(applied, NAMED)) {
            picked.set(picked.get().stream().filter(now()::has).collect(Collectors.toSet()));
            listCategories();
            listRelations();
        } else if (touches(applied, Set.of(Relation.class, Evidence.class))) {
            listRelations();
        }
    }

    private static boolean touches(Applied applied, Set<Class<? extends Item>> kinds) {
        return kinds.stream().anyMatch(kind -> applied.change().edits(kind).findAny().isPresent());
    }

    private void listCategories() {
        Rows.bring(categories, Category.all(now(), workbench.counts()::of));
        Rows.bring(unassigned, Category.unassigned(now(), workbench.counts()::of));
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
    void reveal(Id<Relation> relation) {
        if (now().find(relation).filter(this::isWanted).isEmpty()) {
            picked.set(Set.of());
        }
        chosen.set(relation);
    }

    /// The relation types in their order.
    /// The type as it is now; the first where it is gone.
    @Nullable
    RelationType current(@Nullable RelationType type) {
        return type == null
                ? types().stream().findFirst().orElse(null)
                : now().find(type.id()).orElseGet(() -> types().stream().findFirst().orElse(null));
    }

    List<RelationType> types() {
        return now().all(RelationType.class).toList();
    }

    /// Makes a relation and shows it.
    void relate(Id<Code> from, Id<RelationType> type, Id<? extends Item> to) {
        Id<Relation> id = Id.random();
        workbench.act((now, by) -> Relations.relate(now, by, id, type, from, to))
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

    void status(Relation.Status status) {
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
    void delete() {
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

    /// Puts concepts below a category.
    void assign(List<Id<Code>> concepts, Id<Code> category) {
        if (!concepts.isEmpty() && !concepts.contains(category)) {
            workbench.act((now, by) -> Codebook.move(now, by, concepts, category, now.children(category).size()));
        }
    }

    /// Makes a category, below the picked main category if one is, and puts the concepts into it; one step to undo.
    void group(String typed, List<Id<Code>> concepts) {
        var name = Wording.NONE.with(workbench.language(), typed.strip());
        if (name.isEmpty()) {
            return;
        }
        var visit = new Visit();
        workbench.act(visit, (now, by) -> Codebook.create(now, by, home(now), Level.CATEGORY, name))
                .thenAccept(applied -> applied.change().edits(Code.class).findFirst().ifPresent(edit -> {
                    var category = ((Code) edit.item()).id();
                    if (!concepts.isEmpty()) {
                        workbench.onScreen(() -> workbench.act(
                                visit, (now, by) -> Codebook.move(now, by, concepts, category, 0)));
                    }
                }));
    }

    private @Nullable Id<Code> home(Snapshot now) {
        return picked.get().stream()
                .flatMap(id -> now.find(id).stream())
                .filter(code -> code.level().compareTo(Level.CATEGORY) > 0)
                .map(Code::id)
                .findFirst()
                .orElse(null);
    }

    /// What stands for the chosen relation and against it, in the order of the texts, supporting first.
    List<Evidence> evidence() {
        return relation().map(relation -> {
            var sources = now().all(Source.class).map(Source::id).toList();
            return now().pointingAt(relation.id(), Evidence.class).stream()
                    .sorted(Comparator.comparing(Evidence::stance)
                            .thenComparing(evidence -> sources.indexOf(evidence.place().source()))
                            .thenComparing(Evidence::place))
                    .toList();
        }).orElse(List.of());
    }

    void support(List<Place> places, Evidence.Stance stance) {
        if (!places.isEmpty()) {
            onChosen(id -> (now, by) -> Relations.support(now, by, id, places, stance));
        }
    }

    void flip(Evidence evidence) {
        var other = evidence.stance() == Evidence.Stance.SUPPORTING
                ? Evidence.Stance.CONTRADICTING
                : Evidence.Stance.SUPPORTING;
        workbench.act((now, by) -> Relations.judge(now, by, evidence.id(), other, now.get(evidence.id()).note()));
    }

    void note(Evidence evidence, String note) {
        if (!note.strip().equals(evidence.note())) {
            workbench.act((now, by) -> Relations.judge(now, by, evidence.id(), now.get(evidence.id()).stance(),
                    note.strip()));
        }
    }

    void withdraw(Evidence evidence) {
        workbench.act((now, by) -> Relations.withdraw(now, by, evidence.id()));
    }

    @Override
    public void close() {
        ending.run();
        counted.unsubscribe();
    }
}
