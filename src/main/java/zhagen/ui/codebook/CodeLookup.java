package zhagen.ui.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.naming.NearNames;
import zhagen.naming.Pinyin;
import zhagen.project.Applied;
import zhagen.ui.workbench.Workbench;

/// Keeps a [CodeFinder], the [NearNames] and the time of each code's last use up to date with the project. The first time they are
/// prepared away from the screen; a question asked before that waits for no sound, and finds nothing. Screen thread.
public final class CodeLookup implements AutoCloseable {

    private record Prepared(CodeFinder finder, NearNames near, Map<Id<Code>, Long> used) {

        static Prepared of(Snapshot now) {
            return new Prepared(
                    CodeFinder.with(Pinyin.get()).of(now), NearNames.of(now, Pinyin.get()), lastUses(now));
        }
    }

    private final Workbench workbench;
    private final Runnable ending;
    private @Nullable CodeFinder finder;
    private @Nullable NearNames near;
    private Map<Id<Code>, Long> used = new HashMap<>();
    private BiFunction<Snapshot, Place, Map<Id<Code>, Double>> elsewhere = (_, _) -> Map.of();
    private boolean finderStale;
    private boolean nearStale;

    public CodeLookup(Workbench workbench) {
        this.workbench = workbench;
        this.ending = workbench.listen(this::follow);
        var now = workbench.now().get();
        workbench.jobs().soon(_ -> Prepared.of(now), prepared -> {
            finder = prepared.finder();
            near = prepared.near();
            prepared.used().forEach((code, at) -> used.merge(code, at, Math::max));
            finderStale = workbench.now().get() != now;
            nearStale = finderStale;
        });
    }

    /// Lets passages of all sources count where it is asked what a passage reads like, and not only those of its own.
    ///
    /// @param codes 0 to 1 for the codes of passages like the one at a place; on any thread
    public void learnFrom(BiFunction<Snapshot, Place, Map<Id<Code>, Double>> codes) {
        elsewhere = codes;
    }

    /// The codes of passages like the one at a place, as work of its own away from the screen.
    Supplier<Map<Id<Code>, Double>> alike(Snapshot now, Place place, String text) {
        var others = elsewhere;
        return () -> {
            var alike = new HashMap<>(Alike.to(now, place, text));
            others.apply(now, place).forEach((code, share) -> alike.merge(code, share, Math::max));
            return alike;
        };
    }

    private static Map<Id<Code>, Long> lastUses(Snapshot now) {
        var used = new HashMap<Id<Code>, Long>();
        now.all(Coding.class)
                .forEach(coding -> used.merge(coding.code(), coding.origin().made().toEpochMilli(), Math::max));
        return used;
    }

    private void follow(Applied applied) {
        if (applied.change().edits(Code.class).findAny().isPresent()) {
            finderStale = true;
            nearStale = true;
        }
        for (var edit : applied.change().edits()) {
            if (edit instanceof Edit.Of(_, Coding coding)) {
                used.merge(coding.code(), coding.origin().modified().toEpochMilli(), Math::max);
            }
        }
    }

    /// The best matches first; among equals those used last.
    public List<CodeFinder.Match> find(String typed, int limit) {
        return find(typed, this::used, limit);
    }

    /// The best matches first.
    ///
    /// @param likely decides among equals
    List<CodeFinder.Match> find(String typed, ToDoubleFunction<Id<Code>> likely, int limit) {
        var ready = current();
        return ready == null ? List.of() : ready.find(typed, likely, workbench.language(), limit);
    }

    /// All codes that answer to what is typed, in no order.
    List<Code> all(String typed) {
        var ready = current();
        return ready == null ? List.of() : ready.all(typed);
    }

    private @Nullable CodeFinder current() {
        var ready = finder;
        if (ready != null && finderStale) {
            ready = ready.of(workbench.now().get());
            finder = ready;
            finderStale = false;
        }
        return ready;
    }

    /// The codes that have nearly this name.
    List<NearNames.Near> near(String name) {
        var ready = near;
        if (ready == null) {
            return List.of();
        }
        if (nearStale) {
            ready = ready.of(workbench.now().get());
            near = ready;
            nearStale = false;
        }
        return ready.to(name);
    }

    /// When each code was used last, in milliseconds.
    Map<Id<Code>, Long> used() {
        return used;
    }

    /// When the code was used last, as milliseconds; 0 where it never was.
    long used(Id<Code> code) {
        return used.getOrDefault(code, 0L);
    }

    /// Puts the code before all others, whatever was done with it.
    public void use(Id<Code> code) {
        used.put(code, System.currentTimeMillis());
    }

    @Override
    public void close() {
        ending.run();
    }
}
