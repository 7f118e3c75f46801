package zhagen.ui.workbench;

import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Strength;

/// How much speaks for each code, as it was counted last. Screen thread.
public final class Counts {

    private final ReadOnlyObjectWrapper<Map<Id<Code>, Strength>> all = new ReadOnlyObjectWrapper<>(Map.of());
    private Set<Id<Code>> renewed = Set.of();

    Counts() {}

    /// Of every code that has been counted so far.
    public ReadOnlyObjectProperty<Map<Id<Code>, Strength>> all() {
        return all.getReadOnlyProperty();
    }

    public Strength of(Id<Code> code) {
        return all.get().getOrDefault(code, Strength.NONE);
    }

    /// The codes that were counted last.
    public Set<Id<Code>> renewed() {
        return renewed;
    }

    void bring(Map<Id<Code>, Strength> counted, Set<Id<Code>> codes) {
        renewed = codes;
        all.set(counted);
    }
}
