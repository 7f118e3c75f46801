package zhagen.ui.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.model.Strength;
import zhagen.model.Tree;
import zhagen.naming.NearNames.Near;
import zhagen.naming.NearNames.Nearness;
import zhagen.ui.workbench.Workbench;

/// What the code picker offers for what is typed, what of it is ticked, and what a new code would go below. Screen thread.
public final class PickerModel {

    private static final int OFFERED = 7;
    private static final int NEARBY = 3;

    /// Something to choose.
    public sealed interface Option {

        /// @param near how near its name is to the one typed, where they are easily taken for one another
        record Existing(CodeFinder.Match match, int hue, Strength strength, @Nullable Nearness near)
                implements Option {}

        /// @param parent what the new code goes below; null for the top level
        record Create(String name, @Nullable Id<Code> parent) implements Option {}

        record InVivo(String words) implements Option {}

        /// Not below any code.
        record TopLevel() implements Option {}
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
    private final ObservableList<Option> ticked = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty();
    private final ObjectProperty<@Nullable Id<Code>> parent = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper choosingParent = new ReadOnlyBooleanWrapper();
    private Likelihood likely;
    private String named = "";
    private boolean several;

    public PickerModel(Workbench workbench, CodeLookup lookup, Purpose purpose) {
        this.workbench = workbench;
        this.lookup = lookup;
        this.purpose = purpose;
        this.likely = Likelihood.of(workbench.now().get(), lookup.used(), null, null);
        parent.set(purpose.parent());
        typed.subscribe(_ -> offer());
    }

    /// Offers first what is most likely wanted at a place.
    ///
    /// @param text of its source
    public PickerModel at(Place place, String text) {
        var now = workbench.now().get();
        likely = Likelihood.of(now, lookup.used(), workbench.code().get(), place);
        offer();
        var passages = lookup.alike(now, place, text);
        workbench.jobs().quietly(_ -> passages.get(), alike -> {
            likely = likely.with(alike);
            if (chosen.get() == 0 && !choosingParent.get()) {
                offer();
            }
        });
        return this;
    }

    /// Lets several codes be taken at once.
    public PickerModel severally() {
        several = true;
        return this;
    }

    boolean isSeveral() {
        return several && !choosingParent.get();
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

    /// What is taken besides the choice.
    public ObservableList<Option> ticked() {
        return ticked;
    }

    /// The place of the option that Enter takes, or -1 where there is none.
    public IntegerProperty chosen() {
        return chosen;
    }

    /// What a new code goes below; null for the top level.
    public ObjectProperty<@Nullable Id<Code>> parent() {
        return parent;
    }

    /// Whether the options are codes for a new one to go below.
    public ReadOnlyBooleanProperty choosingParent() {
        return choosingParent.getReadOnlyProperty();
    }

    public @Nullable Option choice() {
        int index = chosen.get();
        return index < 0 || index >= options.size() ? null : options.get(index);
    }

    /// All that is taken: what is ticked, and the choice, unless nothing was typed for it after something had been ticked.
    public List<Option> choices() {
        var all = new ArrayList<>(ticked);
        var choice = choice();
        if (choice != null && !all.contains(choice) && (all.isEmpty() || !typed.get().isBlank())) {
            all.add(choice);
        }
        return all;
    }

    /// Goes to the next option, or back, and around at the ends.
    public void move(int by) {
        if (!options.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + by, options.size()));
        }
    }

    /// Takes the choice besides others, or no longer, and begins again with an empty field.
    public void tick() {
        var choice = choice();
        if (choice != null && !ticked.removeIf(other -> isSame(other, choice))) {
            ticked.add(choice);
        }
        again();
    }

    /// Takes the one ticked last no longer.
    public void untick() {
        if (!ticked.isEmpty()) {
            ticked.removeLast();
            again();
        }
    }

    public boolean isTicked(Option option) {
        return ticked.stream().anyMatch(other -> isSame(other, option));
    }

    private static boolean isSame(Option one, Option other) {
        return one instanceof Option.Existing(var match, _, _, _)
                && other instanceof Option.Existing(var theirs, _, _, _)
                        ? match.code().id().equals(theirs.code().id())
                        : one.equals(other);
    }

    /// A code of the very name that is typed, to be made whatever else is offered; null where there is one, or none may be made.
    public Option.@Nullable Create creation() {
        return options.stream()
                .filter(Option.Create.class::isInstance)
                .map(Option.Create.class::cast)
                .findFirst()
                .orElse(null);
    }

    /// Lets the options be codes for a new code to go below, or, without a choice, what they were.
    public void chooseParent() {
        boolean choosing = purpose.mayCreate() && !choosingParent.get();
        choosingParent.set(choosing);
        if (choosing) {
            named = typed.get();
            begin("");
        } else {
            begin(named);
        }
    }

    /// Lets a new code go below the choice, or at the top.
    public void takeParent() {
        var choice = choice();
        if (choice != null) {
            parent.set(choice instanceof Option.Existing existing ? existing.match().code().id() : null);
        }
        chooseParent();
    }

    private void again() {
        begin("");
    }

    private void begin(String words) {
        typed.set(words);
        offer();
    }

    private void offer() {
        var now = workbench.now().get();
        var offered = new ArrayList<Option>();
        if (choosingParent.get()) {
            matches(now, Set.of()).stream().limit(OFFERED)
                    .forEach(match -> offered.add(existing(now, match, Map.of())));
            offered.add(new Option.TopLevel());
        } else {
            offerCodes(now, offered);
        }
        chosen.set(-1);
        options.setAll(offered);
        chosen.set(offered.isEmpty() ? -1 : 0);
    }

    private void offerCodes(Snapshot now, List<Option> offered) {
        var matches = matches(now, purpose.excluded());
        var name = typed.get().strip();
        boolean creating = purpose.mayCreate() && !name.isEmpty() && !exists(name, matches);
        var near = new HashMap<Id<Code>, Nearness>();
        if (creating) {
            for (var close : nearby(now, name)) {
                near.put(close.code().id(), close.how());
                if (matches.stream().noneMatch(match -> match.code().id().equals(close.code().id()))) {
                    offered.add(existing(now, new CodeFinder.Match(close.code(), close.name(), List.of(), ""), near));
                }
            }
        }
        matches.stream().limit(OFFERED - offered.size()).forEach(match -> offered.add(existing(now, match, near)));
        if (creating) {
            offered.add(new Option.Create(name, parent.get()));
        }
        if (purpose.mayCreate() && !purpose.words().isBlank()) {
            offered.add(new Option.InVivo(purpose.words()));
        }
    }

    private List<CodeFinder.Match> matches(Snapshot now, Set<Id<Code>> excluded) {
        return lookup.find(typed.get(), likely, OFFERED + excluded.size()).stream()
                .filter(match -> !excluded.contains(match.code().id()) && now.has(match.code().id()))
                .toList();
    }

    private List<Near> nearby(Snapshot now, String name) {
        return lookup.near(name).stream()
                .filter(close -> !purpose.excluded().contains(close.code().id()) && now.has(close.code().id()))
                .limit(NEARBY)
                .toList();
    }

    /// A code that has the very name is among the best matches, wherever there are any.
    private boolean exists(String name, List<CodeFinder.Match> matches) {
        var codes = matches.isEmpty()
                ? workbench.now().get().all(Code.class)
                : matches.stream().map(CodeFinder.Match::code);
        return codes.anyMatch(code -> code.name().says(name));
    }

    private Option.Existing existing(Snapshot now, CodeFinder.Match match, Map<Id<Code>, Nearness> near) {
        var id = match.code().id();
        return new Option.Existing(match, Tree.hue(now, now.get(id)), workbench.counts().of(id), near.get(id));
    }

    /// The codes that may not be the target when `code` is merged: itself and all below it.
    public static List<Id<Code>> notForMerging(Snapshot now, Id<Code> code) {
        return Tree.below(now, now.get(code)).stream().map(Code::id).toList();
    }
}
