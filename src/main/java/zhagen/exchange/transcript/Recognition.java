package zhagen.exchange.transcript;

import java.util.List;

/// What was recognised in a text: who speaks when.
///
/// @param layout the id of the layout; empty where nobody speaks, and then every paragraph is a turn without a speaker
public record Recognition(
        String title, List<TranscriptTurn> turns, List<TranscriptSpeaker> speakers, String layout, double confidence) {

    public Recognition {
        turns = List.copyOf(turns);
        speakers = List.copyOf(speakers);
    }
}
