package zhagen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who speaks in one source, under the name that the transcript gives.
public record Speaker(
        Id<Speaker> id,
        Id<Source> source,
        String name,
        SpeakerRole role,
        @Nullable Id<Participant> participant,
        Origin origin)
        implements Item {

    @Override
    public Speaker with(Origin newOrigin) {
        return new Speaker(id, source, name, role, participant, newOrigin);
    }

    public Speaker being(SpeakerRole newRole, @Nullable Id<Participant> newParticipant) {
        return new Speaker(id, source, name, newRole, newParticipant, origin);
    }

    @Override
    public List<Id<?>> references() {
        return Refs.of(source, participant);
    }

    @Override
    public Speaker redirected(Id<?> from, Id<?> to) {
        return new Speaker(
                id, Refs.moved(source, from, to), name, role, Refs.moved(participant, from, to), origin);
    }

    @Override
    public @Nullable Speaker without(Id<?> gone) {
        return gone.equals(source) ? null : being(role, gone.equals(participant) ? null : participant);
    }
}
