package zhagen.exchange.transcript;

import zhagen.model.SpeakerRole;

/// Somebody who speaks, by the name in the labels without colon and brackets.
public record TranscriptSpeaker(String name, SpeakerRole role, int turns) {

    TranscriptSpeaker saying(int newTurns) {
        return new TranscriptSpeaker(name, role, newTurns);
    }
}
