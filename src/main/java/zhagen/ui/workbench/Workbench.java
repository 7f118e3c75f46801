package zhagen.ui.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhagen.messages.Messages;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Label;
import zhagen.model.Language;
import zhagen.model.Memo;
import zhagen.model.Place;
import zhagen.model.Refused;
import zhagen.model.Property;
import zhagen.model.Relation;
import zhagen.model.Round;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.project.Applied;
import zhagen.project.Project;
import zhagen.project.Visit;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Keymap;
import zhagen.ui.look.Palette;

/// One open project as the screens share it: the project, the language and the colours, the way from one screen to
/// another, long work, and what is told to the user. Each screen is handed a workbench of its own: all is shared but what it sees
/// of the project, which stands still while the screen is hidden. Screen thread.
public final class Workbench implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Workbench.class.getName());

    private final Project project;
    private final Preferences preferences;
    private final List<Stage> stages;
    private final Map<Stage, Part> parts;
    private final ObjectProperty<Stage> stage;
    /// That of the preferences; whoever follows this one is forgotten with the project.
    private final ObjectProperty<Palette> palette;
    private final ReadOnlyObjectWrapper<Messages> messages;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice;
    private final Say say;
    private final Overlay overlay;
    private final ReadOnlyObjectWrapper<By> hand;
    private final ReadOnlyIntegerWrapper unsaved;
    private final Eyes eyes;
    private final Counter counter;
    private final Executor screen;
    private final Jobs jobs;
    private final List<Runnable> endings;
    /// That of the window, which is the first, and that of each screen.
    private final List<Sight> sights;
    private final Sight sight;
    private final Quotes quotes;

    private record Part(Screen screen, Sight sight) {}

    /// @param stages in the order of the rail
    /// @param screen runs what touches nodes or properties
    public Workbench(Project project, Preferences preferences, List<Stage> stages, Executor screen) {
        this.project = project;
        this.preferences = preferences;
        this.stages = List.copyOf(stages);
        this.screen = screen;
        parts = new HashMap<>();
        stage = new SimpleObjectProperty<>();
        palette = new SimpleObjectProperty<>();
        messages = new ReadOnlyObjectWrapper<>();
        notice = new ReadOnlyObjectWrapper<>();
        say = new Say(messages);
        overlay = new Overlay();
        hand = new ReadOnlyObjectWrapper<>(project.by());
        unsaved = new ReadOnlyIntegerWrapper();
        endings = new ArrayList<>();
        jobs = new Jobs(screen, this::fail, () -> tell(Label.of("workbench.stopped")));
        eyes = new Eyes(project, preferences, this::spread);
        sight = new Sight(eyes.now());
        sights = new ArrayList<>(List.of(sight));
        quotes = new Quotes(this);
        messages.bind(preferences.language().map(Messages::in));
        palette.bindBidirectional(preferences.palette());
        stage.set(begin());
        counter = new Counter(jobs, eyes.now(), (all, renewed) -> sights.forEach(each -> each.count(all, renewed)));
        endings.add(project.listen(eyes::follow));
        endings.add(project.onFailure(this::fail));
        endings.add(stage.subscribe(this::turn)::unsubscribe);
    }

    private void spread(Applied applied) {
        counter.follow(applied);
        sights.forEach(each -> each.follow(applied));
    }

    /// As it is handed to one screen.
    private Workbench(Workbench whole, Sight sight) {
        this.project = whole.project;
        this.preferences = whole.preferences;
        this.stages = whole.stages;
        this.screen = whole.screen;
        this.parts = whole.parts;
        this.stage = whole.stage;
        this.palette = whole.palette;
        this.messages = whole.messages;
        this.notice = whole.notice;
        this.say = whole.say;
        this.overlay = whole.overlay;
        this.hand = whole.hand;
        this.unsaved = whole.unsaved;
        this.endings = whole.endings;
        this.jobs = whole.jobs;
        this.eyes = whole.eyes;
        this.counter = whole.counter;
        this.sights = whole.sights;
        this.sight = sight;
        this.quotes = new Quotes(this, whole.quotes);
    }

    /// What is shown next knows everything before it is seen.
    private void turn(Stage before, Stage after) {
        var left = parts.get(before);
        var next = parts.get(after);
        if (left != null) {
            left.sight().hide();
        }
        if (next != null) {
            next.sight().show();
        }
    }

    /// Where there is something to code, work goes on with coding; a project without sources begins with the first stage.
    private Stage begin() {
        return stages.stream()
                .filter(offered -> offered.homeOf().contains(Coding.class) && project.now().count(Source.class) > 0)
                .findFirst()
                .orElseGet(stages::getFirst);
    }

    public Project project() {
        return project;
    }

    /// The project as it is; it changes with every change that was kept. What a hidden screen sees of it, and of the next, stands
    /// still until it is shown again: then it hears of all that happened as one change.
    public ReadOnlyObjectProperty<Snapshot> now() {
        return sight.now();
    }

    /// Whether the screen that this was handed to is shown; for those who follow other things than the project.
    public ReadOnlyBooleanProperty shown() {
        return sight.shown();
    }

    public ReadOnlyObjectProperty<Messages> messages() {
        return messages.getReadOnlyProperty();
    }

    public Language language() {
        return messages.get().language();
    }

    public ObjectProperty<Palette> palette() {
        return palette;
    }

    public Preferences preferences() {
        return preferences;
    }

    /// The keys that give each command.
    public Keymap keymap() {
        return preferences.keymap();
    }

    /// All that can be done by key, on whichever screen.
    public List<Command> commands() {
        var everywhere = Stream.concat(Shell.COMMANDS.list().stream(), TextSize.COMMANDS.list().stream());
        return Stream.concat(
                everywhere, stages.stream().flatMap(offered -> offered.commands().stream()))
                .distinct()
                .toList();
    }

    /// Binds texts to the messages.
    public Say say() {
        return say;
    }

    public Jobs jobs() {
        return jobs;
    }

    /// How much speaks for each code.
    public Counts counts() {
        return sight.counts();
    }

    /// The words at places.
    public Quotes quotes() {
        return quotes;
    }

    /// What floats above the screens.
    public Overlay overlay() {
        return overlay;
    }

    /// The code that is looked at, on whichever screen.
    public ObjectProperty<@Nullable Id<Code>> code() {
        return sight.code();
    }

    /// Does what `action` says, as this coder, now. A failure is told by the workbench.
    public CompletableFuture<Applied> act(BiFunction<Snapshot, By, Change> action) {
        return kept(project.apply(snapshot -> action.apply(snapshot, project.by())));
    }

    /// As [#act(BiFunction)]; what is done during one visit is one step to undo.
    public CompletableFuture<Applied> act(Visit visit, BiFunction<Snapshot, By, Change> action) {
        return kept(project.apply(visit, snapshot -> action.apply(snapshot, project.by())));
    }

    public CompletableFuture<Applied> undo() {
        return kept(project.undo());
    }

    public CompletableFuture<Applied> redo() {
        return kept(project.redo());
    }

    /// Who works, in which round.
    public ReadOnlyObjectProperty<By> hand() {
        return hand.getReadOnlyProperty();
    }

    public void workAs(Id<Coder> coder, Id<Round> round) {
        project.workAs(coder, round);
        eyes.renew();
        hand.set(project.by());
    }

    /// Whose work is seen.
    public Eyes eyes() {
        return eyes;
    }

    /// How many changes are on their way to the disk.
    public ReadOnlyIntegerProperty unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    private CompletableFuture<Applied> kept(CompletableFuture<Applied> coming) {
        unsaved.set(unsaved.get() + 1);
        return coming.whenCompleteAsync((_, _) -> unsaved.set(unsaved.get() - 1), screen);
    }

    /// Each change that was kept, after [#now()] has become what it led to.
    ///
    /// @return run this to be told no more
    public Runnable listen(Consumer<Applied> listener) {
        return sight.listen(listener);
    }

    /// Runs on the screen thread what touches nodes or properties.
    public void onScreen(Runnable task) {
        screen.execute(() -> sight.whileShown(task));
    }

    public List<Stage> stages() {
        return stages;
    }

    /// The stage that is shown.
    public ObjectProperty<Stage> stage() {
        return stage;
    }

    /// The screen of a stage, built at the first question.
    public Screen screen(Stage of) {
        var known = parts.get(of);
        if (known != null) {
            return known.screen();
        }
        var seen = new Sight(sights.getFirst());
        var built = of.build().apply(new Workbench(this, seen));
        sights.add(seen);
        parts.put(of, new Part(built, seen));
        if (of != stage.get()) {
            seen.hide();
        }
        return built;
    }

    public void openPassage(Place place) {
        openPassage(place, List.of());
    }

    /// @param hits what to mark as found
    public void openPassage(Place place, List<Span> hits) {
        if (now().get().has(place.source())) {
            home(Coding.class, screen -> screen.open(place, hits));
        }
    }

    public void openSource(Id<Source> source) {
        open(source);
    }

    public void openCode(Id<Code> wanted) {
        code().set(wanted);
        open(wanted);
    }

    public void openMemo(Id<Memo> memo) {
        open(memo);
    }

    public void openRelation(Id<Relation> relation) {
        open(relation);
    }

    /// Shows an item on the screen that is its home, a property on that of its code; what is gone, or has no home, is passed over.
    public void open(Id<? extends Item> id) {
        now().get().find(id).ifPresent(item -> {
            if (item instanceof Property property) {
                openCode(property.code());
            } else {
                home(item.getClass(), screen -> screen.open(item));
            }
        });
    }

    private void home(Class<? extends Item> kind, Consumer<Screen> action) {
        stages.stream().filter(offered -> offered.homeOf().contains(kind)).findFirst().ifPresent(home -> {
            stage.set(home);
            action.accept(screen(home));
        });
    }

    /// What was told last; null once it has been read.
    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    public void tell(Label label) {
        notice.set(new Notice(label, false));
    }

    /// Tells what could not be done. Whatever is no [Refused] is a defect, and is logged as one.
    public void fail(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof Refused refused) {
            notice.set(new Notice(refused.label(), true));
        } else {
            LOG.log(System.Logger.Level.ERROR, "unexpected", cause);
            notice.set(new Notice(Label.of("workbench.failed", cause.toString()), true));
        }
    }

    void read() {
        notice.set(null);
    }

    /// Lets go of the screens; the project itself stays open.
    @Override
    public void close() {
        endings.forEach(Runnable::run);
        jobs.cancelAll();
        parts.values().forEach(part -> part.screen().close());
        parts.clear();
        messages.unbind();
        palette.unbindBidirectional(preferences.palette());
    }
}
