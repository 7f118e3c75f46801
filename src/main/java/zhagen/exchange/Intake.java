package zhagen.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.ImportPlan.Readable;
import zhagen.exchange.transcript.Comment;
import zhagen.exchange.transcript.Transcript;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Label;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Origin;
import zhagen.model.Page;
import zhagen.model.Participant;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Source.Provenance;
import zhagen.model.Span;
import zhagen.model.Speaker;
import zhagen.model.Sources;
import zhagen.model.SpeakerRole;
import zhagen.model.TextHash;
import zhagen.model.Turn;
import zhagen.model.Values;
import zhagen.model.Wording;

/// Gathers what transcripts bring into a project: sources with their speakers, turns and participants. A participant whom the
/// project knows by code name is the same one.
final class Intake {

    private static final Change NOTHING = new Change(Label.of("change.source.importMany", 0), List.of());

    private final Snapshot now;
    private final By by;
    private final Origin origin;
    private final List<Item> items = new ArrayList<>();
    private final Map<TextHash, String> texts = new HashMap<>();
    private final Map<String, Id<Participant>> participants = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private int rank;
    private int memoRank;

    Intake(Snapshot now, By by) {
        this.now = now;
        this.by = by;
        this.origin = Origin.of(by);
        this.rank = Sources.lastRank(now);
        this.memoRank = now.all(Memo.class).mapToInt(Memo::rank).max().orElse(0) + 1;
        now.all(Participant.class)
                .forEach(participant -> participants.put(participant.codeName(), participant.id()));
        now.all(Source.class).forEach(source -> names.add(source.name()));
    }

    /// Something that the sources refer to.
    void add(Item item) {
        items.add(item);
    }

    void add(Readable file, Decision decision) {
        var transcript = decision.on(file.transcript());
        var stem = stem(file.file());
        var name = decision.name().isEmpty() ? stem : decision.name();
        if (transcript.parts().isEmpty()) {
            add(file, transcript, name, CodeName.atStartOf(stem), decision);
        }
        transcript.parts().forEach(part -> add(
                file, transcript.only(part), name + " – " + part.name(), part.participant(), decision));
    }

    private void add(Readable file, Transcript transcript, String name, String theOne, Decision decision) {
        var source = new Source(
                Id.random(),
                transcript.speakers().isEmpty() ? Source.Type.OTHER : Source.Type.INTERVIEW,
                unused(name),
                decision.group(),
                decision.date(),
                TextLanguage.of(transcript.text()),
                TextHash.of(transcript.text()),
                transcript.text().length(),
                rank++,
                Values.NONE,
                new Provenance(
                        file.file(), file.sha256(), transcript.format(), transcript.encoding(), transcript.layout()),
                origin);
        add(source, transcript, theOne, decision);
        transcript.pages().forEach(page -> items.add(new Page(
                Id.random(),
                source.id(),
                page.number(),
                page.label(),
                new Span(page.start(), page.start()),
                origin)));
        if (!decision.withoutComments()) {
            transcript.comments().forEach(comment -> addMemo(source, comment));
        }
    }

    /// What stands in a margin is a memo about the words that it stands beside.
    private void addMemo(Source source, Comment comment) {
        var place = new Place(source.id(), comment.span());
        items.add(new Memo(
                Id.random(),
                Memo.Type.CODE,
                comment.date().isEmpty() ? comment.author() : comment.author() + " · " + comment.date(),
                comment.words(),
                List.of(new Link.ToPlace(place)),
                memoRank++,
                0,
                origin));
    }

    /// @param theOne the code name of the one participant who speaks, where the labels do not say; may be empty
    void add(Source source, Transcript transcript, String theOne) {
        add(source, transcript, theOne, Decision.NONE);
    }

    private void add(Source source, Transcript transcript, String theOne, Decision decision) {
        items.add(source);
        texts.put(source.text(), transcript.text());
        var speakers = addSpeakers(source, transcript, theOne, decision);
        int number = 1;
        for (var turn : transcript.turns()) {
            items.add(new Turn(
                    Id.random(),
                    source.id(),
                    number++,
                    turn.whole(),
                    turn.label(),
                    turn.words(),
                    turn.speaker() < 0 ? null : speakers.get(turn.speaker()),
                    turn.start(),
                    turn.utterance(),
                    origin));
        }
    }

    private List<Id<Speaker>> addSpeakers(
            Source source, Transcript transcript, String theOne, Decision decision) {
        var codeNames = decision.codeNames(transcript.speakers(), theOne);
        var ids = new ArrayList<Id<Speaker>>();
        for (int i = 0; i < codeNames.size(); i++) {
            var speaker = transcript.speakers().get(i);
            var added = new Speaker(
                    Id.random(), source.id(), speaker.name(), speaker.role(), participant(codeNames.get(i)),
                    origin);
            items.add(added);
            ids.add(added.id());
        }
        return ids;
    }

    private @Nullable Id<Participant> participant(String codeName) {
        if (codeName.isEmpty()) {
            return null;
        }
        return participants.computeIfAbsent(codeName, name -> {
            var participant = new Participant(Id.random(), name, Wording.NONE, Values.NONE, origin);
            items.add(participant);
            return participant.id();
        });
    }

    Change change() {
        return items.isEmpty() ? NOTHING : Sources.add(now, by, items, texts);
    }

    private String unused(String name) {
        var unused = name;
        for (int i = 2; !names.add(unused); i++) {
            unused = name + " (" + i + ")";
        }
        return unused;
    }

    static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
