package zhagen.ui.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.diagram.Captions;
import zhagen.diagram.Figure;
import zhagen.diagram.FigureFiles;
import zhagen.diagram.Figures;
import zhagen.diagram.Style;
import zhagen.messages.Messages;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Edit;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Models;
import zhagen.model.Placement;
import zhagen.model.Placement.Spot;
import zhagen.model.Refused;
import zhagen.model.Relation;
import zhagen.model.Snapshot;
import zhagen.model.TheoryModel;
import zhagen.model.Tree;
import zhagen.model.Wording;
import zhagen.theory.Derivation;
import zhagen.theory.Graph;
import zhagen.theory.Options;
import zhagen.ui.workbench.Workbench;

/// The models of the project, the one that is looked at and how, and what is selected in it. Figures are laid out away from the
/// screen, and only while somebody looks. Screen thread.
final class ModelsModel implements AutoCloseable {

    /// A model as it is shown: all of one moment.
    record View(Snapshot now, TheoryModel model, Options options, Graph graph, Figure figure) {

        boolean isEmpty() {
            return graph.nodes().isEmpty();
        }

        /// Whether it is the same model, seen in the same way.
        boolean continues(@Nullable View before) {
            return before != null && before.model.id().equals(model.id()) && before.options.equals(options);
        }
    }

    private final Workbench workbench;
    private final ObservableList<TheoryModel> models = FXCollections.observableArrayList();
    private final ObservableList<Placement> placements = FXCollections.observableArrayList();
    private final ObservableList<TheoryModel> shownModels =
            FXCollections.unmodifiableObservableList(models); // kept, as the next: they listen weakly
    private final ObservableList<Placement> shownPlacements = FXCollections.unmodifiableObservableList(placements);
    private final ObjectProperty<@Nullable TheoryModel> model = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Level> level = new SimpleObjectProperty<>();
    private final BooleanProperty inferred = new SimpleBooleanProperty(true);
    private final BooleanProperty both = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Chosen> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable View> view = new ReadOnlyObjectWrapper<>();
    private final Subscription followed;
    private boolean looking;
    private boolean stale = true;
    private int asked;

    ModelsModel(Workbench workbench) {
        this.workbench = workbench;
        workbench.jobs().quietly(_ -> {
            Figures.warmUp();
            return true;
        }, _ -> {});
        followed = Subscription.combine(
                workbench.now().subscribe(this::follow),
                workbench.messages().subscribe(_ -> draw()),
                model.subscribe(this::switched),
                level.subscribe(_ -> draw()),
                inferred.subscribe(_ -> draw()),
                both.subscribe(_ -> draw()));
    }

    ObservableList<TheoryModel> models() {
        return shownModels;
    }

    /// Of the model that is looked at.
    ObservableList<Placement> placements() {
        return shownPlacements;
    }

    ObjectProperty<@Nullable TheoryModel> model() {
        return model;
    }

    /// To look at the model at; null for just the categories that were placed.
    ObjectProperty<@Nullable Level> level() {
        return level;
    }

    /// Whether conclusions of the researcher are shown too.
    BooleanProperty inferred() {
        return inferred;
    }

    /// Whether names are shown in both languages.
    BooleanProperty both() {
        return both;
    }

    ObjectProperty<@Nullable Chosen> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<@Nullable View> view() {
        return view.getReadOnlyProperty();
    }

    /// Nothing is laid out while nobody looks.
    void looking(boolean now) {
        looking = now;
        if (looking && stale) {
            draw();
        }
    }

    private void follow(Snapshot now) {
        var current = model.get();
        models.setAll(now.all(TheoryModel.class).toList());
        var next = current == null ? Optional.<TheoryModel>empty() : now.find(current.id());
        model.set(next.or(() -> models.stream().findFirst()).orElse(null));
        list();
        draw();
    }

    private void switched(@Nullable TheoryModel before, @Nullable TheoryModel after) {
        if (before == null || after == null || !before.id().equals(after.id())) {
            chosen.set(null);
            level.set(null);
        }
        list();
        draw();
    }

    private void list() {
        var current = model.get();
        var next = current == null
                ? List.<Placement>of()
                : workbench.now().get().pointingAt(current.id(), Placement.class);
        if (!placements.equals(next)) {
            placements.setAll(next);
        }
    }

    private void draw() {
        stale = true;
        var current = model.get();
        if (current == null) {
            view.set(null);
        } else if (looking) {
            stale = false;
            int number = ++asked;
            var now = workbench.now().get();
            var captions = new Captions(now, current, workbench.messages().get(), both.get());
            var options = options();
            workbench.jobs().quietly(_ -> drawn(captions, options), drawn -> {
                if (number == asked && model.get() != null) {
                    show(drawn);
                }
            });
        }
    }

    private Options options() {
        var options = Options.AS_PLACED.at(level.get());
        return inferred.get() ? options : options.withoutInferred();
    }

    private static View drawn(Captions captions, Options options) {
        var graph = Derivation.of(captions.now(), captions.model(), options);
        return new View(captions.now(), captions.model(), options, graph, Figures.layOut(graph, captions));
    }

    private void show(View next) {
        view.set(next);
        var gone = switch (chosen.get()) {
            case Chosen.Box(var category) -> next.graph().node(category).isEmpty();
            case Chosen.Arrow(var key) -> next.graph().edge(key).isEmpty();
            case null -> false;
        };
        if (gone) {
            chosen.set(null);
        }
    }

    /// What lies behind what is selected: relations with the passages for and against them; all passages of a category.
    List<Line> behind(View of, Chosen what) {
        return switch (what) {
            case Chosen.Box(var category) -> behindBox(of, category);
            case Chosen.Arrow(var key) -> of.graph().edge(key).map(edge -> behindArrow(of, edge)).orElse(List.of());
        };
    }

    /// The relations that an arrow was lifted from.
    List<Id<Relation>> relationsOf(Chosen.Arrow arrow) {
        var shown = view.get();
        return shown == null
                ? List.of()
                : shown.graph().edge(arrow.key()).map(edge -> List.copyOf(edge.relations())).orElse(List.of());
    }

    private static List<Line> behindBox(View of, Id<Code> category) {
        var now = of.now();
        var lines = new LinkedHashSet<Line>();
        of.graph().inside().stream()
                .filter(inside -> inside.category().equals(category))
                .flatMap(inside -> inside.relations().stream())
                .forEach(relation -> lines.add(new Line.Of(now.get(relation), true)));
        Tree.below(now, now.get(category)).stream()
                .flatMap(code -> now.pointingAt(code.id(), Coding.class).stream())
                .sorted(Comparator.comparing(Coding::exemplar).reversed().thenComparing(Coding::place))
                .forEach(coding -> lines.add(new Line.Quote(coding.place(), false, "")));
        return List.copyOf(lines);
    }

    private static List<Line> behindArrow(View of, Graph.Edge edge) {
        var lines = new LinkedHashSet<Line>();
        for (var id : edge.relations()) {
            var relation = of.now().get(id);
            lines.add(new Line.Of(relation, false));
            of.now().pointingAt(id, Evidence.class).stream()
                    .sorted(Comparator.comparing(Evidence::stance).thenComparing(Evidence::place))
                    .forEach(evidence -> lines.add(new Line.Quote(
                            evidence.place(),
                            evidence.stance() == Evidence.Stance.CONTRADICTING,
                            evidence.note())));
        }
        return List.copyOf(lines);
    }

    /// The placement by which a box can be moved and given a role; nothing where it is only seen at this level.
    Optional<Placement> placementOf(Id<Code> category) {
        return placements.stream().filter(placement -> placement.category().equals(category)).findFirst();
    }

    void create(TheoryModel.Type type) {
        var id = Id.<TheoryModel>random();
        var key = "models.type." + type;
        var name = new Wording(Messages.in(Language.ZH).say(key), Messages.in(Language.EN).say(key));
        workbench.act((now, by) -> Models.create(now, by, id, type, name, usualLevel(now)))
                .thenRun(() -> workbench.onScreen(() -> workbench.now().get().find(id).ifPresent(model::set)));
    }

    /// Main categories make models, or categories where there are none yet.
    static Level usualLevel(Snapshot now) {
        return now.all(Code.class).anyMatch(code -> code.level() == Level.MAIN) ? Level.MAIN : Level.CATEGORY;
    }

    /// What an empty model would usually begin with.
    List<Id<Code>> usual() {
        var now = workbench.now().get();
        var level = usualLevel(now);
        return Tree.all(now).stream().filter(code -> code.level() == level).map(Code::id).toList();
    }

    void rename(TheoryModel of, String name) {
        var words = name.strip();
        var language = workbench.language();
        if (!words.isEmpty() && !words.equals(of.name().in(language))) {
            var next = of.name().with(language, words);
            workbench.act((now, by) -> Models.describe(now, by, of.id(), next, of.storyline(), of.core()));
        }
    }

    void delete(TheoryModel gone) {
        workbench.act((now, by) -> Models.delete(now, by, gone.id()));
    }

    void place(Collection<Id<Code>> categories) {
        var current = model.get();
        if (current != null && !categories.isEmpty()) {
            workbench.act((now, by) -> Models.place(now, by, current.id(), categories, null));
        }
    }

    void displace(Placement gone) {
        workbench.act((now, by) -> Models.displace(now, by, gone.id()));
    }

    void alter(Placement before, Placement after) {
        workbench.act((now, by) -> Models.role(
                now, by, before.id(), after.role(), after.timing(), after.mechanism(), after.actor()));
    }

    void key(Placement of, String key) {
        if (!of.key().equals(key.strip())) {
            workbench.act((now, by) -> Models.key(now, by, of.id(), key.strip()));
        }
    }

    void core(Id<Code> category, boolean core) {
        var current = model.get();
        if (current != null && core != category.equals(current.core())) {
            workbench.act((now, by) -> Models.core(now, by, current.id(), core ? category : null));
        }
    }

    void move(Id<Code> category, @Nullable Spot spot) {
        placementOf(category).ifPresent(placement -> {
            Map<Id<Placement>, @Nullable Spot> spots = new HashMap<>();
            spots.put(placement.id(), spot);
            workbench.act((now, by) -> Models.arrange(now, by, spots));
        });
    }

    /// Leaves every box to the layout again.
    void arrange() {
        Map<Id<Placement>, @Nullable Spot> spots = new HashMap<>();
        placements.stream().filter(placement -> placement.at() != null)
                .forEach(placement -> spots.put(placement.id(), null));
        if (!spots.isEmpty()) {
            workbench.act((now, by) -> Models.arrange(now, by, spots));
        }
    }

    /// Leaves out of the model what an arrow was lifted from.
    void exclude(Graph.Edge edge) {
        exclude(edge.relations(), true);
    }

    /// Takes all that was left out back in.
    void includeAll() {
        var current = model.get();
        if (current != null) {
            exclude(current.excluded(), false);
        }
    }

    /// In one step, however many they are.
    private void exclude(Collection<Id<Relation>> relations, boolean excluded) {
        var current = model.get();
        if (current == null || relations.isEmpty()) {
            return;
        }
        workbench.act((now, by) -> {
            var edits = new ArrayList<Edit>();
            var label = Label.of("change.model.exclude");
            var at = now;
            for (var relation : relations) {
                var change = Models.exclude(at, by, current.id(), relation, excluded);
                edits.addAll(change.edits());
                label = change.label();
                at = at.after(change);
            }
            return new Change(label, edits);
        });
    }

    /// Writes the figure that is shown as SVG or PNG, by what the file's name ends with.
    void export(Path file, Style style) {
        var shown = view.get();
        if (shown == null) {
            return;
        }
        workbench.jobs().start(Label.of("models.export.job", shown.model().name()), _ -> {
            write(shown.figure(), style, file);
            return file;
        }, written -> workbench.tell(Label.of("models.export.done", written.getFileName())));
    }

    private static void write(Figure figure, Style style, Path file) {
        try {
            FigureFiles.write(figure, style, file);
        } catch (IOException | UncheckedIOException e) {
            throw new Refused(Label.of("models.export.failed", file), e);
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
