package zhagen.ui.duplicates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.Duplicates;
import zhagen.analysis.Finding;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Memo;
import zhagen.model.Merging;
import zhagen.model.Reason;
import zhagen.model.Refused;
import zhagen.naming.NearNames;
import zhagen.naming.Pinyin;
import zhagen.project.Applied;
import zhagen.ui.workbench.Workbench;

/// The pairs that are shown, the one that is looked at, and what is done with it. Pairs are looked for away from the screen,
/// again after each change that could matter. Screen thread.
final class DuplicatesModel implements AutoCloseable {

    private final Workbench workbench;
    private final ReadOnlyObjectWrapper<@Nullable List<Finding>> all = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Finding>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Finding> chosen = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty index = new SimpleIntegerProperty(0);
    private final BooleanProperty decided = new SimpleBooleanProperty();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final Runnable ending;
    private @Nullable NearNames names;
    private int asked;

    DuplicatesModel(Workbench workbench) {
        this.workbench = workbench;
        ending = workbench.listen(this::follow);
        decided.subscribe(_ -> {
            index.set(0);
            sift();
        });
        index.subscribe(_ -> choose());
        find();
    }

    private void follow(Applied applied) {
        if (Stream.of(Code.class, Coding.class, Memo.class)
                .anyMatch(kind -> applied.change().edits(kind).findAny().isPresent())) {
            find();
        }
    }

    private record Found(NearNames names, List<Finding> findings) {}

    private void find() {
        var now = workbench.now().get();
        var known = names;
        int asking = ++asked;
        workbench.jobs().quietly(_ -> {
            var current = known == null ? NearNames.of(now, Pinyin.get()) : known.of(now);
            return new Found(current, Duplicates.find(now, current));
        }, found -> {
            if (asking == asked) {
                names = found.names();
                all.set(found.findings());
                sift();
            }
        });
    }

    private void sift() {
        var findings = all.get();
        if (findings != null) {
            shown.set(findings.stream().filter(finding -> finding.settled() == decided.get()).toList());
            choose();
        }
    }

    private void choose() {
        var now = shown.get();
        var before = chosen.get();
        var next = now.isEmpty() ? null : now.get(Math.clamp(index.get(), 0, now.size() - 1));
        if (!Objects.equals(before, next)) {
            chosen.set(next);
            if (next == null || before == null || !before.one().id().equals(next.one().id())
                    || !before.other().id().equals(next.other().id())) {
                reason.set("");
                name.set(next == null ? "" : next.one().name().in(workbench.language()));
            }
        }
    }

    /// All pairs; null while they are looked for the first time.
    ReadOnlyObjectProperty<@Nullable List<Finding>> all() {
        return all.getReadOnlyProperty();
    }

    /// Those that are open, or those that are decided.
    ReadOnlyObjectProperty<List<Finding>> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Finding> chosen() {
        return chosen.getReadOnlyProperty();
    }

    IntegerProperty index() {
        return index;
    }

    /// Whether the decided pairs are shown.
    BooleanProperty decided() {
        return decided;
    }

    /// What the code will be called that stays.
    StringProperty name() {
        return name;
    }

    StringProperty reason() {
        return reason;
    }

    /// Proposes the next of all that either is called.
    void nextName() {
        var pair = chosen.get();
        if (pair != null) {
            var called = new LinkedHashSet<String>();
            for (var code : List.of(pair.one(), pair.other())) {
                called.add(code.name().in(workbench.language()));
            }
            called.addAll(NearNames.namesOf(pair.one()));
            called.addAll(NearNames.namesOf(pair.other()));
            var choices = new ArrayList<>(called);
            name.set(choices.get((choices.indexOf(name.get()) + 1) % choices.size()));
        }
    }

    /// Merges the other code of the pair into the one, or the one into the other.
    void merge(boolean intoOne) {
        var pair = chosen.get();
        if (pair == null) {
            return;
        }
        var into = intoOne ? pair.one() : pair.other();
        var from = intoOne ? pair.other() : pair.one();
        var called = name.get().strip();
        var language = workbench.language();
        var why = new Reason(
                workbench.messages().get().say(
                        "duplicates.memo.merge", from.name().in(language), into.name().in(language)),
                reason.get());
        var chosenName = from.name().says(called) && !into.name().says(called)
                ? Merging.name(from, into)
                : Merging.name(into, from);
        var newName = called.isEmpty() || chosenName.says(called) ? chosenName : chosenName.with(language, called);
        workbench.act((now, by) -> Merging.merge(now, by, from.id(), into.id(), newName, why))
                .thenAccept(_ -> workbench.onScreen(() -> workbench.code().set(into.id())));
    }

    /// Keeps both codes of the pair, for the reason that is written.
    ///
    /// @return whether there was a reason
    boolean keep() {
        var pair = chosen.get();
        if (pair == null) {
            return true;
        }
        var language = workbench.language();
        var title = workbench.messages().get().say(
                "duplicates.memo.keep", pair.one().name().in(language), pair.other().name().in(language));
        if (reason.get().isBlank()) {
            workbench.fail(
                    Refused.because("code.keepWithoutReason", pair.one().name(), pair.other().name()));
            return false;
        }
        var why = new Reason(title, reason.get());
        workbench.act((now, by) -> Merging.keepBoth(now, by, pair.one().id(), pair.other().id(), why));
        return true;
    }

    @Override
    public void close() {
        ending.run();
    }
}
