package zhagen.ui.claims;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.Candidate;
import zhagen.analysis.Candidates;
import zhagen.analysis.Proximity;
import zhagen.model.Dismissal;
import zhagen.model.Dismissals;
import zhagen.model.Edit;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Memo;
import zhagen.model.Rewrite;
import zhagen.project.Applied;
import zhagen.ui.workbench.Job;
import zhagen.ui.workbench.Workbench;

/// The relations that the coding suggests, at one level and by one rule, mined away from the screen and again after each change that
/// could matter. Screen thread.
public final class CandidatesModel implements AutoCloseable {

    private static final int MOST = 200;

    private final Workbench workbench;
    private final ObjectProperty<Level> level = new SimpleObjectProperty<>(Level.CATEGORY);
    private final ObjectProperty<Proximity> proximity = new SimpleObjectProperty<>(Proximity.OVERLAP);
    private final ReadOnlyObjectWrapper<@Nullable Candidates> found = new ReadOnlyObjectWrapper<>();
    private final Runnable ending;
    private final Subscription followed;
    private @Nullable Job mining;

    public CandidatesModel(Workbench workbench) {
        this.workbench = workbench;
        ending = workbench.listen(this::follow);
        followed = Subscription.combine(
                level.subscribe((_, _) -> mine()), proximity.subscribe((_, _) -> mine()));
        mine();
    }

    private void follow(Applied applied) {
        if (applied.change().edits().stream().anyMatch(CandidatesModel::matters)) {
            mine();
        }
    }

    private static boolean matters(Edit edit) {
        return switch (edit) {
            case Rewrite _ -> true;
            case Edit.Of of -> !(of.item() instanceof Memo || of.item() instanceof Evidence);
        };
    }

    private void mine() {
        var now = workbench.now().get();
        var wantedLevel = level.get();
        var rule = proximity.get();
        if (mining != null) {
            mining.cancel();
        }
        mining = workbench.jobs().soon(_ -> Candidates.of(now, wantedLevel, rule, MOST), candidates -> {
            if (!candidates.equals(found.get())) {
                found.set(candidates);
            }
        });
    }

    ObjectProperty<Level> level() {
        return level;
    }

    ObjectProperty<Proximity> proximity() {
        return proximity;
    }

    /// Null while they are mined for the first time.
    ReadOnlyObjectProperty<@Nullable Candidates> found() {
        return found.getReadOnlyProperty();
    }

    List<Candidate> shown() {
        var candidates = found.get();
        return candidates == null ? List.of() : candidates.shown();
    }

    /// What was dismissed, the latest first.
    List<Dismissal> dismissed() {
        return workbench.now().get().all(Dismissal.class).toList().reversed();
    }

    void dismiss(Candidate candidate, String reason) {
        workbench.act((now, by) -> Dismissals.dismiss(
                now, by, candidate.one().id(), candidate.other().id(), reason));
    }

    void takeBack(Id<Dismissal> dismissal) {
        workbench.act((now, by) -> Dismissals.takeBack(now, by, dismissal));
    }

    @Override
    public void close() {
        ending.run();
        followed.unsubscribe();
    }
}
