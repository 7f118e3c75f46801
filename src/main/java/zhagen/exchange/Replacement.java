package zhagen.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.ImportPlan.Declined;
import zhagen.exchange.ImportPlan.Readable;
import zhagen.exchange.correction.Differences;
import zhagen.exchange.transcript.Transcript;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Correction;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Origin;
import zhagen.model.Outlook;
import zhagen.model.Page;
import zhagen.model.Participant;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.model.Rewrite.Splice;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Source.Provenance;
import zhagen.model.Span;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Turn;
import zhagen.model.Utterance;

/// A newer file for a source that is coded already, read and compared, before anything of the project changes.
///
/// @param before the text that the source has
/// @param splices how the newer text differs
public record Replacement(
        Id<Source> source, String before, Transcript transcript, Provenance provenance, List<Splice> splices) {

    public Replacement {
        splices = List.copyOf(splices);
    }

    /// @throws Refused where the file cannot be read, holds several sources, or says the same
    public static Replacement read(Path file, Source source, String before, Progress progress) {
        var entry = Importing.plan(List.of(file), Wishes.NONE, Snapshot.empty(), progress).files().getFirst();
        if (entry instanceof Declined declined) {
            throw new Refused(declined.because());
        }
        if (!(entry instanceof Readable readable) || !readable.transcript().parts().isEmpty()) {
            throw Refused.because("replace.several", entry.file());
        }
        var transcript = readable.transcript();
        if (transcript.text().equals(before)) {
            throw Refused.because("replace.same", readable.file(), source.name());
        }
        var provenance = new Provenance(
                readable.file(), readable.sha256(), transcript.format(), transcript.encoding(), transcript.layout());
        progress.report(0, 0);
        return new Replacement(
                source.id(), before, transcript, provenance, Differences.between(before, transcript.text()));
    }

    public String after() {
        return transcript.text();
    }

    public int removed() {
        return splices.stream().mapToInt(Splice::removed).sum();
    }

    public int inserted() {
        return splices.stream().mapToInt(Splice::inserted).sum();
    }

    /// How much of the old text stays, from 0 to 1.
    public double kept() {
        return before.isEmpty() ? 0 : 1 - (double) removed() / before.length();
    }

    /// The one change that puts the newer text in the place of the old one: speakers and turns are those of the newer file, and the
    /// same as before where they say the same.
    ///
    /// @throws Refused where the source has another text by now
    public Correction correction(Snapshot now, By by) {
        var old = now.get(source);
        var speakers = speakers(now, by);
        var moved = new Outlook(now, by, source, after(), splices).turns();
        var turns = turns(now, moved, speakers, by);
        var correction = Correction.of(now, by, source, after(), splices, speakers, turns);
        var edits = new ArrayList<Edit>();
        edits.add(Edit.alter(old, old.from(provenance).with(old.origin().modified(by))));
        edits.addAll(correction.change().edits());
        if (!transcript.pages().isEmpty()) {
            now.after(correction.change())
                    .pointingAt(source, Page.class)
                    .forEach(page -> edits.add(Edit.remove(page)));
            transcript.pages().forEach(page -> edits.add(Edit.add(new Page(
                    Id.random(), source, page.number(), page.label(), new Span(page.start(), page.start()),
                    Origin.of(by)))));
        }
        var label = Label.of("change.source.replace", old.name(), provenance.file());
        return new Correction(new Change(label, edits, correction.change().texts()), correction.touched());
    }

    private List<Speaker> speakers(Snapshot now, By by) {
        var known = now.pointingAt(source, Speaker.class);
        var speakers = new ArrayList<Speaker>();
        for (var speaker : transcript.speakers()) {
            speakers.add(known.stream()
                    .filter(it -> it.name().equals(speaker.name()) && !speakers.contains(it))
                    .findFirst()
                    .orElseGet(() -> new Speaker(
                            Id.random(), source, speaker.name(), speaker.role(),
                            participant(now, speaker.name(), speaker.role()), Origin.of(by))));
        }
        return speakers;
    }

    private static @Nullable Id<Participant> participant(Snapshot now, String name, SpeakerRole role) {
        var codeName = role == SpeakerRole.PARTICIPANT ? CodeName.in(name) : Optional.<String>empty();
        return codeName.flatMap(wanted -> now.all(Participant.class)
                .filter(it -> it.codeName().equals(wanted))
                .findFirst())
                .map(Participant::id)
                .orElse(null);
    }

    /// @param moved the old turns where their words are in the newer text
    private List<Turn> turns(Snapshot now, List<Turn> moved, List<Speaker> speakers, By by) {
        var taken = new HashSet<Id<Turn>>();
        var turns = new ArrayList<Turn>();
        int from = 0;
        for (var told : transcript.turns()) {
            while (from < moved.size() && moved.get(from).whole().end() <= told.whole().start()) {
                from++;
            }
            var speaker = told.speaker() < 0 ? null : speakers.get(told.speaker());
            var turn = new Turn(
                    Id.random(),
                    source,
                    turns.size() + 1,
                    told.whole(),
                    told.label(),
                    told.words(),
                    speaker == null ? null : speaker.id(),
                    told.start(),
                    speaker == null ? told.utterance() : Utterance.by(speaker.role()),
                    Origin.of(by));
            var same = same(now, moved, from, turn, taken);
            turns.add(same == null ? turn : same.as(turn));
        }
        return turns;
    }

    /// The old turn that shares the most words with a new one, if it is not another's already.
    private static @Nullable Turn same(Snapshot now, List<Turn> moved, int from, Turn turn, Set<Id<Turn>> taken) {
        Turn most = null;
        int shared = 0;
        for (int i = from; i < moved.size() && moved.get(i).whole().start() < turn.whole().end(); i++) {
            var old = moved.get(i);
            int common = Math.min(old.whole().end(), turn.whole().end())
                    - Math.max(old.whole().start(), turn.whole().start());
            if (common > shared && now.has(old.id()) && !taken.contains(old.id())) {
                most = old;
                shared = common;
            }
        }
        if (most != null) {
            taken.add(most.id());
        }
        return most;
    }
}
