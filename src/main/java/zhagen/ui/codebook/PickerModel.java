package zhagen.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Snapshot;
import zhagen.model.Strength;
import zhagen.model.Tree;
import zhagen.ui.workbench.Workbench;

/// What the code picker offers for what is typed. Screen thread.
public final class PickerModel {

    private static final int OFFERED = 7;

    /// Something to choose.
    public sealed interface Option {

        record Existing(CodeFinder.Match match, int hue, Strength strength) implements Option {}

        /// @param parent what the new code goes below; null for the top level
        record Create(String name, @Nullable Id<Code> parent) implements Option {}

        record InVivo(String words) implements Option {}
    }

    /// What a code is wanted for.
    ///
    /// @param words the words that get it; empty where none do
    /// @param parent what a new code would go below
    /// @param excluded codes that are not offered
    /// @param mayCreate whether a code may be made here
    public record Purpose(String words, @Nullable Id<Code> parent, Set<Id<Code>> excluded, boolean mayCreate) {}

    private final Workbench workbench;
    private final CodeLookup lookup;
    private final Purpose purpose;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyListWrapper<Option> options = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final IntegerProperty chosen = new SimpleIntegerProperty();

    public PickerModel(Workbench workbench, CodeLookup lookup, Purpose purpose) {
        this.workbench = workbench;
        this.lookup = lookup;
        this.purpose = purpose;
        typed.subscribe(_ -> offer());
    }

    public Purpose purpose() {
        return purpose;
    }

    public StringProperty typed() {
        return typed;
    }

    /// The best first.
    public ReadOnlyListProperty<Option> options() {
        return options.getReadOnlyProperty();
    }

    /// The place of the option that Enter takes, or -1 where there is none.
    public IntegerProperty chosen() {
        return chosen;
    }

    public @Nullable Option choice() {
        int index = chosen.get();
        return index < 0 || index >= options.size() ? null : options.get(index);
    }

    /// Goes to the next option, or back, and around at the ends.
    public void move(int by) {
        if (!options.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + by, options.size()));
        }
    }

    /// Begins again, after something was chosen and the picker stays.
    public void again() {
        typed.set("");
        offer();
    }

    private void offer() {
        var now = workbench.now().get();
        var offered = new ArrayList<Option>();
        var matches = lookup.find(typed.get(), OFFERED + purpose.excluded().size());
        for (var match : matches) {
            if (offered.size() < OFFERED && !purpose.excluded().contains(match.code().id())
                    && now.has(match.code().id())) {
                offered.add(existing(now, match));
            }
        }
        var name = typed.get().strip();
        if (purpose.mayCreate() && !name.isEmpty() && !exists(name, matches)) {
            offered.add(new Option.Create(name, purpose.parent()));
        }
        if (purpose.mayCreate() && !purpose.words().isBlank()) {
            offered.add(new Option.InVivo(purpose.words()));
        }
        chosen.set(-1);
        options.setAll(offered);
        chosen.set(offered.isEmpty() ? -1 : 0);
    }

    /// A code that has the very name is among the best matches, wherever there are any.
    private boolean exists(String name, List<CodeFinder.Match> matches) {
        var codes = matches.isEmpty()
                ? workbench.now().get().all(Code.class)
                : matches.stream().map(CodeFinder.Match::code);
        return codes.anyMatch(code -> code.name().says(name));
    }

    private Option.Existing existing(Snapshot now, CodeFinder.Match match) {
        return new Option.Existing(
                match, Tree.hue(now, now.get(match.code().id())), workbench.counts().of(match.code().id()));
    }

    /// The codes that may not be the target when `code` is merged: itself and all below it.
    public static List<Id<Code>> notForMerging(Snapshot now, Id<Code> code) {
        return Tree.below(now, now.get(code)).stream().map(Code::id).toList();
    }
}
