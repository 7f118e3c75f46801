package zhagen.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One stretch of speech, or a paragraph where nobody speaks. Labels show in the gutter; search, counts and quotes use the words.
///
/// @param number from 1 on, within its source
/// @param whole the label, the words and what is between them
/// @param label the speaker's name and time as written; empty, at the start of `whole`, where there is none
/// @param words what was said; empty, at the end of `whole`, where nothing was
/// @param start the time at which it begins, where the transcript says it
public record Turn(
        Id<Turn> id,
        Id<Source> source,
        int number,
        Span whole,
        Span label,
        Span words,
        @Nullable Id<Speaker> speaker,
        @Nullable Duration start,
        Utterance utterance,
        Origin origin)
        implements Item {

    public Turn {
        if (!whole.contains(label) || !whole.contains(words) || label.end() > words.start()) {
            throw new IllegalArgumentException("not a turn: %s %s %s".formatted(whole, label, words));
        }
        label = label.isEmpty() ? new Span(whole.start(), whole.start()) : label;
        words = words.isEmpty() ? new Span(whole.end(), whole.end()) : words;
    }

    @Override
    public Turn with(Origin newOrigin) {
        return new Turn(id, source, number, whole, label, words, speaker, start, utterance, newOrigin);
    }

    Turn at(Span newWhole, Span newLabel, Span newWords) {
        return new Turn(id, source, number, newWhole, newLabel, newWords, speaker, start, utterance, origin);
    }

    Turn numbered(int newNumber) {
        return new Turn(id, source, newNumber, whole, label, words, speaker, start, utterance, origin);
    }

    Turn saidBy(Id<Speaker> newSpeaker, Utterance newUtterance) {
        return new Turn(id, source, number, whole, label, words, newSpeaker, start, newUtterance, origin);
    }

    /// The same turn, told as `other` tells it.
    public Turn as(Turn other) {
        return new Turn(
                id,
                source,
                other.number,
                other.whole,
                other.label,
                other.words,
                other.speaker,
                other.start,
                other.utterance,
                origin);
    }

    @Override
    public List<Id<?>> references() {
        return Refs.of(source, speaker);
    }

    @Override
    public Turn redirected(Id<?> from, Id<?> to) {
        return new Turn(
                id,
                Refs.moved(source, from, to),
                number,
                whole,
                label,
                words,
                Refs.moved(speaker, from, to),
                start,
                utterance,
                origin);
    }

    @Override
    public @Nullable Turn without(Id<?> gone) {
        return gone.equals(source)
                ? null
                : new Turn(
                        id,
                        source,
                        number,
                        whole,
                        label,
                        words,
                        gone.equals(speaker) ? null : speaker,
                        start,
                        utterance,
                        origin);
    }
}
