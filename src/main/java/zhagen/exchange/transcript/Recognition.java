package zhagen.exchange.transcript;

import java.util.List;
import zhagen.model.Label;

/// What was recognised in a text: who speaks when.
///
/// @param evidence what speaks for the layout, and what was left alone
/// @param layout the id of the layout; empty where nobody speaks, and then every paragraph is a turn without a speaker
public record Recognition(
        String title,
        List<TranscriptTurn> turns,
        List<TranscriptSpeaker> speakers,
        String layout,
        double confidence,
        List<Label> evidence) {

    public Recognition {
        turns = List.copyOf(turns);
        speakers = List.copyOf(speakers);
        evidence = List.copyOf(evidence);
    }

    Recognition with(List<Label> newEvidence) {
        return new Recognition(title, turns, speakers, layout, confidence, newEvidence);
    }
}
