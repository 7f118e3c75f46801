package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A step of theoretical sampling: what the theory lacks, which case is looked for because of it, and what that case changed.
///
/// @param about the category, property or relation that lacks something; null where it is none of them alone
/// @param missing what is lacking
/// @param wanted which case might show it
/// @param cases the sources that were found
/// @param done whether the step is taken
/// @param outcome what it changed
/// @param rank its place in the ledger
public record SamplingStep(
        Id<SamplingStep> id,
        @Nullable Id<? extends Item> about,
        String missing,
        String wanted,
        List<Id<Source>> cases,
        boolean done,
        String outcome,
        int rank,
        Origin origin)
        implements Item {

    public SamplingStep {
        cases = cases.stream().distinct().toList();
    }

    @Override
    public SamplingStep with(Origin newOrigin) {
        return new SamplingStep(id, about, missing, wanted, cases, done, outcome, rank, newOrigin);
    }

    public SamplingStep about(@Nullable Id<? extends Item> newAbout) {
        return new SamplingStep(id, newAbout, missing, wanted, cases, done, outcome, rank, origin);
    }

    public SamplingStep saying(String newMissing, String newWanted, String newOutcome) {
        return new SamplingStep(id, about, newMissing, newWanted, cases, done, newOutcome, rank, origin);
    }

    public SamplingStep with(List<Id<Source>> newCases) {
        return new SamplingStep(id, about, missing, wanted, newCases, done, outcome, rank, origin);
    }

    public SamplingStep done(boolean newDone) {
        return new SamplingStep(id, about, missing, wanted, cases, newDone, outcome, rank, origin);
    }

    public SamplingStep at(int newRank) {
        return new SamplingStep(id, about, missing, wanted, cases, done, outcome, newRank, origin);
    }

    @Override
    public List<Id<?>> references() {
        var all = new ArrayList<Id<?>>(cases);
        all.addAll(Refs.of(about));
        return all;
    }

    @Override
    public SamplingStep redirected(Id<?> from, Id<?> to) {
        return about(Refs.moved(about, from, to))
                .with(cases.stream().map(source -> Refs.moved(source, from, to)).toList());
    }

    @Override
    public SamplingStep without(Id<?> gone) {
        return about(gone.equals(about) ? null : about)
                .with(cases.stream().filter(source -> !source.equals(gone)).toList());
    }
}
