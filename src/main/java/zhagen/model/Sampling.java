package zhagen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a user can do in the ledger of theoretical sampling.
public final class Sampling {

    private Sampling() {}

    /// A new step, behind the others.
    ///
    /// @param about what lacks something; null where it is no one thing
    public static Change add(
            Snapshot now, By by, Id<SamplingStep> id, @Nullable Id<? extends Item> about, String missing) {
        refuse(now, about);
        int rank = now.all(SamplingStep.class).mapToInt(SamplingStep::rank).max().orElse(0) + Siblings.GAP;
        return new Edits(now, by)
                .add(new SamplingStep(id, about, missing, "", List.of(), false, "", rank, Origin.of(by)))
                .as("change.sampling.add");
    }

    private static void refuse(Snapshot now, @Nullable Id<? extends Item> about) {
        if (about != null && !((Item) now.get(about) instanceof Code
                || (Item) now.get(about) instanceof Property
                || (Item) now.get(about) instanceof Relation)) {
            throw Refused.because("sampling.aboutWhat");
        }
    }

    public static Change say(
            Snapshot now, By by, Id<SamplingStep> id, String missing, String wanted, String outcome) {
        return new Edits(now, by)
                .alter(now.get(id), it -> it.saying(missing, wanted, outcome))
                .as("change.sampling.say");
    }

    /// @throws Refused where it is neither a code nor a property nor a relation
    public static Change about(Snapshot now, By by, Id<SamplingStep> id, @Nullable Id<? extends Item> about) {
        refuse(now, about);
        return new Edits(now, by).alter(now.get(id), it -> it.about(about)).as("change.sampling.about");
    }

    /// Which sources were found for it.
    public static Change cases(Snapshot now, By by, Id<SamplingStep> id, List<Id<Source>> cases) {
        return new Edits(now, by).alter(now.get(id), it -> it.with(cases)).as("change.sampling.cases");
    }

    public static Change done(Snapshot now, By by, Id<SamplingStep> id, boolean done) {
        return new Edits(now, by)
                .alter(now.get(id), it -> it.done(done))
                .as(done ? "change.sampling.done" : "change.sampling.undone");
    }

    public static Change move(Snapshot now, By by, Id<SamplingStep> id, int index) {
        var edits = new Edits(now, by);
        Siblings.put(
                edits, now.get(id), now.all(SamplingStep.class).toList(), index, SamplingStep::rank, SamplingStep::at);
        return edits.as("change.sampling.move");
    }

    public static Change delete(Snapshot now, By by, Id<SamplingStep> id) {
        return new Edits(now, by).removeWithAll(now.get(id)).as("change.sampling.delete");
    }
}
