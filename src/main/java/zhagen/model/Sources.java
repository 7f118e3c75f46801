package zhagen.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a user can do with sources, their speakers, and the people who were interviewed.
public final class Sources {

    private Sources() {}

    /// Takes sources in, as one change, with all that was recognised in them.
    ///
    /// @param items sources, speakers, turns, participants
    public static Change add(Snapshot now, By by, List<? extends Item> items, Map<TextHash, String> texts) {
        var edits = new ArrayList<Edit>();
        items.forEach(item -> edits.add(Edit.add(item)));
        var sources = items.stream().filter(Source.class::isInstance).map(Source.class::cast).toList();
        var label = sources.size() == 1
                ? Label.of("change.source.import", sources.getFirst().name())
                : Label.of("change.source.importMany", sources.size());
        return new Change(label, edits, texts);
    }

    /// A rank behind all sources.
    public static int lastRank(Snapshot now) {
        return now.all(Source.class).mapToInt(Source::rank).max().orElse(0) + Siblings.GAP;
    }

    public static Change rename(Snapshot now, By by, Id<Source> id, String name) {
        var source = now.get(id);
        if (name.isBlank()) {
            throw Refused.because("source.nameless");
        }
        return new Edits(now, by)
                .alter(source, it -> it.named(name.strip()))
                .as("change.source.rename", source.name(), name.strip());
    }

    public static Change describe(
            Snapshot now,
            By by,
            Id<Source> id,
            Source.Type type,
            String group,
            @Nullable LocalDate date,
            String language) {
        var source = now.get(id);
        return new Edits(now, by)
                .alter(source, it -> it.described(type, group.strip(), date, language))
                .as("change.source.describe", source.name());
    }

    /// Removes the source with its turns, codings and evidence.
    public static Change delete(Snapshot now, By by, Id<Source> id) {
        var source = now.get(id);
        return new Edits(now, by).removeWithAll(source).as("change.source.delete", source.name());
    }

    /// Says what a speaker is in the conversation, and who.
    public static Change speaker(
            Snapshot now, By by, Id<Speaker> id, SpeakerRole role, @Nullable Id<Participant> participant) {
        var speaker = now.get(id);
        var edits = new Edits(now, by).alter(speaker, it -> it.being(role, participant));
        return edits.as("change.speaker", speaker.name());
    }

    /// Says who a speaker is, by code name: somebody known, or somebody new. An empty name takes it back.
    public static Change identify(Snapshot now, By by, Id<Speaker> id, String codeName) {
        var speaker = now.get(id);
        var name = codeName.strip();
        var edits = new Edits(now, by);
        var known = now.all(Participant.class)
                .filter(participant -> participant.codeName().equals(name))
                .map(Participant::id)
                .findFirst();
        var participant = name.isEmpty() ? null : known.orElseGet(Id::random);
        if (participant != null && known.isEmpty()) {
            edits.add(new Participant(participant, name, Wording.NONE, Values.NONE, Origin.of(by)));
        }
        return edits.alter(speaker, it -> it.being(it.role(), participant)).as("change.speaker", speaker.name());
    }

    public static Change addParticipant(Snapshot now, By by, Id<Participant> id, String codeName) {
        refuseCodeName(now, codeName);
        return new Edits(now, by)
                .add(new Participant(id, codeName.strip(), Wording.NONE, Values.NONE, Origin.of(by)))
                .as("change.participant.add", codeName.strip());
    }

    public static Change renameParticipant(Snapshot now, By by, Id<Participant> id, String codeName) {
        var participant = now.get(id);
        if (!participant.codeName().equals(codeName.strip())) {
            refuseCodeName(now, codeName);
        }
        return new Edits(now, by)
                .alter(participant, it -> it.named(codeName.strip()))
                .as("change.participant.rename", participant.codeName(), codeName.strip());
    }

    private static void refuseCodeName(Snapshot now, String codeName) {
        if (codeName.isBlank()) {
            throw Refused.because("participant.nameless");
        }
        if (now.all(Participant.class).anyMatch(other -> other.codeName().equals(codeName.strip()))) {
            throw Refused.because("participant.twice", codeName.strip());
        }
    }

    public static Change describeParticipant(
            Snapshot now, By by, Id<Participant> id, Id<Attribute> attribute, String value) {
        var participant = now.get(id);
        var described = now.get(attribute);
        if (!described.allows(value)) {
            throw Refused.because("attribute.notAllowed", described.name(), String.join("、", described.allowed()));
        }
        return new Edits(now, by)
                .alter(participant, it -> it.with(it.values().with(attribute, value)))
                .as("change.participant.describe", participant.codeName());
    }

    public static Change deleteParticipant(Snapshot now, By by, Id<Participant> id) {
        var participant = now.get(id);
        return new Edits(now, by)
                .removeWithAll(participant)
                .as("change.participant.delete", participant.codeName());
    }

    public static Change addAttribute(
            Snapshot now, By by, Id<Attribute> id, Wording name, Attribute.Scope scope, Attribute.Type type) {
        refuseAttributeName(now, id, scope, name);
        int rank = now.all(Attribute.class).mapToInt(Attribute::rank).max().orElse(0) + Siblings.GAP;
        return new Edits(now, by)
                .add(new Attribute(id, name, scope, type, List.of(), rank, Origin.of(by)))
                .as("change.attribute.add", name);
    }

    private static void refuseAttributeName(Snapshot now, Id<Attribute> id, Attribute.Scope scope, Wording name) {
        if (name.isEmpty()) {
            throw Refused.because("attribute.nameless");
        }
        if (now.all(Attribute.class).anyMatch(
                other -> !other.id().equals(id) && other.scope() == scope && saysTheSame(other.name(), name))) {
            throw Refused.because("attribute.twice", name);
        }
    }

    /// Another name, type or choice of values. What is said of people and sources stays as it was written.
    public static Change describeAttribute(
            Snapshot now, By by, Id<Attribute> id, Wording name, Attribute.Type type, List<String> allowed) {
        var attribute = now.get(id);
        refuseAttributeName(now, id, attribute.scope(), name);
        var values = type == Attribute.Type.CHOICE ? allowed : List.<String>of();
        return new Edits(now, by)
                .alter(attribute, it -> it.described(name, type, values))
                .as("change.attribute.describe", name);
    }

    private static boolean saysTheSame(Wording one, Wording other) {
        return one.says(other.zh()) || one.says(other.en());
    }

    /// Removes the attribute and what it says of everybody.
    public static Change deleteAttribute(Snapshot now, By by, Id<Attribute> id) {
        var attribute = now.get(id);
        return new Edits(now, by).removeWithAll(attribute).as("change.attribute.delete", attribute.name());
    }

    /// How far the coder at work has come with a source in this round.
    public static Change read(Snapshot now, By by, Id<Source> id, Reading.State state) {
        var source = now.get(id);
        var edits = new Edits(now, by);
        now.pointingAt(id, Reading.class).stream()
                .filter(reading -> reading.coder().equals(by.coder()) && reading.round().equals(by.round()))
                .findFirst()
                .ifPresentOrElse(
                        reading -> edits.alter(reading, it -> it.in(state)),
                        () -> edits.add(new Reading(
                                Id.random(), id, by.coder(), by.round(), state, false, Origin.of(by))));
        return edits.as("change.reading", source.name());
    }
}
