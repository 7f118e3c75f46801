package zhagen.ui.relations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import zhagen.model.Counting;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Place;
import zhagen.model.Relations;
import zhagen.model.Source;
import zhagen.model.Strength;
import zhagen.ui.workbench.Workbench;

/// What is claimed where the user looks — a relation, or a category's place in a paradigm — and what speaks for and against it.
/// Screen thread.
public final class Claim {

    private final Workbench workbench;
    private final ObservableValue<? extends @Nullable Id<? extends Item>> chosen;

    /// @param chosen which claim it is; null while none is looked at
    public Claim(Workbench workbench, ObservableValue<? extends @Nullable Id<? extends Item>> chosen) {
        this.workbench = workbench;
        this.chosen = chosen;
    }

    ObservableValue<? extends @Nullable Id<? extends Item>> chosen() {
        return chosen;
    }

    Optional<Id<? extends Item>> id() {
        Id<? extends Item> id = chosen.getValue();
        return id != null && workbench.now().get().has(id) ? Optional.of(id) : Optional.empty();
    }

    /// In the order of the texts, supporting first.
    public List<Evidence> evidence() {
        var now = workbench.now().get();
        var sources = now.all(Source.class).map(Source::id).toList();
        return id().stream()
                .flatMap(claim -> now.pointingAt(claim, Evidence.class).stream())
                .sorted(Comparator.comparing(Evidence::stance)
                        .thenComparing(evidence -> sources.indexOf(evidence.place().source()))
                        .thenComparing(Evidence::place))
                .toList();
    }

    /// How much of the evidence takes this stance.
    public Strength strength(Evidence.Stance stance) {
        return new Counting(workbench.now().get()).of(evidence().stream()
                .filter(evidence -> evidence.stance() == stance)
                .map(Evidence::place)
                .toList());
    }

    void support(List<Place> places, Evidence.Stance stance) {
        if (!places.isEmpty()) {
            onClaim(id -> workbench.act((now, by) -> Relations.support(now, by, id, places, stance)));
        }
    }

    private void onClaim(Consumer<Id<? extends Item>> action) {
        id().ifPresent(action);
    }

    void flip(Evidence evidence) {
        var other = evidence.stance() == Evidence.Stance.SUPPORTING
                ? Evidence.Stance.CONTRADICTING
                : Evidence.Stance.SUPPORTING;
        workbench.act((now, by) -> Relations.judge(now, by, evidence.id(), other, now.get(evidence.id()).note()));
    }

    void note(Evidence evidence, String note) {
        if (!note.strip().equals(evidence.note())) {
            workbench.act((now, by) -> Relations.judge(now, by, evidence.id(), now.get(evidence.id()).stance(),
                    note.strip()));
        }
    }

    void withdraw(Evidence evidence) {
        workbench.act((now, by) -> Relations.withdraw(now, by, evidence.id()));
    }

    void represent(Evidence evidence) {
        boolean representative = !evidence.is(Evidence.Mark.REPRESENTATIVE);
        workbench.act((now, by) -> Relations.represent(now, by, evidence.id(), representative));
    }

    void confirm(Evidence evidence) {
        if (evidence.is(Evidence.Mark.REWORDED)) {
            workbench.act((now, by) -> Relations.confirm(now, by, evidence.id()));
        }
    }
}
