package zhagen.ui.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Snapshot;
import zhagen.naming.Pinyin;
import zhagen.project.Applied;
import zhagen.ui.workbench.Workbench;

/// Keeps a [CodeFinder] and the time of each code's last use up to date with the project. The first time it is prepared away
/// from the screen; a question asked before that waits for no sound, and finds nothing. Screen thread.
public final class CodeLookup implements AutoCloseable {

    private record Prepared(CodeFinder finder, Map<Id<Code>, Long> used) {}

    private final Workbench workbench;
    private final Runnable ending;
    private @Nullable CodeFinder finder;
    private Map<Id<Code>, Long> used = new HashMap<>();
    private boolean stale;

    public CodeLookup(Workbench workbench) {
        this.workbench = workbench;
        this.ending = workbench.listen(this::follow);
        var now = workbench.now().get();
        workbench.jobs().quietly(
                _ -> new Prepared(CodeFinder.with(Pinyin.get()).of(now), lastUses(now)), prepared -> {
                    finder = prepared.finder();
                    prepared.used().forEach((code, at) -> used.merge(code, at, Math::max));
                    stale = workbench.now().get() != now;
                });
    }

    private static Map<Id<Code>, Long> lastUses(Snapshot now) {
        var used = new HashMap<Id<Code>, Long>();
        now.all(Coding.class)
                .forEach(coding -> used.merge(coding.code(), coding.origin().made().toEpochMilli(), Math::max));
        return used;
    }

    private void follow(Applied applied) {
        stale |= applied.change().edits(Code.class).findAny().isPresent();
        for (var edit : applied.change().edits()) {
            if (edit instanceof Edit.Of(_, Coding coding)) {
                used.merge(coding.code(), coding.origin().modified().toEpochMilli(), Math::max);
            }
        }
    }

    /// The best matches first.
    public List<CodeFinder.Match> find(String typed, int limit) {
        var ready = finder;
        if (ready == null) {
            return List.of();
        }
        if (stale) {
            ready = ready.of(workbench.now().get());
            finder = ready;
            stale = false;
        }
        return ready.find(typed, this::used, workbench.language(), limit);
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
