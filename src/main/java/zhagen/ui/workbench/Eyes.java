package zhagen.ui.workbench;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Seeing;
import zhagen.model.Snapshot;
import zhagen.project.Applied;
import zhagen.project.Project;

/// Whose work is seen in the window: everybody's, that of chosen coders, or, for somebody who codes blind, her own alone. What is
/// not seen is not counted, listed or suggested anywhere; it stays in the project. Screen thread.
public final class Eyes {

    private final Project project;
    private final Preferences preferences;
    private final Consumer<Applied> onSeen;
    private final Set<Id<Coder>> hidden = new HashSet<>();
    private final ReadOnlyObjectWrapper<Seeing> seeing = new ReadOnlyObjectWrapper<>(Seeing.EVERYTHING);
    private final ReadOnlyBooleanWrapper blind = new ReadOnlyBooleanWrapper();
    private Snapshot whole;
    private Snapshot seen;

    /// @param onSeen takes each change as it is seen
    Eyes(Project project, Preferences preferences, Consumer<Applied> onSeen) {
        this.project = project;
        this.preferences = preferences;
        this.onSeen = onSeen;
        whole = project.now();
        seeing.set(wanted());
        seen = seeing.get().snapshot(whole);
    }

    /// What is seen of the project.
    Snapshot now() {
        return seen;
    }

    /// Whose work is not seen.
    public ReadOnlyObjectProperty<Seeing> seeing() {
        return seeing.getReadOnlyProperty();
    }

    /// Whether the coder at work sees nobody's work but her own, that of coders who come later included.
    public ReadOnlyBooleanProperty blind() {
        return blind.getReadOnlyProperty();
    }

    /// Lets the coder at work code blind from now on, in later sessions too, or see the others again.
    public void close(boolean closed) {
        var coder = project.by().coder().value();
        if (closed) {
            preferences.blind().add(coder);
        } else {
            preferences.blind().remove(coder);
        }
        renew();
    }

    /// Hides what a coder did, or shows it again, until the project is closed.
    public void hide(Id<Coder> coder, boolean hiding) {
        if (hiding) {
            hidden.add(coder);
        } else {
            hidden.remove(coder);
        }
        renew();
    }

    /// Whether the coder's work is seen.
    public boolean sees(Id<Coder> coder) {
        return !seeing.get().unseen().contains(coder);
    }

    void follow(Applied applied) {
        var before = whole;
        whole = applied.now();
        var change = seeing.get().change(applied.change(), before, whole);
        seen = seeing.get().unseen().isEmpty() ? whole : seen.after(change);
        onSeen.accept(new Applied(change, seen, applied.number(), applied.reverses()));
        if (applied.change().edits(Coder.class).findAny().isPresent()) {
            renew();
        }
    }

    /// After another coder has sat down.
    void renew() {
        var before = seeing.get();
        var next = wanted();
        if (!next.equals(before)) {
            var change = next.turnedFrom(before, whole, Label.of("coders.seen"));
            seeing.set(next);
            seen = next.snapshot(whole);
            onSeen.accept(new Applied(change, seen, 0, 0));
        }
    }

    private Seeing wanted() {
        var coder = project.by().coder();
        blind.set(preferences.blind().contains(coder.value()));
        return new Seeing(whole.all(Coder.class)
                .map(Coder::id)
                .filter(other -> !other.equals(coder) && (blind.get() || hidden.contains(other)))
                .collect(Collectors.toSet()));
    }
}
