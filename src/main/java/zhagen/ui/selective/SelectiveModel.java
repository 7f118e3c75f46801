package zhagen.ui.selective;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.messages.Messages;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Grounds;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Memo;
import zhagen.model.Models;
import zhagen.model.Promotion;
import zhagen.model.Reason;
import zhagen.model.Relation;
import zhagen.model.Snapshot;
import zhagen.model.Stories;
import zhagen.model.Storyline.Sentence;
import zhagen.model.Strength;
import zhagen.model.Structures;
import zhagen.model.Texts;
import zhagen.model.TheoryModel;
import zhagen.model.TypicalStructure;
import zhagen.model.Wording;
import zhagen.theory.CoreCandidate;
import zhagen.theory.Mains;
import zhagen.theory.Telling;
import zhagen.ui.workbench.Workbench;

/// The model whose core is chosen and whose story is written, and all that is known of it. What is known is worked out away from the
/// screen. Screen thread.
final class SelectiveModel implements AutoCloseable {

    /// All of one moment.
    record View(
            Snapshot now,
            TheoryModel model,
            List<CoreCandidate> candidates,
            Telling telling,
            List<Grounds.Shaken> shaken,
            List<TypicalStructure> structures,
            Optional<Memo> reason) {

        static View of(Snapshot now, TheoryModel model, Texts texts, Map<Id<Code>, Strength> counted) {
            return new View(
                    now,
                    model,
                    CoreCandidate.of(now, model, counted),
                    Telling.of(now, model),
                    new Grounds(now, texts).shaken(model),
                    Structures.of(now, model.id()),
                    Stories.reason(now, model));
        }
    }

    private final Workbench workbench;
    private final ReadOnlyObjectWrapper<List<TheoryModel>> models = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Id<TheoryModel>> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable View> view = new ReadOnlyObjectWrapper<>();
    private final Subscription followed;
    private int asked;

    SelectiveModel(Workbench workbench) {
        this.workbench = workbench;
        followed = Subscription.combine(
                workbench.now().subscribe(this::follow),
                workbench.counts().all().subscribe((_, _) -> look()),
                chosen.subscribe(_ -> look()));
    }

    ReadOnlyObjectProperty<List<TheoryModel>> models() {
        return models.getReadOnlyProperty();
    }

    /// The model that is worked on; null where there is none.
    ObjectProperty<@Nullable Id<TheoryModel>> chosen() {
        return chosen;
    }

    /// What is known of it; null where there is none, or nothing is known yet.
    ReadOnlyObjectProperty<@Nullable View> view() {
        return view.getReadOnlyProperty();
    }

    Optional<TheoryModel> model() {
        return Optional.ofNullable(chosen.get()).flatMap(id -> workbench.now().get().find(id));
    }

    private void follow(Snapshot now) {
        models.set(now.all(TheoryModel.class).toList());
        var current = chosen.get();
        if (current == null || !now.has(current)) {
            chosen.set(models.get().isEmpty() ? null : models.get().getFirst().id());
        }
        look();
    }

    private void look() {
        int number = ++asked;
        var model = model();
        if (model.isEmpty()) {
            view.set(null);
            return;
        }
        var now = workbench.now().get();
        var texts = workbench.project().texts();
        var counted = workbench.counts().all().get();
        workbench.jobs().quietly(_ -> View.of(now, model.get(), texts, counted), known -> {
            if (number == asked) {
                view.set(known);
            }
        });
    }

    void create(TheoryModel.Type type) {
        var id = Id.<TheoryModel>random();
        var key = "models.type." + type;
        var name = new Wording(Messages.in(Language.ZH).say(key), Messages.in(Language.EN).say(key));
        act((now, by) -> Models.create(
                now, by, id, type, name, Mains.all(now).isEmpty() ? Level.CATEGORY : Level.MAIN), () -> chosen.set(id));
    }

    void choose(Id<Code> core, String why) {
        var language = workbench.language();
        act((now, by, model) -> {
            var title = Messages.in(language).say("selective.reason.title", now.get(core).name().in(language));
            return Stories.choose(now, by, model, core, new Reason(title, why));
        });
    }

    void promote(Id<Code> core) {
        act((now, by) -> Promotion.to(now, by, core, Level.CORE, List.of()), () -> {});
    }

    void seen(Sentence sentence) {
        act((now, by, model) -> Stories.seen(now, by, workbench.project().texts(), model, sentence));
    }

    void make(List<Id<Relation>> relations) {
        act((now, by, model) -> Structures.make(now, by, Id.random(), model, relations));
    }

    void move(TypicalStructure structure, int index) {
        act((now, by) -> Structures.move(now, by, structure.id(), index), () -> {});
    }

    void delete(TypicalStructure structure) {
        act((now, by) -> Structures.delete(now, by, structure.id()), () -> {});
    }

    /// What is done to the model that is worked on.
    @FunctionalInterface
    private interface Deed {
        Change on(Snapshot now, By by, Id<TheoryModel> model);
    }

    private void act(Deed deed) {
        var id = chosen.get();
        if (id != null) {
            act((now, by) -> deed.on(now, by, id), () -> {});
        }
    }

    private void act(BiFunction<Snapshot, By, Change> action, Runnable then) {
        workbench.act(action).thenRun(() -> workbench.onScreen(then));
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
