package zhagen.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Splitting;
import zhagen.model.Wording;
import zhagen.project.Visit;
import zhagen.ui.workbench.Workbench;

/// A walk through the codings of a code, to deal them out to parts of it. What is dealt is kept at once, and the whole walk is one
/// step to undo: nothing is lost by leaving early. Screen thread.
final class SplitModel implements AutoCloseable {

    private final Workbench workbench;
    private final Id<Code> whole;
    private final List<Id<Coding>> codings;
    private final List<Id<Code>> parts = new ArrayList<>();
    private final Visit visit = new Visit();
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();
    /// Counts up whenever something to be seen has changed.
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final Runnable ending;

    SplitModel(Workbench workbench, Id<Code> whole) {
        this.workbench = workbench;
        this.whole = whole;
        this.codings = Splitting.codings(workbench.now().get(), whole).stream().map(Coding::id).toList();
        this.ending = workbench.listen(_ -> changed());
    }

    private void changed() {
        parts.removeIf(part -> !workbench.now().get().has(part));
        changes.set(changes.get() + 1);
    }

    Id<Code> whole() {
        return whole;
    }

    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /// Which coding is looked at, from 0; behind the last when all have been.
    ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    int size() {
        return codings.size();
    }

    /// The coding that is looked at; nothing behind the last, or where it is gone.
    Optional<Coding> coding() {
        return at.get() < codings.size() ? workbench.now().get().find(codings.get(at.get())) : Optional.empty();
    }

    /// The whole, and its parts so far.
    List<Code> choices() {
        var now = workbench.now().get();
        var choices = new ArrayList<Code>();
        now.find(whole).ifPresent(choices::add);
        parts.forEach(part -> now.find(part).ifPresent(choices::add));
        return choices;
    }

    /// How many of the codings stand for a code by now.
    int dealt(Id<Code> code) {
        var now = workbench.now().get();
        return (int) codings.stream()
                .flatMap(id -> now.find(id).stream())
                .filter(coding -> coding.code().equals(code))
                .count();
    }

    void next() {
        at.set(Math.min(codings.size(), at.get() + 1));
        changes.set(changes.get() + 1);
    }

    void back() {
        at.set(Math.max(0, at.get() - 1));
        changes.set(changes.get() + 1);
    }

    /// Lets the coding that is looked at stand for a choice, and goes on.
    void deal(int choice) {
        var choices = choices();
        if (choice < choices.size()) {
            deal(choices.get(choice).id());
        }
    }

    private void deal(Id<Code> code) {
        coding().ifPresent(coding -> {
            if (!coding.code().equals(code)) {
                workbench.act(visit, (now, by) -> Splitting.deal(now, by, whole, coding.id(), code));
            }
            next();
        });
    }

    /// Makes a part and lets the coding that is looked at be its first.
    void part(String name) {
        var part = Id.<Code>random();
        var behind = parts.isEmpty() ? whole : parts.getLast();
        var wording = Wording.NONE.with(workbench.language(), name);
        workbench.act(visit, (now, by) -> Splitting.part(now, by, whole, behind, part, wording))
                .thenAccept(_ -> workbench.onScreen(() -> take(part)));
    }

    /// Lets a code that there is already be a part.
    void take(Id<Code> part) {
        if (!parts.contains(part) && !part.equals(whole)) {
            parts.add(part);
        }
        deal(part);
        changed();
    }

    /// The code that a coding stands for, as one of the choices; -1 where it is none of them.
    int choiceOf(@Nullable Coding coding) {
        var choices = choices();
        for (int i = 0; i < choices.size(); i++) {
            if (coding != null && Objects.equals(choices.get(i).id(), coding.code())) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() {
        ending.run();
    }
}
