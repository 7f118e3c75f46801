package zhagen.exchange.transcript;

import zhagen.model.SpeakerRole;

/// Somebody who speaks, by the name in the labels without colon and brackets.
public record TranscriptSpeaker(String name, SpeakerRole role, int turns) {

    public TranscriptSpeaker as(String newName, SpeakerRole newRole) {
        return new TranscriptSpeaker(newName, newRole, turns);
    }

    TranscriptSpeaker saying(int newTurns) {
        return new TranscriptSpeaker(name, role, newTurns);
    }
}
