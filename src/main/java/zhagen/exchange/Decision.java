package zhagen.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.transcript.Transcript;
import zhagen.exchange.transcript.TranscriptSpeaker;
import zhagen.model.SpeakerRole;

/// What the user decided about a file before it comes in.
///
/// @param leftOut whether the file stays out
/// @param name of the source; empty for that of the file
/// @param group of the source, may be empty
/// @param withoutComments whether what stands in the margins stays out
public record Decision(
        boolean leftOut, String name, String group, @Nullable LocalDate date, Voices voices, boolean withoutComments) {

    public static final Decision NONE =
            new Decision(false, "", "", null, new Voices(Map.of(), Map.of(), Map.of()), false);

    /// Who speaks. Speakers are known here by the names that were recognised.
    ///
    /// @param names of speakers who are to be called otherwise; those who get the same name become one
    /// @param participants which speaker is which participant, by code name; empty for none of them
    public record Voices(
            Map<String, String> names, Map<String, SpeakerRole> roles, Map<String, String> participants) {

        public Voices {
            names = Map.copyOf(names);
            roles = Map.copyOf(roles);
            participants = Map.copyOf(participants);
        }
    }

    public Decision {
        name = name.strip();
        group = group.strip();
    }

    public Decision leavingOut(boolean out) {
        return new Decision(out, name, group, date, voices, withoutComments);
    }

    public Decision named(String newName) {
        return new Decision(leftOut, newName, group, date, voices, withoutComments);
    }

    public Decision in(String newGroup) {
        return new Decision(leftOut, name, newGroup, date, voices, withoutComments);
    }

    public Decision dated(@Nullable LocalDate newDate) {
        return new Decision(leftOut, name, group, newDate, voices, withoutComments);
    }

    public Decision leavingComments(boolean out) {
        return new Decision(leftOut, name, group, date, voices, out);
    }

    public Decision calling(String speaker, String newName) {
        return heard(new Voices(with(voices.names, speaker, newName.strip()), voices.roles, voices.participants));
    }

    public Decision giving(String speaker, SpeakerRole role) {
        return heard(new Voices(voices.names, with(voices.roles, speaker, role), voices.participants));
    }

    public Decision identifying(String speaker, String codeName) {
        return heard(new Voices(voices.names, voices.roles, with(voices.participants, speaker, codeName.strip())));
    }

    private Decision heard(Voices newVoices) {
        return new Decision(leftOut, name, group, date, newVoices, withoutComments);
    }

    /// What was decided here and makes sense for a file of the same kind too: its group, the names and roles of speakers who are
    /// called the same, whether comments come in.
    public Decision alike(Decision other) {
        return new Decision(
                other.leftOut,
                other.name,
                group,
                other.date,
                new Voices(voices.names, voices.roles, other.voices.participants),
                withoutComments);
    }

    /// The transcript with the speakers as decided.
    public Transcript on(Transcript transcript) {
        return voices.names.isEmpty() && voices.roles.isEmpty()
                ? transcript
                : transcript.as(voices.names, voices.roles);
    }

    /// For each speaker by the decided name and role, the code name of the participant who it is; empty where it is none of them.
    ///
    /// @param theOne the code name of the one participant who speaks, where the labels do not say; may be empty
    public List<String> codeNames(List<TranscriptSpeaker> speakers, String theOne) {
        boolean oneParticipant = speakers.stream()
                .filter(speaker -> speaker.role() == SpeakerRole.PARTICIPANT)
                .count()
                == 1;
        return speakers.stream()
                .map(speaker -> codeName(speaker.name()).orElseGet(() -> speaker.role() != SpeakerRole.PARTICIPANT
                        ? ""
                        : CodeName.in(speaker.name()).orElse(oneParticipant ? theOne : "")))
                .toList();
    }

    private Optional<String> codeName(String decidedName) {
        return voices.participants.entrySet().stream()
                .filter(entry -> voices.names.getOrDefault(entry.getKey(), entry.getKey()).equals(decidedName))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        var all = new HashMap<>(map);
        all.put(key, value);
        return all;
    }
}
