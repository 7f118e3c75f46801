package zhagen.model;

import java.util.HashSet;
import java.util.List;

/// Says anew who speaks, where a transcript or its reading is wrong. The text stays as it was written.
public final class Voices {

    private Voices() {}

    /// The turn was said by another speaker of its source. One who has nothing left to say goes.
    public static Change said(Snapshot now, By by, Id<Turn> turn, Id<Speaker> speaker) {
        return said(now, by, List.of(now.get(turn)), now.get(speaker));
    }

    /// The turn was said by somebody whom its source does not have yet.
    ///
    /// @param id that the new speaker gets
    public static Change said(Snapshot now, By by, Id<Turn> turn, Id<Speaker> id, String name, SpeakerRole role) {
        var said = now.get(turn);
        return said(now, by, List.of(said), fresh(now, by, said.source(), id, name, role));
    }

    /// Whatever `from` was taken to have said was said by another speaker of the same source.
    public static Change allSaid(Snapshot now, By by, Id<Speaker> from, Id<Speaker> speaker) {
        return said(now, by, now.pointingAt(from, Turn.class), now.get(speaker));
    }

    /// Whatever `from` was taken to have said was said by somebody whom the source does not have yet.
    public static Change allSaid(
            Snapshot now, By by, Id<Speaker> from, Id<Speaker> id, String name, SpeakerRole role) {
        var source = now.get(from).source();
        return said(now, by, now.pointingAt(from, Turn.class), fresh(now, by, source, id, name, role));
    }

    private static Speaker fresh(
            Snapshot now, By by, Id<Source> source, Id<Speaker> id, String name, SpeakerRole role) {
        var stripped = name.strip();
        if (stripped.isEmpty()) {
            throw Refused.because("speaker.nameless");
        }
        if (now.pointingAt(source, Speaker.class).stream().anyMatch(other -> other.name().equals(stripped))) {
            throw Refused.because("speaker.twice", stripped);
        }
        return new Speaker(id, source, stripped, role, null, Origin.of(by));
    }

    private static Change said(Snapshot now, By by, List<Turn> turns, Speaker speaker) {
        var edits = new Edits(now, by);
        if (!now.has(speaker.id())) {
            edits.add(speaker);
        }
        for (var turn : turns) {
            if (!turn.source().equals(speaker.source())) {
                throw new IllegalArgumentException("a speaker of another source: " + speaker);
            }
            edits.alter(turn, it -> it.saidBy(speaker.id(), Utterance.by(speaker.role())));
        }
        var elsewhere = new HashSet<Item>(turns);
        turns.stream()
                .map(Turn::speaker)
                .filter(before -> before != null && !before.equals(speaker.id()))
                .distinct()
                .filter(before -> elsewhere.containsAll(now.pointingAt(before)))
                .forEach(before -> edits.remove(now.get(before)));
        return turns.size() == 1
                ? edits.as("change.turn.speaker", turns.getFirst().number(), speaker.name())
                : edits.as("change.turns.speaker", turns.size(), speaker.name());
    }
}
