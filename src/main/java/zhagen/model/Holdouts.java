package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a user can do to test saturation on sources that were held back: choose them by lot, freeze what there is, and then code
/// them; `analysis` says what they added.
public final class Holdouts {

    private Holdouts() {}

    /// The sources that a lot can fall on: nobody has coded or read them, and none is held back already.
    public static List<Source> available(Snapshot now) {
        return now.all(Source.class)
                .filter(source -> now.pointingAt(source.id(), Coding.class).isEmpty()
                        && now.pointingAt(source.id(), Holdout.class).isEmpty()
                        && now.pointingAt(source.id(), Reading.class).stream()
                                .noneMatch(reading -> reading.state() != Reading.State.UNTOUCHED))
                .toList();
    }

    /// Chooses by lot among the available sources, and reserves them.
    ///
    /// @param stratum the attribute by whose values so many of each are chosen; null for none
    /// @param shares how many of each stratum, in the order of [Stratum#of]
    /// @throws Refused where nothing would be chosen
    public static Change draw(
            Snapshot now, By by, Id<Holdout> id, @Nullable Id<Attribute> stratum, List<Integer> shares, long seed) {
        var strata = Stratum.of(now, available(now), stratum);
        if (strata.isEmpty()) {
            throw Refused.because("holdout.noneLeft");
        }
        if (strata.size() != shares.size()) {
            throw Refused.because("change.stale");
        }
        var chosen = Stratum.draw(strata, shares, seed).stream().map(Source::id).toList();
        if (chosen.isEmpty()) {
            throw Refused.because("holdout.nothingChosen");
        }
        var edits = new Edits(now, by).add(new Holdout(id, seed, stratum, chosen, null, Origin.of(by)));
        chosen.forEach(source -> reserve(now, by, edits, source, true));
        return edits.as("change.holdout.draw", chosen.size(), seed);
    }

    private static void reserve(Snapshot now, By by, Edits edits, Id<Source> source, boolean reserved) {
        var readings = now.pointingAt(source, Reading.class);
        readings.forEach(reading -> edits.alter(reading, it -> it.reserved(reserved)));
        if (reserved && readings.stream().noneMatch(
                reading -> reading.coder().equals(by.coder()) && reading.round().equals(by.round()))) {
            edits.add(new Reading(
                    Id.random(), source, by.coder(), by.round(), Reading.State.UNTOUCHED, true, Origin.of(by)));
        }
    }

    /// Freezes what there is: the milestone and the test that is measured against it are one change.
    ///
    /// @throws Refused where it is frozen already, or another milestone is called the same
    public static Change freeze(Snapshot now, By by, Id<Holdout> id, Id<Milestone> milestone, Wording name) {
        var holdout = now.get(id);
        if (holdout.frozen() != null) {
            throw Refused.because("holdout.frozenAlready", now.get(holdout.frozen()).name());
        }
        var edits = new ArrayList<>(Milestones.set(now, by, milestone, name, "").edits());
        edits.addAll(new Edits(now, by).alter(holdout, it -> it.frozenAt(milestone)).toList());
        return new Change(Label.of("change.holdout.freeze", name), edits);
    }

    /// Gives the test up; its sources are not held back any more. A milestone stays: it is a point of the study.
    public static Change abandon(Snapshot now, By by, Id<Holdout> id) {
        var holdout = now.get(id);
        var edits = new Edits(now, by);
        holdout.sources().forEach(source -> reserve(now, by, edits, source, false));
        return edits.removeWithAll(holdout).as("change.holdout.abandon", holdout.sources().size());
    }
}
