package zhagen.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import zhagen.exchange.transcript.Transcript;
import zhagen.model.SpeakerRole;

/// What the user decided about a file before it comes in. Speakers are known here by the names that were recognised.
///
/// @param leftOut whether the file stays out
/// @param name of the source; empty for that of the file
/// @param names of speakers who are to be called otherwise; those who get the same name become one
/// @param participants which speaker is which participant, by code name; empty for none of them
/// @param withoutComments whether what stands in the margins stays out
public record Decision(
        boolean leftOut,
        String name,
        Map<String, String> names,
        Map<String, SpeakerRole> roles,
        Map<String, String> participants,
        boolean withoutComments) {

    public static final Decision NONE = new Decision(false, "", Map.of(), Map.of(), Map.of(), false);

    public Decision {
        name = name.strip();
        names = Map.copyOf(names);
        roles = Map.copyOf(roles);
        participants = Map.copyOf(participants);
    }

    public Decision leavingOut(boolean out) {
        return new Decision(out, name, names, roles, participants, withoutComments);
    }

    public Decision named(String newName) {
        return new Decision(leftOut, newName, names, roles, participants, withoutComments);
    }

    public Decision calling(String speaker, String newName) {
        return new Decision(leftOut, name, with(names, speaker, newName), roles, participants, withoutComments);
    }

    public Decision giving(String speaker, SpeakerRole role) {
        return new Decision(leftOut, name, names, with(roles, speaker, role), participants, withoutComments);
    }

    public Decision identifying(String speaker, String codeName) {
        var identified = with(participants, speaker, codeName.strip());
        return new Decision(leftOut, name, names, roles, identified, withoutComments);
    }

    public Decision leavingComments(boolean out) {
        return new Decision(leftOut, name, names, roles, participants, out);
    }

    /// The transcript with the speakers as decided.
    public Transcript on(Transcript transcript) {
        return names.isEmpty() && roles.isEmpty() ? transcript : transcript.as(names, roles);
    }

    /// The code name of the participant that a speaker, by the name that was decided, is said to be.
    Optional<String> participant(String decidedName) {
        return participants.entrySet().stream()
                .filter(entry -> names.getOrDefault(entry.getKey(), entry.getKey()).equals(decidedName))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        var all = new HashMap<>(map);
        all.put(key, value);
        return all;
    }
}
