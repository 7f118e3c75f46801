package zhagen.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import zhagen.exchange.SampleFile.CodeEntry;
import zhagen.exchange.SampleFile.RoundEntry;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Level;
import zhagen.model.Reading;
import zhagen.model.Round;
import zhagen.model.Snapshot;
import zhagen.model.Studies;

/// The codebook of the sample study, and its codings.
record SampleCodes(SampleFile file, SampleKeys keys) {

    Change add(Snapshot now, By by) {
        var edits = new ArrayList<Edit>();
        var ranks = new HashMap<String, Integer>();
        for (var entry : new SampleDecisions(file, keys).undecided()) {
            int rank = ranks.merge(entry.parent(), 1, Integer::sum);
            edits.add(Edit.add(code(entry, rank, by)));
        }
        return new Change(Label.of("change.sample.codebook", edits.size()), edits);
    }

    private Code code(CodeEntry entry, int rank, By by) {
        boolean root = entry.parent().isEmpty();
        return new Code(
                keys.of(Code.class, entry.key()),
                root ? null : keys.of(Code.class, entry.parent()),
                rank,
                Level.valueOf(entry.level().toUpperCase(Locale.ROOT)),
                SampleFile.wording(entry.name()),
                SampleFile.wording(entry.definition()),
                SampleFile.wording(entry.include()),
                SampleFile.wording(entry.exclude()),
                entry.aliases(),
                entry.colour() == null ? Code.INHERITED : entry.colour(),
                entry.inVivo(),
                !root && entry.reversed(),
                entry.prior(),
                keys.origin(by));
    }

    Change begin(Snapshot now, By by, RoundEntry entry) {
        return Studies.beginRound(
                now, by, keys.of(Round.class, entry.key()), SampleFile.wording(entry.name()));
    }

    /// The codings of one round, and how far its reading came.
    Change code(Snapshot now, By by, RoundEntry entry) {
        var round = keys.of(Round.class, entry.key());
        var edits = new ArrayList<Edit>();
        for (var coding : file.codings()) {
            if (coding.round().equals(entry.key())) {
                edits.add(Edit.add(new Coding(
                        Id.random(),
                        keys.quoted(coding.source(), coding.quote(), coding.occurrence()),
                        keys.of(Code.class, coding.first().isEmpty() ? coding.code() : coding.first()),
                        round,
                        coding.exemplar(),
                        keys.origin(by, coding.date()))));
            }
        }
        int codings = edits.size();
        read(by, entry, round, edits);
        return new Change(
                Label.of("change.sample.codings", codings, SampleFile.wording(entry.name())), edits);
    }

    private void read(By by, RoundEntry entry, Id<Round> round, ArrayList<Edit> edits) {
        for (var source : file.sources()) {
            var state = state(entry, source.file());
            if (state != Reading.State.UNTOUCHED || source.reserved()) {
                edits.add(Edit.add(new Reading(
                        Id.random(),
                        keys.source(source.file()),
                        by.coder(),
                        round,
                        state,
                        source.reserved(),
                        keys.origin(by))));
            }
        }
    }

    private static Reading.State state(RoundEntry round, String source) {
        if (round.done().contains(source)) {
            return Reading.State.DONE;
        }
        return round.inWork().contains(source) ? Reading.State.IN_WORK : Reading.State.UNTOUCHED;
    }
}
