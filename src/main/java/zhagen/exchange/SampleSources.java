package zhagen.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zhagen.exchange.SampleFile.SourceEntry;
import zhagen.exchange.transcript.Transcript;
import zhagen.model.Attribute;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Edit;
import zhagen.model.Label;
import zhagen.model.Round;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Source.Provenance;
import zhagen.model.TextHash;
import zhagen.model.Values;
import zhagen.model.Wording;

/// What the sample study asks, and whom it asked.
record SampleSources(
        SampleFile file, Map<String, Transcript> transcripts, Map<String, String> hashes, SampleKeys keys) {

    /// The question, the design, the name of the first round.
    Change describe(Snapshot now, By by) {
        var edits = new ArrayList<Edit>();
        var study = now.study();
        edits.add(Edit.alter(
                study,
                study.described(
                        SampleFile.wording(file.title()),
                        SampleFile.wording(file.question()),
                        SampleFile.wording(file.design()))));
        var first = Round.latest(now);
        keys.name(first.id(), file.rounds().getFirst().key());
        var firstName = SampleFile.wording(file.rounds().getFirst().name());
        edits.add(Edit.alter(first, new Round(first.id(), first.number(), firstName, first.origin())));
        return new Change(Label.of("change.study.describe"), edits);
    }

    Change add(Snapshot now, By by) {
        var interviewer = new Attribute(
                keys.of(Attribute.class, "interviewer"),
                new Wording("访谈者", "Interviewer"),
                Attribute.Scope.SOURCE,
                Attribute.Type.TEXT,
                List.of(),
                1,
                keys.origin(by));
        var intake = new Intake(now, by);
        intake.add(interviewer);
        int rank = 1;
        for (var entry : file.sources()) {
            intake.add(source(entry, by, rank++, interviewer), transcripts.get(entry.file()), entry.participant());
        }
        return intake.change();
    }

    private Source source(SourceEntry entry, By by, int rank, Attribute interviewer) {
        var transcript = transcripts.get(entry.file());
        return new Source(
                keys.source(entry.file()),
                Source.Type.valueOf(entry.kind().toUpperCase(Locale.ROOT)),
                entry.name(),
                entry.group(),
                entry.date().isEmpty() ? null : LocalDate.parse(entry.date()),
                entry.language(),
                TextHash.of(transcript.text()),
                transcript.text().length(),
                rank,
                Values.NONE.with(interviewer.id(), entry.interviewer()),
                new Provenance(
                        entry.file(),
                        hashes.get(entry.file()),
                        transcript.format(),
                        transcript.encoding(),
                        transcript.layout()),
                keys.origin(by, entry.date()));
    }
}
