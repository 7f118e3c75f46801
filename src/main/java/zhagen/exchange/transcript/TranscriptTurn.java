package zhagen.exchange.transcript;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhagen.model.Span;
import zhagen.model.Utterance;

/// A stretch of speech: its label (name, number, time stamp; may be empty), then its words, then nothing.
///
/// @param speaker an index into the speakers, or -1
/// @param start when it begins in the recording; negative in a countdown
public record TranscriptTurn(
        Span whole, Span label, Span words, int speaker, @Nullable Duration start, Utterance utterance) {

    public TranscriptTurn {
        if (!whole.contains(label) || !whole.contains(words) || label.end() > words.start()) {
            throw new IllegalArgumentException("not a turn: %s, %s, %s".formatted(whole, label, words));
        }
    }

    TranscriptTurn moved(int by, int newSpeaker) {
        return new TranscriptTurn(
                whole.shifted(by), label.shifted(by), words.shifted(by), newSpeaker, start, utterance);
    }

    /// Said by another one of `speakers`.
    TranscriptTurn by(int newSpeaker, List<TranscriptSpeaker> speakers) {
        return new TranscriptTurn(whole, label, words, newSpeaker, start,
                Utterance.by(speakers.get(newSpeaker).role()));
    }
}
