package zhagen.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import zhagen.exchange.SampleFile.HoldoutEntry;
import zhagen.exchange.SampleFile.MilestoneEntry;
import zhagen.exchange.SampleFile.RoundEntry;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Dismissal;
import zhagen.model.Edit;
import zhagen.model.Holdout;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.MemberCheck;
import zhagen.model.Milestone;
import zhagen.model.Paradigm;
import zhagen.model.Participant;
import zhagen.model.Placing;
import zhagen.model.Relation;
import zhagen.model.SamplingStep;
import zhagen.model.Snapshot;
import zhagen.model.TheoryModel;
import zhagen.model.TypicalStructure;

/// The paradigms and structures of the sample study, its milestones, and how it was sampled and tested.
record SampleMethod(SampleFile file, SampleKeys keys) {

    Change relate(Snapshot now, By by) {
        var edits = new ArrayList<Edit>();
        file.paradigms().forEach(entry -> paradigm(entry, by, edits));
        for (var entry : file.structures()) {
            edits.add(Edit.add(new TypicalStructure(
                    Id.random(),
                    keys.of(TheoryModel.class, entry.model()),
                    entry.relations().stream().map(key -> keys.of(Relation.class, key)).toList(),
                    SampleFile.wording(entry.connotation()),
                    file.structures().indexOf(entry) + 1,
                    keys.origin(by))));
        }
        for (var entry : file.dismissals()) {
            edits.add(Edit.add(new Dismissal(
                    Id.random(),
                    keys.of(Code.class, entry.from()),
                    keys.of(Code.class, entry.to()),
                    entry.reason(),
                    keys.origin(by, entry.date()))));
        }
        return new Change(
                Label.of("change.sample.paradigms", file.paradigms().size(), file.structures().size()), edits);
    }

    private void paradigm(SampleFile.ParadigmEntry entry, By by, List<Edit> edits) {
        Id<Paradigm> id = keys.of(Paradigm.class, entry.key());
        edits.add(Edit.add(new Paradigm(
                id,
                keys.of(Code.class, entry.phenomenon()),
                file.paradigms().indexOf(entry) + 1,
                keys.origin(by))));
        int rank = 1;
        for (var placed : entry.placings()) {
            var placing = new Placing(
                    Id.random(),
                    id,
                    keys.of(Code.class, placed.code()),
                    Placing.Part.valueOf(placed.part().toUpperCase(Locale.ROOT)),
                    rank++,
                    keys.origin(by));
            edits.add(Edit.add(placing));
            placed.evidence().forEach(quote -> edits.add(Edit.add(keys.evidence(quote, placing.id(), by))));
        }
    }

    /// The milestones behind a round, and what is held out from there on.
    List<SampleStudy.Step> close(RoundEntry round) {
        var steps = new ArrayList<SampleStudy.Step>();
        for (var entry : file.milestones()) {
            if (entry.after().equals(round.key())) {
                steps.add((_, by) -> milestone(entry, by));
                file.holdouts().stream()
                        .filter(holdout -> holdout.frozen().equals(entry.key()))
                        .forEach(holdout -> steps.add((_, by) -> holdOut(holdout, by)));
            }
        }
        return steps;
    }

    private Change milestone(MilestoneEntry entry, By by) {
        var name = SampleFile.wording(entry.name());
        return Change.of(
                Label.of("change.sample.milestone", name),
                Edit.add(new Milestone(
                        keys.of(Milestone.class, entry.key()), name, entry.note(), keys.origin(by, entry.date()))));
    }

    private Change holdOut(HoldoutEntry entry, By by) {
        return Change.of(
                Label.of("change.sample.holdout", entry.sources().size()),
                Edit.add(new Holdout(
                        Id.random(),
                        entry.seed(),
                        null,
                        entry.sources().stream().map(keys::source).toList(),
                        keys.of(Milestone.class, entry.frozen()),
                        keys.origin(by, entry.date()))));
    }

    /// The ledger of theoretical sampling, and what those who were asked said of the results.
    Change check(Snapshot now, By by) {
        var edits = new ArrayList<Edit>();
        for (var entry : file.sampling()) {
            edits.add(Edit.add(new SamplingStep(
                    Id.random(),
                    keys.of(Code.class, entry.about()),
                    entry.missing(),
                    entry.wanted(),
                    entry.cases().stream().map(keys::source).toList(),
                    entry.done(),
                    entry.outcome(),
                    file.sampling().indexOf(entry) + 1,
                    keys.origin(by, entry.date()))));
        }
        for (var entry : file.checks()) {
            edits.add(Edit.add(new MemberCheck(
                    Id.random(),
                    now.all(Participant.class)
                            .filter(participant -> participant.codeName().equals(entry.participant()))
                            .map(Participant::id)
                            .findFirst()
                            .orElseThrow(),
                    entry.participant(),
                    LocalDate.parse(entry.date()),
                    entry.result(),
                    entry.feedback(),
                    entry.treatment(),
                    file.checks().indexOf(entry) + 1,
                    keys.origin(by, entry.date()))));
        }
        return new Change(
                Label.of("change.sample.checks", file.sampling().size(), file.checks().size()), edits);
    }
}
