package zhagen.project;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import zhagen.model.AuditTrail;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.CodeHistory;
import zhagen.model.Coder;
import zhagen.model.HistoryEntry;
import zhagen.model.HistoryEntry.Step;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Milestone;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.model.Round;
import zhagen.model.Snapshot;
import zhagen.model.Studies;
import zhagen.model.Source;
import zhagen.model.Texts;
import zhagen.model.Unfinished;
import zhagen.model.Wording;
import zhagen.store.Backups;
import zhagen.store.Store;
import zhagen.store.Store.Act;

/// The open project. It changes on one writer thread; it may be looked at from any. Listeners hear of changes in their order, on
/// the thread of the notifier.
public final class Project implements AutoCloseable {

    /// @param notifier runs what tells listeners, in the order given
    public record Settings(Executor notifier, Clock clock) {}

    private record Hand(Id<Coder> coder, Id<Round> round) {}

    /// What the hand at work could take back or do again.
    private record Steps(Optional<HistoryEntry> done, Optional<HistoryEntry> undone) {}

    /// What a visit has done so far.
    private record Going(Visit visit, Act act) {}

    private final Settings settings;
    private final Store store;
    private final Upkeep upkeep;
    private final Past past;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("zhagen-writer").factory());
    private final List<Consumer<Applied>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Throwable>> failureListeners = new CopyOnWriteArrayList<>();
    private final Map<Id<Source>, Unfinished> unfinished = new ConcurrentHashMap<>();
    private volatile Snapshot now;
    private volatile Hand hand;
    private volatile Steps steps;
    private @Nullable Going going;

    private Project(Settings settings, Store store, Snapshot now, Hand hand) {
        this.settings = settings;
        this.store = store;
        this.now = now;
        this.hand = hand;
        this.past = new Past(store);
        this.steps = stepsOf(hand);
        store.unfinished().forEach(typed -> unfinished.put(typed.source(), typed));
        this.upkeep = new Upkeep(store, failure -> settings.notifier.execute(() -> tell(failureListeners, failure)));
    }

    /// Makes a project with its study, its first coder and round, and the relation types to begin with.
    ///
    /// @param coder whose name, initials and identity the first coder gets
    /// @throws Refused where something is there, or the folder cannot be written
    public static Project create(Path folder, Wording title, Coder coder, Settings settings) {
        var hand = new Hand(coder.id(), Id.random());
        var by = new By(hand.coder, hand.round, settings.clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var change = Studies.found(by, title, coder.name(), coder.initials(), DefaultRelationTypes.by(by));
        var now = Snapshot.empty().after(change);
        var first = new HistoryEntry(1, by.at(), by.coder(), by.round(), change.label(), Step.ACT, 0);
        return new Project(settings, Store.create(folder, first, change, now), now, hand);
    }

    /// Locks the project, checks it and loads it; a backup of it is made soon after, in the background.
    ///
    /// @throws Refused where there is no project, another program has it open, it is damaged or newer than this program
    public static Project open(Path folder, Settings settings) {
        var store = Store.open(folder);
        try {
            var now = store.load();
            var project = new Project(settings, store, now, handAfter(now, store.history(1).getFirst()));
            project.upkeep.begin();
            return project;
        } catch (RuntimeException e) {
            store.abandon();
            throw e;
        }
    }

    /// Whoever worked last goes on.
    private static Hand handAfter(Snapshot now, HistoryEntry latest) {
        return new Hand(
                now.has(latest.coder()) ? latest.coder() : now.all(Coder.class).findFirst().orElseThrow().id(),
                now.has(latest.round()) ? latest.round() : Round.latest(now).id());
    }

    public Snapshot now() {
        return now;
    }

    public Texts texts() {
        return store.texts();
    }

    public Path folder() {
        return store.folder();
    }

    /// The current coder and round, and the time.
    public By by() {
        var current = hand;
        return new By(current.coder, current.round, settings.clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    public void workAs(Id<Coder> coder, Id<Round> round) {
        hand = new Hand(now.get(coder).id(), now.get(round).id());
        steps = stepsOf(hand);
    }

    /// Makes the change that `action` builds from the state the project has when its turn comes. Where the change is empty, nothing
    /// happens, and what comes back has number 0.
    public CompletableFuture<Applied> apply(Function<Snapshot, Change> action) {
        return onWriter(() -> make(action.apply(now), Step.ACT, 0));
    }

    /// As [#apply(Function)]; but what is done during one visit, with nothing else between, is one step in the history and is
    /// taken back at once.
    public CompletableFuture<Applied> apply(Visit visit, Function<Snapshot, Change> action) {
        return onWriter(() -> {
            var change = action.apply(now);
            var step = going;
            if (step == null || step.visit != visit || change.isEmpty() || !isLatest(step.act.entry())) {
                return begin(visit, change);
            }
            var joined = step.act.change().then(change);
            return joined.isEmpty() ? begin(visit, change) : amend(step, joined, change);
        });
    }

    private boolean isLatest(HistoryEntry entry) {
        return entry.number() == store.last() && entry.coder().equals(hand.coder) && entry.round().equals(hand.round);
    }

    private Applied begin(Visit visit, Change change) {
        var applied = make(change, Step.ACT, 0);
        if (!change.isEmpty()) {
            going = new Going(visit, new Act(steps.done.orElseThrow(), change));
        }
        return applied;
    }

    private Applied amend(Going step, Change joined, Change change) {
        var before = now;
        var next = before.after(change);
        var made = step.act.entry();
        var entry = new HistoryEntry(
                made.number(), by().at(), made.coder(), made.round(), joined.label(), Step.ACT, 0);
        var act = new Act(entry, joined);
        store.amend(step.act, act, change, before, next);
        past.follow(change);
        now = next;
        steps = new Steps(Optional.of(entry), Optional.empty());
        going = new Going(step.visit, act);
        var applied = new Applied(change, next, entry.number(), 0);
        settings.notifier.execute(() -> tell(listeners, applied));
        return applied;
    }

    /// Takes back what the current coder did last.
    public CompletableFuture<Applied> undo() {
        return onWriter(() -> {
            var entry = store.lastDone(hand.coder)
                    .orElseThrow(() -> Refused.because(store.base() > 1 ? "undo.purged" : "undo.nothing"));
            return reverse(entry, Step.UNDO);
        });
    }

    /// Does again what the current coder took back last.
    public CompletableFuture<Applied> redo() {
        return onWriter(() -> {
            var entry = store.lastUndone(hand.coder).orElseThrow(() -> Refused.because("redo.nothing"));
            return reverse(entry, Step.REDO);
        });
    }

    private Applied reverse(HistoryEntry entry, Step step) {
        try {
            return make(store.change(entry).inverse(), step, entry.number());
        } catch (Refused e) {
            throw e.label().key().startsWith("change.")
                    ? new Refused(Label.of(step == Step.UNDO ? "undo.stale" : "redo.stale"), e)
                    : e;
        }
    }

    private Applied make(Change change, Step step, long reverses) {
        if (change.isEmpty()) {
            return new Applied(change, now, 0, 0);
        }
        var before = now;
        var next = before.after(change); // refuses a change that no longer fits, before anything is written
        var by = by();
        var entry = new HistoryEntry(store.last() + 1, by.at(), by.coder(), by.round(), change.label(), step, reverses);
        store.commit(entry, change, before, next);
        past.follow(change);
        now = next;
        steps = step == Step.ACT ? new Steps(Optional.of(entry), Optional.empty()) : stepsOf(hand);
        var applied = new Applied(change, next, entry.number(), reverses);
        settings.notifier.execute(() -> tell(listeners, applied));
        return applied;
    }

    private Steps stepsOf(Hand hand) {
        return new Steps(store.lastDone(hand.coder), store.lastUndone(hand.coder));
    }

    /// What undo would take back.
    public Optional<Label> undoable() {
        return steps.done.map(HistoryEntry::label);
    }

    public Optional<Label> redoable() {
        return steps.undone.map(HistoryEntry::label);
    }

    /// @return run this to hear no more
    public Runnable listen(Consumer<Applied> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Every change that failed is told here too, so that none goes unnoticed.
    ///
    /// @return run this to hear no more
    public Runnable onFailure(Consumer<Throwable> listener) {
        failureListeners.add(listener);
        return () -> failureListeners.remove(listener);
    }

    /// The newest rows of the history, the newest first.
    public List<HistoryEntry> history(int newest) {
        return store.history(newest);
    }

    /// What was decided about codes, the newest first, without the reasons.
    public List<AuditTrail.Row> decisions() {
        return AuditTrail.of(store.labelled(AuditTrail.LABELS));
    }

    /// The same rows with the reasons, and with the codes that remain of those that they are about.
    public List<AuditTrail.Row> explained(List<AuditTrail.Row> rows) {
        return AuditTrail.told(rows, now, store::change);
    }

    /// How a code came to be what it is, the newest first. Takes its time on the thread of the caller.
    public List<CodeHistory.Row> history(Code code) {
        return CodeHistory.of(now, code, store.about(code.id()));
    }

    /// The number of the row that the history is told from: of what was done before it only the labels are kept.
    public long base() {
        return store.base();
    }

    /// The project as it was when a milestone was set. The first time it takes its time, and changes wait meanwhile. Of a failure
    /// only who asked is told.
    ///
    /// @throws Refused where words were removed for good since, so that nobody can go back
    public CompletableFuture<Snapshot> past(Id<Milestone> milestone) {
        return onWriter(() -> past.at(milestone, now), _ -> {});
    }

    /// The states in which milestones were set, in their order, as far as one can go back. As [#past].
    public CompletableFuture<Map<Id<Milestone>, Snapshot>> milestones() {
        return onWriter(() -> past.all(now), _ -> {});
    }

    private <T> CompletableFuture<T> onWriter(Callable<T> work) {
        return onWriter(work, failure -> settings.notifier.execute(() -> tell(failureListeners, failure)));
    }

    private <T> CompletableFuture<T> onWriter(Callable<T> work, Consumer<Throwable> onFailure) {
        var result = new CompletableFuture<T>();
        try {
            writer.execute(() -> {
                try {
                    result.complete(work.call());
                } catch (Throwable e) { // whatever it is, it is told
                    result.completeExceptionally(e);
                    onFailure.accept(e);
                }
            });
        } catch (RejectedExecutionException e) {
            var closed = new Refused(Label.of("project.closed"), e);
            result.completeExceptionally(closed);
            onFailure.accept(closed);
        }
        return result;
    }

    private <E> void tell(List<Consumer<E>> all, E event) {
        for (var listener : all) {
            try {
                listener.accept(event);
            } catch (RuntimeException e) { // one listener's defect keeps nobody else from hearing
                var thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }
    }

    /// A verified backup of the project as it is now; nothing where the newest one is of the same state. Takes its time on the
    /// thread of the caller.
    public Optional<Backups.Backup> backUp() {
        return store.backUp();
    }

    /// Checks everything there is to check, on the thread of the caller. Nothing is found in a sound project.
    public List<Label> check(Progress progress) {
        return store.check(progress);
    }

    /// Keeps what is being typed into a text, which is no change of the project yet, over the end of the program.
    public CompletableFuture<Void> keep(Unfinished typed) {
        return onWriter(() -> {
            store.keep(typed);
            unfinished.put(typed.source(), typed);
            return null;
        });
    }

    /// What was typed into a text has become a change, or is given up.
    public CompletableFuture<Void> forget(Id<Source> source) {
        return onWriter(() -> {
            if (unfinished.remove(source) != null) {
                store.forget(source);
            }
            return null;
        });
    }

    /// What was typed into the text of a source and has not become a change yet.
    public Optional<Unfinished> unfinished(Id<Source> source) {
        return Optional.ofNullable(unfinished.get(source));
    }

    /// The sources into whose texts something was typed that has not become a change yet.
    public Set<Id<Source>> unfinished() {
        return Set.copyOf(unfinished.keySet());
    }

    /// Waits for the changes that are under way; a backup that is being made is given up.
    @Override
    public void close() {
        if (!writer.isShutdown()) {
            CompletableFuture.runAsync(() -> {}, writer).join();
            writer.shutdown();
            upkeep.close();
            store.close();
        }
    }
}
