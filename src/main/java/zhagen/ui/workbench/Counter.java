package zhagen.ui.workbench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Edit;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Memo;
import zhagen.model.Placement;
import zhagen.model.Relation;
import zhagen.model.Retrieval;
import zhagen.model.Rewrite;
import zhagen.model.Snapshot;
import zhagen.model.Strength;
import zhagen.model.TheoryModel;
import zhagen.model.Tree;
import zhagen.project.Applied;

/// Counts the strength of every code away from the screen, after each change: after a few codings only that of the codes above
/// them, after anything else of all. Screen thread.
final class Counter {

    private static final int FEW = 64;

    private final Jobs jobs;
    private final BiConsumer<Map<Id<Code>, Strength>, Set<Id<Code>>> onCounted;
    private Map<Id<Code>, Strength> all = Map.of();
    private Snapshot latest;
    private Set<Id<Code>> stale = new HashSet<>();
    private boolean everythingStale = true;
    private boolean counting;

    /// @param onCounted takes what is known of all codes, and which of them were counted last
    Counter(Jobs jobs, Snapshot now, BiConsumer<Map<Id<Code>, Strength>, Set<Id<Code>>> onCounted) {
        this.jobs = jobs;
        this.latest = now;
        this.onCounted = onCounted;
        count();
    }

    void follow(Applied applied) {
        latest = applied.now();
        var edits = applied.change().edits();
        if (edits.size() <= FEW && edits.stream().allMatch(Counter::concernsOneCode)) {
            edits.forEach(this::note);
        } else {
            everythingStale |= edits.stream().anyMatch(Counter::matters);
        }
        count();
    }

    private static boolean concernsOneCode(Edit edit) {
        return edit instanceof Edit.Of of && of.item() instanceof Coding;
    }

    private static boolean matters(Edit edit) {
        return switch (edit) {
            case Edit.Of of -> switch (of.item()) {
                case Memo _,Relation _,Evidence _,Placement _,TheoryModel _,Retrieval _ -> false;
                default -> true;
            };
            case Rewrite _ -> true;
        };
    }

    private void note(Edit edit) {
        if (edit instanceof Edit.Of(var before, var after)) {
            if (before instanceof Coding coding) {
                stale.add(coding.code());
            }
            if (after instanceof Coding coding) {
                stale.add(coding.code());
            }
        }
    }

    private void count() {
        if (counting || !everythingStale && stale.isEmpty()) {
            return;
        }
        counting = true;
        var snapshot = latest;
        var everything = everythingStale;
        var codes = stale;
        stale = new HashSet<>();
        everythingStale = false;
        var known = all;
        if (everything) {
            jobs.quietly(_ -> new Counting(snapshot).ofAll(), counted -> bring(counted, Map.of()));
        } else {
            jobs.soon(_ -> recounted(snapshot, codes), counted -> bring(counted, known));
        }
    }

    private void bring(Map<Id<Code>, Strength> counted, Map<Id<Code>, Strength> others) {
        counting = false;
        var next = new HashMap<>(others);
        next.putAll(counted);
        all = next;
        onCounted.accept(next, counted.keySet());
        count();
    }

    private static Map<Id<Code>, Strength> recounted(Snapshot now, Set<Id<Code>> codes) {
        var counting = new Counting(now);
        var counted = new HashMap<Id<Code>, Strength>();
        codes.forEach(id -> now.find(id).ifPresent(code -> Tree.path(now, code)
                .forEach(above -> counted.computeIfAbsent(above.id(), _ -> counting.of(above)))));
        return counted;
    }
}
